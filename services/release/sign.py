"""Signs releases: the key that is made once and stays in the registry, and the manifest that it signs."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from services.catalogue.manifest import FILE_NAME, KEY_NAME, MANIFEST_NAME, canonical_bytes
from services.release.rows import Counts


class KeyUnusable(Exception):
    """The signing key cannot be read; its text is one sentence."""


def signing_key(registry_folder: Path) -> SigningKey:
    """Returns the Ed25519 key of this registry, made at the first call and readable by its owner alone."""
    path = registry_folder / "keys" / "release.key"
    if path.exists():
        try:
            return SigningKey(base64.b64decode(path.read_text().strip(), validate=True))
        except (OSError, ValueError, TypeError) as reason:
            raise KeyUnusable(
                f"The signing key {path} cannot be read; put the right one back from a backup."
            ) from reason
    key = SigningKey.generate()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_suffix(".part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(base64.b64encode(bytes(key)).decode())
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return key


def show_public_key(key: SigningKey, releases_folder: Path) -> None:
    """Writes the public key where the site looks for it, if it is not there already."""
    path = releases_folder / KEY_NAME
    text = base64.b64encode(bytes(key.verify_key)).decode() + "\n"
    if path.exists() and path.read_text() == text:
        return
    part = path.with_suffix(".part")
    part.write_text(text)
    part.replace(path)


def write_manifest(folder: Path, sequence: int, built_at: str, counts: Counts, key: SigningKey) -> dict[str, Any]:
    """Writes the signed description of a release file beside it, and returns it."""
    with (folder / FILE_NAME).open("rb") as file:
        digest, size = hashlib.file_digest(file, "sha256").hexdigest(), file.tell()
    manifest: dict[str, Any] = {
        "sequence": sequence,
        "release_id": f"{sequence:08d}",
        "built_at": built_at,
        "file": FILE_NAME,
        "sha256": digest,
        "size": size,
        "counts": {"listings": counts.listings, "offers": counts.offers},
        "is_demo": counts.is_demo,
        "key": base64.b64encode(bytes(key.verify_key)).decode(),
    }
    manifest["signature"] = base64.b64encode(key.sign(canonical_bytes(manifest)).signature).decode()
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest, indent=1) + "\n")
    return manifest
