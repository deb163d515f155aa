"""The phrases of all languages by every way they are found: as written, without small words, by forms of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product
from operator import itemgetter
from typing import Any

from services.understanding.compounds import parts_known
from services.understanding.kind_words import Asked, Meaning, Words, filter_words, meanings, own_words
from services.understanding.ordinary_words import ORDINARY
from services.understanding.small_words import HERE, JOINING
from services.understanding.typing_errors import Suggestions, has_another_letter, is_believed_alone, is_slip
from services.understanding.word_forms import STEMMERS, Forms, differ_by_endings, stemmers_for
from services.vocabulary.phrase import Phrase

SHORTEST_JOINED = 7
# From these lengths an error is believed in a word of another language, and a letter too few or too many in one that is
# ordinary (parents, lunch).
SHORTEST_FOREIGN, SHORTEST_COMMON = 8, 6
# Small words of a phrase are corrected from this length: "soemwhere warm".
SHORTEST_SMALL_CORRECTED = 5
# Forms of words that are tried for one phrase; and how far another form is that changes more than the number.
MOST_VARIANTS, OTHER_THAN_NUMBER = 48, 8
# A shorter word alone is too easily the form of another: "kite" would be a kit.
SHORTEST_FORM = 5
# The forms of a word with how much each changes, by the word and whether it stands alone.
FormsSeen = dict[tuple[str, bool], list[tuple[str, int]]]


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

    def __init__(
        self,
        language: str,
        kinds: Mapping[Words, Meaning],
        filters: Mapping[Words, Asked],
        own: frozenset[str] | None = None,
    ) -> None:
        """Takes the language whose endings are tried first, the phrases as kind_words has them, and its own words."""
        self.source = (kinds, filters)
        self.exact = _senses(kinds, filters)
        self.words = frozenset(word for phrase in self.exact for word in phrase)
        self._own = self.words if own is None else own
        self.longest = max(map(len, self.exact), default=1)
        self._by_content = _unambiguous((content(phrase), sense) for phrase, sense in self.exact.items())
        self._joined = _unambiguous(
            (joined, sense) for phrase, sense in self.exact.items() if len(joined := "".join(phrase)) >= SHORTEST_JOINED
        )
        self._stemmers = stemmers_for(language)
        self._own_stemmers = tuple(dict.fromkeys((self._stemmers[0], "en", "ar")))
        self._words_by_form = Forms(self.words)
        small = {word for word in JOINING if len(word) < SHORTEST_SMALL_CORRECTED}
        self.suggestions = Suggestions(self.words - small, ORDINARY)

    def sense(self, words: Words) -> Sense | None:
        """Returns what these words stand for in any way of writing but typing errors, or None."""
        return self.near_sense(words) or self.sense_of_forms(words, {})

    def near_sense(self, words: Words) -> Sense | None:
        """Returns what these words stand for when small words, spaces and parts of compounds do not matter, or None."""
        if (sense := self.exact.get(words)) or words[0] in JOINING or words[-1] in JOINING:
            return sense
        if (essence := content(words)) and (sense := self.exact.get(essence) or self._by_content.get(essence)):
            return sense
        joined = "".join(words)
        if len(joined) >= SHORTEST_JOINED and joined not in ORDINARY and (sense := self._joined.get(joined)):
            return sense
        if len(words) == 1:
            for part in parts_known(words[0]):
                if sense := self.exact.get((part,)) or self._joined.get(part):
                    return sense if sense.types else None
        return None

    def is_believed_alone(self, typed: str, meant: str) -> bool:
        """Says whether a word may be corrected so where no other word speaks for it.

        Less is believed of a word in another language than the page's, and of one that is a letter away from many.
        """
        if meant not in self.suggestions.for_word(typed, is_alone=True):
            return False
        if is_slip(typed, meant):
            return meant in self._own or len(typed) >= SHORTEST_COMMON
        if meant not in self._own and len(typed) < SHORTEST_FOREIGN:
            return False
        is_common = meant in ORDINARY and (len(typed) < SHORTEST_COMMON or has_another_letter(typed, meant))
        return not is_common and is_believed_alone(typed, meant)

    def sense_of_forms(self, words: Words, seen: FormsSeen) -> Sense | None:
        """Returns what a phrase stands for whose words have the same stems, or None where several differ in meaning.

        `seen` takes the forms of the words of one search, and is thrown away with it.
        """
        if len(words) == 1 and (len(words[0]) < SHORTEST_FORM or words[0] in ORDINARY or words[0] in JOINING):
            return None
        senses: dict[tuple, tuple[int, Sense]] = {}
        weighty = sum(word not in JOINING for word in words)
        if not weighty:
            return None
        is_alone = weighty == 1
        for variant, changes in self._variants(words, is_alone, seen):
            if is_alone and changes >= OTHER_THAN_NUMBER:
                continue
            if sense := self.near_sense(variant):
                key = (sense.types, sense.asked)
                senses[key] = min(senses.get(key, (changes, sense)), (changes, sense), key=itemgetter(0))
        best = sorted(senses.values(), key=itemgetter(0))
        return best[0][1] if best and (len(best) == 1 or best[0][0] < best[1][0]) else None

    def _variants(self, words: Words, is_alone: bool, seen: FormsSeen) -> Iterator[tuple[Words, int]]:
        """Yields the words in other known forms, with a number that is the higher the more they change."""
        choices = []
        for word in words:
            if (word, is_alone) not in seen:
                seen[word, is_alone] = self._forms(word, is_alone)
            forms = seen[word, is_alone]
            if not forms and word not in self.words and word not in JOINING:
                return
            choices.append([(word, 0), *forms])
        for variant in islice(product(*choices), 1, MOST_VARIANTS):
            yield tuple(word for word, _ in variant), sum(changes for _, changes in variant)

    def _forms(self, word: str, is_alone: bool) -> list[tuple[str, int]]:
        if word in JOINING:
            return []
        related = self._words_by_form.of(word, self._own_stemmers if is_alone else self._stemmers)
        return [(other, 1 if differ_by_endings(word, other) else OTHER_THAN_NUMBER) for other in related]


_indexes: dict[str, KnownPhrases] = {}


def known_phrases(language: str) -> KnownPhrases:
    """Returns the index for pages in this language, made anew when a phrase has changed."""
    language = language.partition("-")[0].lower()
    language = language if language in STEMMERS else "en"
    kinds, filters = meanings(language), filter_words(language)
    index = _indexes.get(language)
    if index is None or index.source[0] is not kinds or index.source[1] is not filters:
        index = _indexes[language] = KnownPhrases(language, kinds, filters, own_words(language))
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
