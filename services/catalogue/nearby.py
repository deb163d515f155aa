"""Nearest first, of the types asked for: a best-first walk of the release's index of points.

The walk opens the nearest ball first and hands out one listing at a time, so that it never has to guess a radius: in a
town it opens a few leaves, in the middle of an ocean a few more, where growing circles would read half the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from itertools import repeat
from math import dist
from operator import sub
from typing import NamedTuple

from services.catalogue.point_index import ALL_TYPES, FAN_OUT, Leaf, Tree, Vector, index_in_force
from services.geometry.points import Point, chord_to_metres, unit_vector


class Near(NamedTuple):
    """An offer and how far away its listing is, in metres over the ground."""

    distance_m: float
    listing_id: int
    offer_id: int


def nearest_offers(point: Point, types: Iterable[str] = ()) -> Iterator[Near]:
    """Yields the offers of these types (of all types if none is named) that have a point, nearest first.

    Offers at the same distance come in the order of their ids, so that the answer never depends on the index.
    """
    index = index_in_force()
    trees = [tree for code in dict.fromkeys(types) or (ALL_TYPES,) if (tree := index.tree(code))]
    for chord, first_offer, listing_id, count in _walk(unit_vector(point), trees, index.leaf):
        distance_m = chord_to_metres(chord)
        for offer_id in range(first_offer, first_offer + count):
            yield Near(distance_m, listing_id, offer_id)


def _walk(query: Vector, trees: list[Tree], read_leaf: Callable[[int], Leaf]) -> Iterator[tuple[float, int, int, int]]:
    """Yields (straight line through the Earth, first offer, listing, number of offers), nearest first.

    Everything that is done once a point or a ball is done in C: `dist` over a list costs a fifth of arithmetic here.
    """
    # (no point inside is nearer than this, level, tree, number in its level); above the highest level stands the tree.
    heap = [(0.0, len(tree.levels), number, 0) for number, tree in enumerate(trees)]
    found: list[tuple[float, int, int, int]] = []  # the farthest first
    while heap:
        bound, level, number, place = heappop(heap)
        while found and found[-1][0] < bound:
            yield found.pop()
        tree = trees[number]
        if level == 0:
            leaf = read_leaf(tree.first_leaf + place)
            found += zip(
                map(dist, repeat(query), leaf.points),
                leaf.first_offers,
                leaf.listing_ids,
                leaf.offer_counts,
                strict=False,  # `repeat` has no end, the columns are of one length
            )
            found.sort(reverse=True)
            continue
        level -= 1
        centres, radii = tree.levels[level]
        child, end = place * FAN_OUT, (place + 1) * FAN_OUT
        for inside in map(sub, map(dist, repeat(query), centres[child:end]), radii[child:end]):
            heappush(heap, (inside, level, number, child))
            child += 1
    found.reverse()
    yield from found
