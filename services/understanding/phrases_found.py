"""Which known phrases stand in a search: the longest first, a typing error only where nothing fits as it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from services.understanding.kind_words import Words
from services.understanding.known_phrases import FormsSeen, KnownPhrases, Sense
from services.understanding.ordinary_words import ORDINARY
from services.understanding.small_words import JOINING

# Every word may be meant in a few ways; a phrase of many unknown words is not worth trying them all.
MOST_VARIANTS = 24


@dataclass(frozen=True)
class Found:
    """A phrase among the words of a search, from `start` up to but not including `end`, and what it stands for."""

    start: int
    end: int
    sense: Sense
    errors: int = 0


def find_phrases(
    words: Sequence[str], known: KnownPhrases, is_place: Callable[[str], bool], is_listed: Callable[[str], bool]
) -> list[Found]:
    """Returns the phrases in these plain words, in order and none across another.

    A word that is the name of a place is taken as it is, and so is one that stands in the listings, but for its form.
    """

    def is_real(word: str) -> bool:
        return is_place(word) or is_listed(word)

    suggested = [_suggested(word, known, is_real) for word in words]
    candidates = []
    seen: FormsSeen = {}
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + known.longest + 2) + 1):
            if found := _found(words, start, end, known, suggested, is_place, seen):
                candidates.append(found)
    taken: list[Found] = []
    for one in sorted(candidates, key=lambda found: _rank(found, words)):
        if all(one.end <= other.start or other.end <= one.start for other in taken):
            taken.append(one)
    return sorted(taken, key=lambda found: found.start)


def _rank(found: Found, words: Sequence[str]) -> tuple[int, int, int, int]:
    weighty = sum(word not in JOINING for word in words[found.start : found.end])
    return -weighty, found.errors, found.start - found.end, found.start


def _found(
    words: Sequence[str],
    start: int,
    end: int,
    known: KnownPhrases,
    suggested: Sequence[dict[str, int]],
    is_place: Callable[[str], bool],
    seen: FormsSeen,
) -> Found | None:
    as_written = tuple(words[start:end])
    if sense := known.near_sense(as_written):
        return Found(start, end, sense)
    if (sense := known.sense_of_forms(as_written, seen)) and not (end - start == 1 and is_place(words[start])):
        return Found(start, end, sense)
    if not any(suggested[start:end]):
        return None
    senses: dict[tuple, Found] = {}
    for variant, errors in _variants(as_written, suggested[start:end]):
        sense = known.near_sense(variant)
        if sense is None or (end - start == 1 and not known.is_believed_alone(words[start], variant[0])):
            continue
        key = (sense.types, sense.asked)
        if key not in senses or errors < senses[key].errors:
            senses[key] = Found(start, end, sense, errors)
    best = sorted(senses.values(), key=lambda found: found.errors)
    # Two meanings equally near are a riddle, not a typing error.
    return best[0] if best and (len(best) == 1 or best[0].errors < best[1].errors) else None


def _variants(words: Words, suggested: Sequence[dict[str, int]]) -> Iterator[tuple[Words, int]]:
    choices = [tuple(others.items()) or ((word, 0),) for word, others in zip(words, suggested, strict=True)]
    for number, variant in enumerate(product(*choices)):
        if number == MOST_VARIANTS:
            return
        yield tuple(word for word, _ in variant), sum(errors for _, errors in variant)


def _suggested(word: str, known: KnownPhrases, is_real: Callable[[str], bool]) -> dict[str, int]:
    if word in known.words or word in JOINING or word in ORDINARY:
        return {}
    others = known.suggestions.for_word(word)
    return others if others and not is_real(word) else {}
