"""Nearest first, of the types asked for: a best-first walk of the release's index of points.

The walk goes down into the half where the point is, remembers how near the other halves begin, and goes on with the
nearest of those, so that it never has to guess a radius: in a town it opens five leaves, in the middle of an ocean ten,
where growing circles would read half the table. A type that has few is looked at whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush, merge
from itertools import chain, repeat
from math import asin, dist
from typing import NamedTuple

from services.catalogue.point_index import (
    ALL_TYPES,
    BALL_BYTES,
    ENTRY_BYTES,
    MARGIN,
    POINT_BYTES,
    SPLIT_BYTES,
    Tree,
    Vector,
    ball_at,
    index_in_force,
    offered_in,
    points_in,
    split_at,
)
from services.geometry.points import EARTH_RADIUS_M, Point, unit_vector

# So many are looked for at first, because that is a page; whoever wants more gets twice as many each time, up to MOST.
FIRST, MOST = 20, 160
_DIAMETER_M = 2 * EARTH_RADIUS_M
# A straight line through the Earth has at most two of its radii.
_BEYOND_ALL = 3.0

# A straight line in radii of the Earth, and what is offered at its end: first offer, listing, number of offers.
Entry = tuple[float, tuple[int, ...]]
# No point inside is nearer than this, and a node of the tree.
Unopened = tuple[float, int]


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
    wanted = -(-FIRST // (len(trees) or 1))
    walks = [chain.from_iterable((_portions_of_few if tree.few else _portions)(tree, query, wanted)) for tree in trees]
    for chord, (offer_id, listing_id, count) in walks[0] if len(walks) == 1 else merge(*walks):
        # Two radii through the Earth are its far side, and rounding must not go beyond it.
        distance_m = _DIAMETER_M * asin(chord / 2 if chord < 2 else 1.0)
        yield new(Near, (distance_m, listing_id, offer_id))
        if count > 1:
            for further in range(offer_id + 1, offer_id + count):
                yield new(Near, (distance_m, listing_id, further))


def _portions(tree: Tree, query: Vector, wanted: int) -> Iterator[list[Entry]]:
    """Yields all entries of a tree in order: `wanted` of them, then twice as many, and so on."""
    unopened: list[Unopened] = [(0.0, 0)]
    found: list[Entry] = []
    while unopened or found:
        rest = _complete(found, wanted, query, tree, unopened)
        yield found
        found, wanted = rest, min(2 * wanted, MOST)


def _portions_of_few(tree: Tree, query: Vector, wanted: int) -> Iterator[list[Entry]]:
    """Yields all entries of a type that has few in order: somewhat more than are wanted, as a rule, then the rest."""
    points, offered = tree.few or ([], [])
    ways = list(map(dist, repeat(query), points))
    # Every fourth tells how far about one and a half times as many reach; only they have to be put in order.
    sample = sorted(ways[::4])
    limit = sample[min(len(sample) - 1, 2 * wanted // 5)]
    near = [at for at, way in enumerate(ways) if way <= limit]
    far = (at for at, way in enumerate(ways) if way > limit)
    for places in (near, far):
        # Those at one distance stay in the order of their first offers.
        yield [(ways[at], offered[at]) for at in sorted(places, key=ways.__getitem__)]


def _complete(found: list[Entry], wanted: int, query: Vector, tree: Tree, unopened: list[Unopened]) -> list[Entry]:
    """Opens leaves until the nearest `wanted` are found, and leaves only these; returns what else was found."""
    entries, depth, _splits, balls, leaves, _few = tree
    rest: list[Entry] = []
    limit = _sift(found, wanted, rest)
    while unopened and unopened[0][0] <= limit:
        node = _to_leaf(query, tree, unopened)
        number = node - (1 << depth) + 1
        x, y, z, radius = ball_at(balls, BALL_BYTES * number)
        # A half has no far end, and its edge says little to whoever looks along it; a ball is close around its points.
        inside = dist(query, (x, y, z)) - radius
        if inside > limit or (unopened and inside > unopened[0][0]):
            heappush(unopened, (inside, node))
            continue
        # What start_of says, without two calls a leaf.
        start, end = number * entries >> depth, (number + 1) * entries >> depth
        offered = ENTRY_BYTES * start + POINT_BYTES * (end - start)
        # All in C: `dist` over points costs a fifth of arithmetic here. `repeat` has no end.
        ways = map(dist, repeat(query), points_in(leaves[ENTRY_BYTES * start : offered]))
        found += zip(ways, offered_in(leaves[offered : ENTRY_BYTES * end]))  # noqa: B905 — to be strict costs 0.2 µs
        if len(found) >= wanted:
            limit = _sift(found, wanted, rest)
    found.sort()
    return rest


def _to_leaf(query: Vector, tree: Tree, unopened: list[Unopened]) -> int:
    """Takes the nearest node and goes down into its nearer half again and again; the other halves stay unopened."""
    bound, node = heappop(unopened)
    splits, first_leaf = tree.splits, (1 << tree.depth) - 1
    while node < first_leaf:
        low, high, axis = split_at(splits, SPLIT_BYTES * node)
        value = query[axis]
        lower, upper = value - low, high - value
        node += node + 1
        if lower < upper:
            heappush(unopened, (upper if upper > bound else bound, node + 1))
            bound = lower if lower > bound else bound
        else:
            heappush(unopened, (lower if lower > bound else bound, node))
            bound = upper if upper > bound else bound
            node += 1
    return node


def _sift(found: list[Entry], wanted: int, rest: list[Entry]) -> float:
    """Keeps the nearest `wanted` and moves all others to the rest; returns beyond what nothing matters."""
    if len(found) < wanted:
        return _BEYOND_ALL
    found.sort()
    rest += found[wanted:]
    del found[wanted:]
    return found[-1][0] + MARGIN
