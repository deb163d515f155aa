"""Nearest first, of the types asked for: a best-first walk of the release's index of points.

The walk opens the nearest ball first and hands out one listing at a time, so that it never has to guess a radius: in a
town it opens a few leaves, in the middle of an ocean a few more, where growing circles would read half the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import repeat
from math import asin, dist, inf
from operator import sub
from typing import NamedTuple

from services.catalogue.point_index import ALL_TYPES, FAN_OUT, Leaf, Tree, Vector, index_in_force
from services.geometry.points import EARTH_RADIUS_M, Point, unit_vector

_BEYOND_ALL = (inf, -1, 0, 0)


class Near(NamedTuple):
    """An offer and how far away its listing is, in metres over the ground."""

    distance_m: float
    listing_id: int
    offer_id: int


def nearest_offers(point: Point, types: Iterable[str] = ()) -> Iterator[Near]:
    """Yields the offers of these types (of all types if none is named) that have a point, nearest first.

    Offers at the same distance come in the order of their ids, so that the answer never depends on the index.
    """
    index, query = index_in_force(), unit_vector(point)
    new = tuple.__new__  # a fifth of what Near(…) costs, and there is one for each offer
    trees = [tree for code in dict.fromkeys(types) or (ALL_TYPES,) if (tree := index.tree(code))]
    # (no point inside is nearer than this, level, tree, number in its level); above the highest level stands the tree.
    heap = [(0.0, len(tree.levels), number, 0) for number, tree in enumerate(trees)]
    found: list[tuple[float, int, int, int]] = []  # (straight line, first offer, listing, offers), the farthest first
    while heap or found:
        bound, level, number, place = heappop(heap) if heap else _BEYOND_ALL
        while found and found[-1][0] < bound:
            chord, offer_id, listing_id, count = found.pop()
            # Two radii through the Earth are its far side, and rounding must not go beyond it.
            distance_m = 2 * EARTH_RADIUS_M * asin(chord / 2 if chord < 2 else 1.0)
            yield new(Near, (distance_m, listing_id, offer_id))
            for further in range(offer_id + 1, offer_id + count):
                yield new(Near, (distance_m, listing_id, further))
        if level > 0:
            _open_ball(trees[number], level - 1, number, place, query, heap)
        elif level == 0:
            _open_leaf(index.leaf(trees[number].first_leaf + place), query, found)


# Everything that is done once a point or a ball is done in C: `dist` over a list costs a fifth of arithmetic here.


def _open_ball(
    tree: Tree, level: int, number: int, place: int, query: Vector, heap: list[tuple[float, int, int, int]]
) -> None:
    centres, radii = tree.levels[level]
    child, end = place * FAN_OUT, (place + 1) * FAN_OUT
    for inside in map(sub, map(dist, repeat(query), centres[child:end]), radii[child:end]):
        heappush(heap, (inside, level, number, child))
        child += 1


def _open_leaf(leaf: Leaf, query: Vector, found: list[tuple[float, int, int, int]]) -> None:
    points, *columns = leaf
    # `repeat` has no end; two runs, each in order, are merged in a third of the time that one without order takes.
    found += sorted(zip(map(dist, repeat(query), points), *columns, strict=False), reverse=True)
    found.sort(reverse=True)
