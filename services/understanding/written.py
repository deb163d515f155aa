"""The words somebody wrote: what cannot be seen is taken out, the rest is cut into words that can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from services.language.folding import name_key

LONGEST_TEXT = 300
MOST_WORDS = 24
# Letters joined to the next word by an apostrophe, in French mostly: d'Angers, l'échange, qu'on.
_ELIDED = re.compile(r"\b((?:[dlj]|qu)['’ʼ])(?=\w{2})", re.IGNORECASE)
_BETWEEN_PIECES = re.compile(r"[\s,;:/|+&()\[\]{}<>\"“”„«»!?¿¡،؛؟…*=]+")
# What a keyboard or a page may add and nobody sees: joiners, direction marks, soft hyphens. Each joins its neighbours.
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


@dataclass(frozen=True)
class Word:
    """One plain word and the piece of text it stands in: the number of the piece and how many words that holds."""

    plain: str
    typed: str
    piece: int
    of: int = 1

    @property
    def has_capital(self) -> bool:
        """Says whether it was written as names are: one capital and small letters after it."""
        return self.typed[:1].isupper() and not self.typed.isupper()


def cleaned(text: str) -> str:
    """Returns the text on one line, without control characters, halves of pairs and marks that nobody sees."""
    text = _UNSEEN.sub("", text.encode("utf-8", "ignore").decode())
    return " ".join("".join(" " if unicodedata.category(each) == "Cc" else each for each in text).split())


def words_of(text: str) -> list[Word]:
    """Returns the words of a cleaned text, in order; a long text is cut off."""
    composed = unicodedata.normalize("NFKC", text[:LONGEST_TEXT])
    words: list[Word] = []
    for number, piece in enumerate(_BETWEEN_PIECES.split(_ELIDED.sub(r"\1 ", composed))):
        plain = name_key(piece).split()
        words += [Word(one, piece, number, len(plain)) for one in plain]
    return words[:MOST_WORDS]


def pieces_of(words: Iterable[Word]) -> list[str]:
    """Returns words as they were typed, piece by piece; of a piece that is not whole only the plain words given."""
    pieces: list[str] = []
    for _, group in groupby(words, key=lambda word: word.piece):
        together = list(group)
        is_whole = len(together) == together[0].of
        pieces += [together[0].typed] if is_whole else [word.plain for word in together]
    return pieces


def joined(words: Iterable[Word]) -> str:
    """Returns words as one text, an elided letter joined to its word again."""
    return re.sub(r"(['’ʼ]) ", r"\1", " ".join(pieces_of(words)))
