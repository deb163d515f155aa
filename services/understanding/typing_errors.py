"""Typing errors: the known words that a word was meant to be, one error in a short word and two in a long one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST_WORD = 4
SHORTEST_WITH_TWO_ERRORS = 7
# Two errors are believed where they are heard as one word (vowels, ph and f), or where the word is as long as this.
SHORTEST_WITH_ANY_TWO_ERRORS = 11
# A shorter word that stands alone may only have slipped: too many words of four letters differ in one.
SHORTEST_WITH_REAL_ERRORS = 5
# So short a word that stands alone may have letters too many, too few or swapped, but none that is another letter.
SHORTEST_WITH_ANOTHER_LETTER = 6
MOST_SUGGESTIONS, MOST_NEAR = 4, 8


_HEARD_AS = str.maketrans("ckqz", "kkks")
# First letters that are heard alike in one of the languages: geringas, ceringas, kondome.
_HEARD_ALIKE_FIRST = ("gj", "cs", "ck", "sz", "bv", "kq", "cq", "iy")
_ALIKE_FIRST = {
    letter: [pair.replace(letter, "") for pair in _HEARD_ALIKE_FIRST if letter in pair]
    for letter in "".join(_HEARD_ALIKE_FIRST)
}
SHORTEST_WITH_ANOTHER_FIRST = 6


def errors_allowed(word: str) -> int:
    """Returns how many letters of a word may be wrong."""
    if len(word) < SHORTEST_WORD or any(letter.isdigit() for letter in word):
        return 0
    return 2 if len(word) >= SHORTEST_WITH_TWO_ERRORS else 1


def distance(one: str, other: str) -> int:
    """Returns how many letters are missing, too many, another, or swapped with the next (optimal string alignment)."""
    return OSA.distance(one, other)


def is_believed_alone(typed: str, meant: str) -> bool:
    """Says whether a word may be corrected so where no other word of a phrase speaks for it."""
    if len(typed) < SHORTEST_WITH_REAL_ERRORS:
        return is_slip(typed, meant)
    return len(typed) >= SHORTEST_WITH_ANOTHER_LETTER or not has_another_letter(typed, meant)


def has_another_letter(typed: str, meant: str) -> bool:
    """Says whether the one error is a letter in place of another: "pans" for "pins", and not "pisn"."""
    return len(typed) == len(meant) and sum(one != other for one, other in zip(typed, meant, strict=True)) == 1


def is_slip(typed: str, meant: str) -> bool:
    """Says whether the fingers slipped: two neighbours swapped, or a letter doubled or not."""
    is_swapped = sorted(typed) == sorted(meant) and distance(typed, meant) == 1
    return is_swapped or _squeezed(typed) == _squeezed(meant)


def sound_alike(typed: str, meant: str) -> bool:
    """Says whether two words have the same consonants, however doubled or ordered: "sirynge" and "syringe"."""
    return sorted(_consonants(typed)) == sorted(_consonants(meant))


def _consonants(word: str) -> str:
    heard = re.sub(r"c(?=[eiy])", "s", word.replace("ph", "f"))
    return re.sub(r"[aeiouyhw]", "", _squeezed(heard.translate(_HEARD_AS)))


def _squeezed(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


class Suggestions:
    """Words to compare with, in boxes by first letter and length."""

    def __init__(self, known: Iterable[str], real: Iterable[str]) -> None:
        """Takes the known words, and real words that are none: a typing error nearer to one of these is not ours."""
        self._known = frozenset(known)
        self._boxes: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in self._known.union(real):
            if len(word) >= SHORTEST_WORD:
                self._boxes[word[0], len(word)].append(word)

    def for_word(self, word: str, *, is_alone: bool = False) -> dict[str, int]:
        """Returns the known words it may be an error of, with the number of errors; none where a real word is nearer.

        Where it stands alone a real word that is as near wins too, but over a slip. The first letter is right, swapped
        with the second, or one that is heard like it.
        """
        allowed = errors_allowed(word)
        if not allowed or word in self._known:
            return {}
        found = self._near(word, allowed)
        if len(word) < SHORTEST_WITH_ANY_TWO_ERRORS:
            found = {other: errors for other, errors in found.items() if errors < 2 or sound_alike(word, other)}
        nearest = min((errors for other, errors in found.items() if other not in self._known), default=allowed + 1)
        known = {
            other: errors
            for other, errors in found.items()
            if other in self._known
            and (errors < nearest or (errors == nearest and (not is_alone or is_slip(word, other))))
        }
        return dict(sorted(known.items(), key=lambda one: (one[1], one[0]))[:MOST_SUGGESTIONS])

    def _near(self, word: str, allowed: int) -> dict[str, int]:
        found: dict[str, int] = {}
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            for first in {word[0], word[1], *_ALIKE_FIRST.get(word[0], ())}:
                box = self._boxes.get((first, length), ())
                for other, errors, _ in process.extract(
                    word, box, scorer=OSA.distance, score_cutoff=allowed, limit=MOST_NEAR
                ):
                    if first == word[0] or other[1:2] == word[0] or _begins_alike(word, other, errors):
                        found[other] = int(errors)
        return found


def _begins_alike(typed: str, meant: str, errors: float) -> bool:
    return errors == 1 and len(typed) >= SHORTEST_WITH_ANOTHER_FIRST and typed[1:] == meant[1:]
