"""Sealed texts for addresses: a search that Back and reload can repeat, and that nobody else can read."""

from __future__ import annotations

import base64
import binascii
import hashlib
from datetime import datetime

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

# Every token of the same number of buckets is equally long, so that its length says nothing of the words in it.
_BUCKET_BYTES = 256
_ISSUED_BYTES = 8
_LENGTH_BYTES = 4
_CLOCKS_DIFFER_SECONDS = 60


def seal(text: str, secret: str, now: datetime) -> str:
    """Returns `text` encrypted, dated `now` (with a zone) and padded, in letters that an address can hold."""
    words = text.encode()
    issued = int(now.timestamp()).to_bytes(_ISSUED_BYTES, "big")
    content = issued + len(words).to_bytes(_LENGTH_BYTES, "big") + words
    padded = content + bytes(-len(content) % _BUCKET_BYTES)
    return base64.urlsafe_b64encode(_box(secret).encrypt(padded)).rstrip(b"=").decode()


def unseal(token: str, secret: str, now: datetime, max_age_s: float) -> str | None:
    """Returns the sealed text, or None when the token is not ours, was changed, or is older than `max_age_s`."""
    try:
        sealed = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        content = _box(secret).decrypt(sealed)
    except (binascii.Error, ValueError, CryptoError):
        return None
    issued = int.from_bytes(content[:_ISSUED_BYTES], "big")
    age = now.timestamp() - issued
    if not -_CLOCKS_DIFFER_SECONDS <= age <= max_age_s:
        return None
    start = _ISSUED_BYTES + _LENGTH_BYTES
    length = int.from_bytes(content[_ISSUED_BYTES:start], "big")
    return content[start : start + length].decode()


def _box(secret: str) -> SecretBox:
    """Makes a key of its own from the deployment's secret, so that no other use of the secret opens a token."""
    return SecretBox(hashlib.blake2b(secret.encode(), digest_size=SecretBox.KEY_SIZE, person=b"sealed-search").digest())
