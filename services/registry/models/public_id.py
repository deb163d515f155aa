"""The short opaque name of a listing in addresses: it says nothing of what or where the listing is."""

from __future__ import annotations

import secrets

# Crockford's base 32: no I, L, O or U, so that an id can be read aloud and spells no word.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8


def new_public_id() -> str:
    """Returns a random id of eight characters (40 bits).

    The column is unique, so a clash is refused and never overwrites.
    """
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
