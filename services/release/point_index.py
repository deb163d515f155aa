"""Builds the index of points of a release: one tree a type, halved down to leaves, with a ball around each leaf."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import repeat
from math import dist

from services.catalogue.point_index import (
    ALL_TYPES,
    MARGIN,
    Ball,
    Split,
    Vector,
    halvings,
    pack_balls,
    pack_leaf,
    pack_splits,
    start_of,
)
from services.geometry.points import Point, unit_vector

# So many points tell well enough across which axis most of them lie apart.
_SAMPLE = 256


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
        self._listing_ids = array("I")
        self._axes = array("d"), array("d"), array("d")
        self._columns: dict[str, _Column] = {}

    def add(self, listing_id: int, point: Point, offers: Iterable[tuple[int, str]]) -> None:
        """Adds a listing that has a point, with the ids and types of its offers."""
        place = len(self._listing_ids)
        self._listing_ids.append(listing_id)
        for coordinates, value in zip(self._axes, unit_vector(point), strict=True):
            coordinates.append(value)
        for offer_id, kind in offers:
            for tree in (kind, ALL_TYPES):
                self._columns.setdefault(tree, _Column()).add(place, offer_id)

    def rows(self) -> Iterator[tuple[str, tuple]]:
        """Yields the rows of all trees, each with the table it belongs to; takes about 10 µs an entry."""
        first_leaf = 1
        for kind in sorted(self._columns):
            column = self._columns.pop(kind)
            axes = [array("d", map(coordinates.__getitem__, column.places)) for coordinates in self._axes]
            leaves, splits = _halved(axes)
            balls: list[Ball] = []
            for number, leaf in enumerate(leaves, first_leaf):
                points = list(zip(*([axis[entry] for entry in leaf] for axis in axes), strict=True))
                yield "point_leaf", (number, self._leaf(column, leaf, points))
                balls.append(_ball_around(points))
            yield "point_tree", (kind, first_leaf, len(balls), pack_splits(splits), pack_balls(balls))
            first_leaf += len(balls)

    def _leaf(self, column: _Column, leaf: list[int], points: list[Vector]) -> bytes:
        return pack_leaf(
            points,
            [self._listing_ids[column.places[entry]] for entry in leaf],
            [column.first_offers[entry] for entry in leaf],
            [column.offers[entry] for entry in leaf],
        )


def _halved(axes: list[array[float]]) -> tuple[list[list[int]], list[Split]]:
    """Returns the numbers of points leaf by leaf, and where they were halved: level after level, the whole first."""
    entries = len(axes[0])
    parts, splits = [list(range(entries))], []
    for level in range(halvings(entries)):
        halves = []
        for number, part in enumerate(parts):
            middle = start_of(2 * number + 1, level + 1, entries) - start_of(number, level, entries)
            widest = _widest(axes, part)
            axis = axes[widest]
            part.sort(key=axis.__getitem__)
            splits.append((axis[part[middle - 1]], axis[part[middle]], widest))
            halves += [part[:middle], part[middle:]]
        parts = halves
    return parts, splits


def _widest(axes: list[array[float]], part: list[int]) -> int:
    sample = part[:: len(part) // _SAMPLE + 1]
    widths = []
    for axis in axes:
        values = [axis[entry] for entry in sample]
        widths.append(max(values) - min(values))
    return widths.index(max(widths))


def _ball_around(points: list[Vector]) -> Ball:
    x, y, z = zip(*points, strict=True)
    centre = ((min(x) + max(x)) / 2, (min(y) + max(y)) / 2, (min(z) + max(z)) / 2)
    return (*centre, max(map(dist, repeat(centre), points)) + MARGIN)
