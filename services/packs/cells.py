"""The cells that packs are cut by: at most so many listings in each where possible, never fewer than so many people.

A cell that holds too much gives off those of its quarters in which enough people live. What is left of it stays one
cell under its own key, if enough people live there; so every point of the Earth lies in exactly one cell, that of the
longest key which its own key begins with, and whoever asks for one is one of many.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from services.geometry.quadkeys import DEEPEST, WORLD, codes_within, quarters

MOST_LISTINGS = 500
LEAST_PEOPLE = 5_000


class Cell(NamedTuple):
    """A cell: its key, what of it is left to it (itself, or some of its quarters), and what it holds."""

    key: str
    parts: tuple[str, ...]
    listing_ids: tuple[int, ...]
    people: float


def cut(places: Iterable[tuple[int, int]], people: Iterable[tuple[int, float]]) -> list[Cell]:
    """Returns the cells for places, each a code and the id of its listing, and people, each a code and a number.

    The same for the same places and people, in the order of keys. Takes about 1 µs a listing.
    """
    return sorted(_Cutter(places, people).cells(WORLD), key=itemgetter(0))


class _Quarter(NamedTuple):
    listings: int
    key: str
    people: float


class _Cutter:
    """Places and people in the order of their codes, so that those of any cell follow one another."""

    def __init__(self, places: Iterable[tuple[int, int]], people: Iterable[tuple[int, float]]) -> None:
        ordered = sorted(places)
        self._codes = [code for code, _ in ordered]
        self._listing_ids = array("I", (listing_id for _, listing_id in ordered))
        crowds = sorted(people)
        self._crowd_codes = [code for code, _ in crowds]
        self._sums = [0.0, *accumulate(number for _, number in crowds)]

    def cells(self, key: str) -> Iterator[Cell]:
        """Yields the cells within a cell, in which enough people live."""
        given_off, left = self._shared_out(key)
        if left:
            yield self._cell(key, left)
        for quarter in given_off:
            yield from self.cells(quarter)

    def _shared_out(self, key: str) -> tuple[list[str], tuple[str, ...]]:
        """Returns the quarters that become cells of their own, and what is left: the cell itself if none does."""
        if self._looked_at(key).listings <= MOST_LISTINGS or len(key) > DEEPEST:
            return [], (key,)
        looked_at = sorted(map(self._looked_at, quarters(key)))
        left = [one for one in looked_at if one.people < LEAST_PEOPLE or not one.listings]
        large = [one for one in looked_at if one not in left]
        # The emptiest first: fewer packs to ask for, and more people in each.
        while large and left and _people(left) < LEAST_PEOPLE:
            left.append(large.pop(0))
        if not left and len(large) > 1 and large[0].listings + large[1].listings <= MOST_LISTINGS:
            left.append(large.pop(0))
        while large and left and sum(one.listings for one in left) + large[0].listings <= MOST_LISTINGS:
            left.append(large.pop(0))
        if not large:
            return [], (key,)
        return sorted(one.key for one in large), tuple(sorted(one.key for one in left))

    def _looked_at(self, key: str) -> _Quarter:
        start, end = _span(self._codes, key)
        first, last = _span(self._crowd_codes, key)
        return _Quarter(end - start, key, self._sums[last] - self._sums[first])

    def _cell(self, key: str, parts: tuple[str, ...]) -> Cell:
        spans = [_span(self._codes, part) for part in parts]
        listing_ids = sorted(one for start, end in spans for one in self._listing_ids[start:end])
        return Cell(key, parts, tuple(listing_ids), sum(self._looked_at(part).people for part in parts))


def _people(quarters_left: Iterable[_Quarter]) -> float:
    return sum(one.people for one in quarters_left)


def _span(codes: Sequence[int], key: str) -> tuple[int, int]:
    start, end = codes_within(key)
    return bisect_left(codes, start), bisect_left(codes, end)
