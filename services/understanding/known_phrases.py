"""The phrases of all languages by every way they are found: as written, without small words, by forms of words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from services.understanding.compounds import parts_known
from services.understanding.kind_words import Asked, Meaning, Words, filter_words, meanings
from services.understanding.ordinary_words import ORDINARY
from services.understanding.small_words import HERE, JOINING
from services.understanding.typing_errors import Suggestions
from services.understanding.word_forms import differ_by_endings, stem, stemmers_for
from services.vocabulary.phrase import Phrase

SHORTEST_JOINED = 7
# Small words of a phrase are corrected from this length: "soemwhere warm".
SHORTEST_SMALL_CORRECTED = 5
# A shorter word alone is too easily the form of another: "kite" would be a kit.
SHORTEST_FORM = 5


@dataclass(frozen=True)
class Sense:
    """What a phrase stands for: kinds of help, filters, a note. `is_kind` is also true of what is no kind of ours."""

    types: tuple[str, ...] = ()
    asked: Asked = ()
    note: Phrase | None = None
    is_kind: bool = False

    @property
    def is_block(self) -> bool:
        """Says whether the phrase must not be taken for a kind, nor any part of it."""
        return self.is_kind and not self.types


# "Near me": understood, and nothing follows from it.
NOTHING = Sense()


class KnownPhrases:
    """An index of phrases for pages in one language."""

    def __init__(self, language: str, kinds: Mapping[Words, Meaning], filters: Mapping[Words, Asked]) -> None:
        """Takes the language whose endings are tried first, and the phrases as kind_words has them."""
        self.source = (kinds, filters)
        self.exact = _senses(kinds, filters)
        self.words = frozenset(word for phrase in self.exact for word in phrase)
        self.longest = max(map(len, self.exact), default=1)
        self._by_content = _unambiguous((content(phrase), sense) for phrase, sense in self.exact.items())
        self._joined = _unambiguous(
            (joined, sense) for phrase, sense in self.exact.items() if len(joined := "".join(phrase)) >= SHORTEST_JOINED
        )
        self._stemmers = stemmers_for(language)
        self._own_stemmers = tuple(dict.fromkeys((self._stemmers[0], "en", "ar")))
        self._by_stems: dict[str, tuple[dict[Words, list[Words]], frozenset[str]]] = {}
        small = {word for word in JOINING if len(word) < SHORTEST_SMALL_CORRECTED}
        self.suggestions = Suggestions(self.words - small, ORDINARY)

    def sense(self, words: Words) -> Sense | None:
        """Returns what these words stand for in any way of writing but typing errors, or None."""
        return self.near_sense(words) or self.sense_of_forms(words)

    def near_sense(self, words: Words) -> Sense | None:
        """Returns what these words stand for when small words, spaces and parts of compounds do not matter, or None."""
        if (sense := self.exact.get(words)) or words[0] in JOINING or words[-1] in JOINING:
            return sense
        if (essence := content(words)) and (sense := self.exact.get(essence) or self._by_content.get(essence)):
            return sense
        joined = "".join(words)
        if len(joined) >= SHORTEST_JOINED and (sense := self._joined.get(joined)):
            return sense
        if len(words) == 1:
            for part in parts_known(words[0]):
                if sense := self.exact.get((part,)) or self._joined.get(part):
                    return sense if sense.types else None
        return None

    def sense_of_forms(self, words: Words) -> Sense | None:
        """Returns what a phrase stands for whose words have the same stems, or None where several differ in meaning."""
        if len(words) == 1 and (len(words[0]) < SHORTEST_FORM or words[0] in ORDINARY or words[0] in JOINING):
            return None
        # A single word is too little to try the endings of a language that nobody here speaks.
        for language in self._stemmers if len(words) > 1 else self._own_stemmers:
            index, known_stems = self._stems(language)
            stems = tuple(takewhile(known_stems.__contains__, (stem(word, language) for word in words)))
            phrases = index.get(stems, ()) if len(stems) == len(words) else ()
            if len(words) == 1:
                phrases = [phrase for phrase in phrases if differ_by_endings(phrase[0], words[0])]
            senses = {(sense.types, sense.asked): sense for sense in map(self.exact.__getitem__, phrases)}
            if senses:
                return next(iter(senses.values())) if len(senses) == 1 else None
        return None

    def _stems(self, language: str) -> tuple[dict[Words, list[Words]], frozenset[str]]:
        """Returns the phrases by the stems of their words, and every such stem; made when first asked for."""
        if language not in self._by_stems:
            index: dict[Words, list[Words]] = {}
            for phrase in self.exact:
                index.setdefault(tuple(stem(word, language) for word in phrase), []).append(phrase)
            self._by_stems[language] = index, frozenset(one for stems in index for one in stems)
        return self._by_stems[language]


_indexes: dict[str, KnownPhrases] = {}


def known_phrases(language: str) -> KnownPhrases:
    """Returns the index for pages in this language, made anew when a phrase has changed."""
    language = language.partition("-")[0].lower()
    kinds, filters = meanings(language), filter_words(language)
    index = _indexes.get(language)
    if index is None or index.source[0] is not kinds or index.source[1] is not filters:
        index = _indexes[language] = KnownPhrases(language, kinds, filters)
    return index


def content(words: Iterable[str]) -> Words:
    """Returns a phrase without its small words; empty where fewer than two words stay."""
    kept = tuple(word for word in words if word not in JOINING)
    return kept if len(kept) > 1 else ()


def _senses(kinds: Mapping[Words, Meaning], filters: Mapping[Words, Asked]) -> dict[Words, Sense]:
    senses = dict.fromkeys(HERE, NOTHING)
    senses |= {words: Sense(asked=asked) for words, asked in filters.items()}
    for words, meaning in kinds.items():
        senses[words] = Sense(meaning.types, filters.get(words, ()), meaning.note, is_kind=True)
    return senses


def _unambiguous(pairs: Iterable[tuple[Any, Sense]]) -> dict[Any, Sense]:
    """Returns what each key stands for, without the keys of several phrases that do not mean the same."""
    found: dict[Any, Sense] = {}
    doubtful = set()
    for key, sense in pairs:
        first = found.setdefault(key, sense)
        if (first.types, first.asked) != (sense.types, sense.asked):
            doubtful.add(key)
    return {key: sense for key, sense in found.items() if key and key not in doubtful}
