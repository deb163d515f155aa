"""How names are compared: without case, accents or punctuation, so that "montreal" finds Montréal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# Letters that Unicode does not take apart into a plain letter and a mark.
PLAIN_LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t", "ə": "a",
    }
)  # fmt: skip
GERMAN_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
COUNTRIES_THAT_WRITE_UMLAUTS_OUT = frozenset({"AT", "CH", "DE", "LI"})
# Apostrophes, and the dots of "D.C."; any other dot parts two words, as in "St.Gallen".
SILENT = re.compile(r"['’‘ʼʻ`´′]|\.(?=\w\b)|(?<=\b\w)\.")
NOT_A_LETTER_OR_DIGIT = re.compile(r"[\W_]+")
NOT_IN_A_CODE = re.compile(r"[^a-z0-9]+")
IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
SAINTS = frozenset({"saint", "sainte", "sankt", "st", "ste"})


def name_key(text: str) -> str:
    """Returns the spelling two names are compared by: "St. John's" and "Saint Johns" both give "st johns"."""
    if text.isascii():
        plain = text.lower()
    else:
        taken_apart = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN_LETTERS))
        plain = "".join(character for character in taken_apart if not unicodedata.combining(character))
    words = NOT_A_LETTER_OR_DIGIT.sub(" ", SILENT.sub("", plain)).split()
    return " ".join("st" if word in SAINTS else word for word in words)


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
