"""The two keys of the inbox: the site seals with the public one, only the registry holds the other."""

from __future__ import annotations

import base64
import binascii
import os
from pathlib import Path

from nacl.public import PrivateKey, PublicKey

PRIVATE_KEY_NAME = "inbox.key"
PUBLIC_KEY_NAME = "inbox.pub"


class InboxUnavailable(Exception):
    """A report cannot be kept or read at the moment; its text is one sentence that says why."""


def prepare(registry_dir: Path, public_dir: Path) -> None:
    """Makes the private key in `registry_dir` unless it is there, and writes the public key to `public_dir`."""
    private_path = registry_dir / PRIVATE_KEY_NAME
    if not private_path.exists():
        registry_dir.mkdir(parents=True, exist_ok=True)
        _write_once(private_path, base64.b64encode(bytes(PrivateKey.generate())))
    public_dir.mkdir(parents=True, exist_ok=True)
    public = base64.b64encode(bytes(read_private_key(private_path).public_key))
    new = public_dir / f".{PUBLIC_KEY_NAME}.new"
    new.write_bytes(public)
    new.replace(public_dir / PUBLIC_KEY_NAME)


def read_public_key(public_dir: Path) -> PublicKey:
    """Returns the key that reports are sealed with; InboxUnavailable where there is none."""
    try:
        return PublicKey(base64.b64decode((public_dir / PUBLIC_KEY_NAME).read_bytes(), validate=True))
    except (OSError, ValueError, TypeError, binascii.Error) as reason:
        raise InboxUnavailable("The key of the inbox cannot be read.") from reason


def read_private_key(path: Path) -> PrivateKey:
    """Returns the key that opens reports; InboxUnavailable where it is missing or damaged."""
    try:
        return PrivateKey(base64.b64decode(path.read_bytes(), validate=True))
    except (OSError, ValueError, TypeError, binascii.Error) as reason:
        raise InboxUnavailable("The private key of the inbox cannot be read.") from reason


def _write_once(path: Path, content: bytes) -> None:
    """Writes a secret that only this user can read, whole or not at all, and never over another."""
    new = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(new, path)
    except FileExistsError:
        pass  # another process was faster, and its key is as good
    finally:
        new.unlink()
