"""Builds the index of points of a release: neighbours into leaves, balls around leaves, one tree a type."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import repeat
from math import dist
from operator import itemgetter
from typing import NamedTuple

from services.catalogue.point_index import (
    ALL_TYPES,
    FAN_OUT,
    LEAF_SIZE,
    MARGIN,
    Ball,
    level_sizes,
    pack_balls,
    pack_leaf,
)
from services.geometry.curve import place_on_curve
from services.geometry.points import Point, unit_vector

# So many neighbours along the curve are cut into leaves at a time; a power of two, and whole balls on three levels.
_PORTION = LEAF_SIZE * FAN_OUT**3


class _Entry(NamedTuple):
    """A point and what is offered there."""

    x: float
    y: float
    z: float
    listing_id: int
    first_offer: int
    offers: int


class _Column:
    """The entries of one tree, four bytes a number: a million listings have to fit into memory beside all else."""

    def __init__(self) -> None:
        self.places, self.first_offers, self.offers = array("I"), array("I"), array("I")

    def add(self, place: int, offer_id: int) -> None:
        """Adds an offer at a place, to the entry before where that ends at the same place with the offer before."""
        if self.places and self.places[-1] == place and self.first_offers[-1] + self.offers[-1] == offer_id:
            self.offers[-1] += 1
            return
        self.places.append(place)
        self.first_offers.append(offer_id)
        self.offers.append(1)


class PointIndexBuilder:
    """Takes listings one by one, holds about a hundred bytes of each, and makes the rows when all are in."""

    def __init__(self) -> None:
        self._listing_ids, self._curve = array("I"), array("I")
        self._x, self._y, self._z = array("d"), array("d"), array("d")
        self._columns: dict[str, _Column] = {}

    def add(self, listing_id: int, point: Point, offers: Iterable[tuple[int, str]]) -> None:
        """Adds a listing that has a point, with the ids and types of its offers."""
        place = len(self._listing_ids)
        self._listing_ids.append(listing_id)
        self._curve.append(place_on_curve(point))
        for coordinates, value in zip((self._x, self._y, self._z), unit_vector(point), strict=True):
            coordinates.append(value)
        for offer_id, kind in offers:
            for tree in (kind, ALL_TYPES):
                self._columns.setdefault(tree, _Column()).add(place, offer_id)

    def rows(self) -> Iterator[tuple[str, tuple]]:
        """Yields the rows of all trees, each with the table it belongs to; takes about 10 µs an entry."""
        first_leaf = 1
        for kind in sorted(self._columns):
            balls: list[Ball] = []
            for number, entries in enumerate(self._leaves(self._columns.pop(kind)), first_leaf):
                x, y, z, listing_ids, first_offers, offers = map(list, zip(*entries, strict=True))
                points = list(zip(x, y, z, strict=True))
                yield "point_leaf", (number, pack_leaf(points, listing_ids, first_offers, offers))
                balls.append(_ball_around([(*point, 0.0) for point in points]))
            yield "point_tree", (kind, first_leaf, len(balls), pack_balls(_with_levels(balls)))
            first_leaf += len(balls)

    def _leaves(self, column: _Column) -> Iterator[list[_Entry]]:
        along = [self._curve[place] for place in column.places]
        order = sorted(range(len(along)), key=along.__getitem__)
        for start in range(0, len(order), _PORTION):
            yield from _cut([self._entry(column, number) for number in order[start : start + _PORTION]])

    def _entry(self, column: _Column, number: int) -> _Entry:
        place = column.places[number]
        vector = self._x[place], self._y[place], self._z[place]
        return _Entry(*vector, self._listing_ids[place], column.first_offers[number], column.offers[number])


def _cut(entries: list[_Entry]) -> Iterator[list[_Entry]]:
    """Yields leaves: halves across the widest side again and again; every leaf but the last is full."""
    if len(entries) <= LEAF_SIZE:
        yield entries
        return
    widths = [max(column) - min(column) for column in list(zip(*entries, strict=True))[:3]]
    entries.sort(key=itemgetter(widths.index(max(widths))))
    leaves = -(-len(entries) // LEAF_SIZE)
    # The largest power of two below the number of leaves, so that balls of higher levels hold whole halves.
    half = LEAF_SIZE << ((leaves - 1).bit_length() - 1)
    yield from _cut(entries[:half])
    yield from _cut(entries[half:])


def _with_levels(leaf_balls: list[Ball]) -> list[Ball]:
    """Returns the balls of all levels, the lowest first; each is drawn close around the leaves below it."""
    balls, leaves_below = [*leaf_balls], 1
    for _size in level_sizes(len(leaf_balls))[1:]:
        leaves_below *= FAN_OUT
        starts = range(0, len(leaf_balls), leaves_below)
        balls += [_ball_around(leaf_balls[start : start + leaves_below]) for start in starts]
    return balls


def _ball_around(balls: list[Ball]) -> Ball:
    x, y, z, radii = zip(*balls, strict=True)
    centre = ((min(x) + max(x)) / 2, (min(y) + max(y)) / 2, (min(z) + max(z)) / 2)
    ways = map(dist, repeat(centre), zip(x, y, z, strict=True))
    return (*centre, max(map(sum, zip(ways, radii, strict=True))) + MARGIN)
