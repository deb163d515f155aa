"""Forms of a word: "needles exchanged" and "exchange needle" have the same stems; by the Snowball stemmers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import snowballstemmer

STEMMERS = {
    "en": "english", "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "ar": "arabic",
}  # fmt: skip
# Of one thing or several, of he or she. Never -ed, -er, -ing: who screens gives no screens.
ENDINGS = frozenset(("", "s", "es", "e", "n", "en", "a", "as", "o", "os", "x"))
SHORTEST_WORD = 4
_ARABIC = re.compile(r"[\u0600-\u06ff]")


def stemmers_for(language: str) -> tuple[str, ...]:
    """Returns the languages whose endings are tried, the language of the page first."""
    own = language.partition("-")[0].lower()
    return tuple(dict.fromkeys((own, *STEMMERS))) if own in STEMMERS else tuple(STEMMERS)


def stem(word: str, language: str) -> str:
    """Returns the word without the endings of this language; words in another script stay as they are."""
    is_arabic = bool(_ARABIC.search(word))
    # Short words of Latin letters have no endings to lose; in Arabic the article and the hamza come off any word.
    if (language == "ar") is not is_arabic or (len(word) < SHORTEST_WORD and not is_arabic):
        return word
    # A new one each time: a stemmer keeps the state of its word, and threads would mix theirs.
    return snowballstemmer.stemmer(STEMMERS[language]).stemWord(word)


class Forms:
    """Known words by how they begin: only these few are asked for their stems when a word is looked for.

    Stems of known words are kept. Of what visitors type nothing is: their words would stay in memory.
    """

    def __init__(self, known: Iterable[str]) -> None:
        """Takes the known words."""
        self._boxes: dict[str, list[str]] = defaultdict(list)
        for word in known:
            self._boxes[_beginning(word)].append(word)
        self._stems: dict[tuple[str, str], str] = {}

    def of(self, word: str, languages: Iterable[str]) -> tuple[str, ...]:
        """Returns the known words, other than itself, that have the same stem in one of the languages."""
        box = self._boxes.get(_beginning(word), ())
        stem_of = self._stem if word in box else stem
        stems = [(language, stem_of(word, language)) for language in languages] if box else []
        return tuple(
            other
            for other in box
            if other != word and any(self._stem(other, language) == one for language, one in stems)
        )

    def _stem(self, known: str, language: str) -> str:
        if (known, language) not in self._stems:
            self._stems[known, language] = stem(known, language)
        return self._stems[known, language]


def _beginning(word: str) -> str:
    # Arabic puts the article and small words in front.
    return "ar" if _ARABIC.search(word) else word[: SHORTEST_WORD - 1]


def differ_by_endings(one: str, other: str) -> bool:
    """Says whether two words differ in endings of number only: "needle" and "needles", never "screens" and "screened".

    Arabic changes its words at both ends and inside; there the stem has to do.
    """
    if _ARABIC.search(one):
        return True
    common = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        common += 1
    return common >= SHORTEST_WORD - 1 and one[common:] in ENDINGS and other[common:] in ENDINGS
