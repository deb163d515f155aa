"""How names are compared: without case, accents or punctuation, so that "montreal" finds Montréal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.language.folding import name_key

GERMAN_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
COUNTRIES_THAT_WRITE_UMLAUTS_OUT = frozenset({"AT", "CH", "DE", "LI"})
NOT_IN_A_CODE = re.compile(r"[^a-z0-9]+")
IN_BRACKETS = re.compile(r"\s*\([^)]*\)")


def code_key(text: str) -> str:
    """Returns the spelling two postcodes are compared by: letters and digits alone, "G51 3AB" as "g513ab"."""
    return NOT_IN_A_CODE.sub("", text.lower())


def name_keys(name: str, country: str) -> Iterator[str]:
    """Yields every spelling under which a town's name is found, the whole name first; some may repeat."""
    yield name_key(name)
    if "(" in name:
        yield name_key(IN_BRACKETS.sub("", name))
    for part in name.split("/") if "/" in name else ():
        yield name_key(part)
    if country in COUNTRIES_THAT_WRITE_UMLAUTS_OUT and not name.isascii():
        yield name_key(name.casefold().translate(GERMAN_UMLAUTS))
