"""How words are compared: without case, accents or punctuation, whether they name a town or a kind of help."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark.
PLAIN_LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t", "ə": "a",
    }
)  # fmt: skip
# Apostrophes, and the dots of "D.C."; any other dot parts two words, as in "St.Gallen".
SILENT = re.compile(r"['’‘ʼʻ`´′]|\.(?=\w\b)|(?<=\b\w)\.")
NOT_A_LETTER_OR_DIGIT = re.compile(r"[\W_]+")
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
