"""The signed description of a release: its canonical form, and whether a folder holds what it says."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

MANIFEST_NAME = "manifest.json"
FILE_NAME = "release.sqlite3"
KEY_NAME = "release.pub"
LARGEST_MANIFEST_BYTES = 64 * 1024


class ManifestError(ValueError):
    """A release that must not be served; its text is one sentence that says why."""


@dataclass(frozen=True)
class Manifest:
    """What a release says of itself, once its signature and its file have been found true."""

    sequence: int
    release_id: str
    built_at: str
    sha256: str
    size: int
    counts: dict[str, int]
    is_demo: bool


def canonical_bytes(manifest: dict[str, Any]) -> bytes:
    """Returns what is signed: the manifest without its signature, as JSON with sorted keys and no blanks."""
    unsigned = {key: value for key, value in manifest.items() if key != "signature"}
    return json.dumps(unsigned, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def read_manifest(folder: Path) -> dict[str, Any]:
    """Returns the manifest of a release folder as it stands, unverified."""
    try:
        with (folder / MANIFEST_NAME).open("rb") as file:
            content = json.loads(file.read(LARGEST_MANIFEST_BYTES))
    except FileNotFoundError as reason:
        raise ManifestError(f"Release {folder.name} has no manifest.") from reason
    except (OSError, ValueError) as reason:
        raise ManifestError(f"The manifest of release {folder.name} cannot be read.") from reason
    if not isinstance(content, dict):
        raise ManifestError(f"The manifest of release {folder.name} is not a JSON object.")
    return content


def read_key(releases_folder: Path) -> bytes:
    """Returns the public key that all releases must be signed with."""
    try:
        return base64.b64decode((releases_folder / KEY_NAME).read_text().strip(), validate=True)
    except FileNotFoundError as reason:
        raise ManifestError("There is no release yet: the public key is missing.") from reason
    except (OSError, ValueError) as reason:
        raise ManifestError("The public key of the releases cannot be read.") from reason


def verify(folder: Path, trusted_key: bytes) -> Manifest:
    """Returns the manifest of a release whose signature, size and checksum are right; ManifestError otherwise."""
    content = read_manifest(folder)
    try:
        signature = base64.b64decode(content["signature"], validate=True)
        VerifyKey(trusted_key).verify(canonical_bytes(content), signature)
        manifest = Manifest(
            sequence=int(content["sequence"]),
            release_id=str(content["release_id"]),
            built_at=str(content["built_at"]),
            sha256=str(content["sha256"]),
            size=int(content["size"]),
            counts={str(key): int(value) for key, value in content["counts"].items()},
            is_demo=bool(content["is_demo"]),
        )
    except BadSignatureError as reason:
        raise ManifestError(f"Release {folder.name} has a wrong signature.") from reason
    except (KeyError, ValueError, TypeError, AttributeError) as reason:
        raise ManifestError(f"The manifest of release {folder.name} is incomplete.") from reason
    _verify_file(folder / FILE_NAME, manifest)
    return manifest


def _verify_file(path: Path, manifest: Manifest) -> None:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as reason:
        raise ManifestError(f"The file of release {manifest.release_id} cannot be read.") from reason
    if (size, digest) != (manifest.size, manifest.sha256):
        raise ManifestError(f"The file of release {manifest.release_id} is not the one that was signed.")
