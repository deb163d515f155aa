"""The index of points as it lies in a release: leaves of neighbouring points, and balls around them, type by type.

A tree has a leaf for every LEAF_SIZE points, in an order that keeps neighbours together, and level upon level of balls:
a ball of the lowest level lies around one leaf, one of the next around FAN_OUT of those, up to at most FAN_OUT balls.
Points are on the unit sphere, so that no pole and no date line is special. Leaves are read as they are needed; the
balls are kept in memory, about 250 bytes a leaf.
"""

from __future__ import annotations

from functools import lru_cache
from struct import Struct
from typing import NamedTuple

from services.catalogue.current import Identity
from services.catalogue.open_file import open_file, opened

LEAF_SIZE = 32
FAN_OUT = 8
# The tree of all types together: one entry a listing, where the others have one a listing and type.
ALL_TYPES = ""
# What the rounding of a distance can amount to, and a thousand times more: six micrometres on the ground.
MARGIN = 1e-12
# About six kilobytes each, decoded.
LEAVES_KEPT = 1024

Vector = tuple[float, float, float]
# A ball: its centre, and its radius as a straight line through the Earth.
Ball = tuple[float, float, float, float]


class Leaf(NamedTuple):
    """Neighbouring points, and at each a listing with offers whose ids run from `first_offers` on."""

    points: list[Vector]
    first_offers: tuple[int, ...]
    listing_ids: tuple[int, ...]
    offer_counts: tuple[int, ...]


class Tree(NamedTuple):
    """The points of one type: levels of ball centres and radii, the lowest first, one ball there for each leaf."""

    first_leaf: int
    levels: list[tuple[list[Vector], list[float]]]


class PointIndex:
    """The points of one release file, shared by all threads that read it."""

    def __init__(self) -> None:
        self._trees: dict[str, Tree | None] = {}
        self.leaf = lru_cache(LEAVES_KEPT)(_read_leaf)

    def tree(self, kind: str) -> Tree | None:
        """Returns the tree of a type, or of ALL_TYPES; None where nothing of it has a point."""
        if kind not in self._trees:
            self._trees[kind] = _read_tree(kind)
        return self._trees[kind]


def index_in_force() -> PointIndex:
    """Returns the index of the release that this thread reads."""
    return _index_of(opened())


def pack_leaf(points: list[Vector], listing_ids: list[int], first_offers: list[int], offer_counts: list[int]) -> bytes:
    """Returns the bytes of a leaf: coordinates, then ids of listings, ids of first offers, and numbers of offers."""
    coordinates = (coordinate for point in points for coordinate in point)
    return _leaf_layout(len(points)).pack(*coordinates, *listing_ids, *first_offers, *offer_counts)


def unpack_leaf(data: bytes) -> Leaf:
    """Returns the leaf that these bytes are."""
    size = len(data) // _BYTES_A_POINT
    numbers = _leaf_layout(size).unpack(data)
    ids = 3 * size
    points = list(zip(numbers[0:ids:3], numbers[1:ids:3], numbers[2:ids:3], strict=True))
    return Leaf(points, numbers[ids + size : ids + 2 * size], numbers[ids : ids + size], numbers[ids + 2 * size :])


def pack_point(point: Vector) -> bytes:
    """Returns the bytes that a point is in a leaf."""
    return _POINT.pack(*point)


def level_sizes(leaves: int) -> list[int]:
    """Returns how many balls each level has, the lowest first."""
    sizes = [leaves]
    while sizes[-1] > FAN_OUT:
        sizes.append(-(-sizes[-1] // FAN_OUT))
    return sizes


def pack_balls(balls: list[Ball]) -> bytes:
    """Returns the bytes of all balls of a tree, level after level."""
    return b"".join(_BALL.pack(*ball) for ball in balls)


_POINT = Struct("<3d")
_BALL = Struct("<4d")
_BYTES_A_POINT = _POINT.size + 3 * 4


@lru_cache(LEAF_SIZE)
def _leaf_layout(size: int) -> Struct:
    return Struct(f"<{3 * size}d{3 * size}I")


@lru_cache(maxsize=2)
def _index_of(_release: Identity) -> PointIndex:
    return PointIndex()


def _read_leaf(number: int) -> Leaf:
    (data,) = open_file().execute("SELECT data FROM point_leaf WHERE id = ?", (number,)).fetchone()
    return unpack_leaf(data)


def _read_tree(kind: str) -> Tree | None:
    row = open_file().execute("SELECT first_leaf, leaves, balls FROM point_tree WHERE type = ?", (kind,)).fetchone()
    if row is None:
        return None
    first_leaf, leaves, data = row
    x, y, z, radii = (list(column) for column in zip(*_BALL.iter_unpack(data), strict=True))
    centres, levels, start = list(zip(x, y, z, strict=True)), [], 0
    for size in level_sizes(leaves):
        levels.append((centres[start : start + size], radii[start : start + size]))
        start += size
    return Tree(first_leaf, levels)
