"""The index of points as it lies in a release: for each type a tree of halves, down to leaves of neighbouring points.

The points of a type are halved across their widest side again and again, until a leaf holds at most LEAF_SIZE of them.
Parts of one level are of one size, give or take one point, so that the number of a leaf says where it begins, and no
node has to name its halves: those of node n are 2n + 1 and 2n + 2, and the last level are the leaves. Points are on the
unit sphere, so that no pole and no date line is special.

The first question for a type reads its tree, and keeps it as the bytes that it is in the file: about 40 a point.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO
from itertools import chain
from struct import Struct
from typing import NamedTuple

from services.catalogue.current import Identity
from services.catalogue.open_file import open_file, opened

LEAF_SIZE = 16
# Of so few, a walk would open nearly every leaf: it is quicker to look at all of them.
FEW = 256
# The tree of all types together: one entry a listing, where the others have one a listing and type.
ALL_TYPES = ""
# What the rounding of a distance can amount to, and a thousand times more: six micrometres on the ground.
MARGIN = 1e-12

_POINT = Struct("<3d")
# At a point: the id of the first offer, the listing, and how many offers it has whose ids run on from there.
_OFFERED = Struct("<3I")
# How far the lower half reaches along an axis, where the upper half begins, and which axis that is.
_SPLIT = Struct("<2dB")
# Around a leaf: the centre, and the radius as a straight line through the Earth.
_BALL = Struct("<4d")

POINT_BYTES, ENTRY_BYTES = _POINT.size, _POINT.size + _OFFERED.size
SPLIT_BYTES, BALL_BYTES = _SPLIT.size, _BALL.size
points_in, offered_in = _POINT.iter_unpack, _OFFERED.iter_unpack
split_at, ball_at = _SPLIT.unpack_from, _BALL.unpack_from

Vector = tuple[float, float, float]
Split = tuple[float, float, int]
Ball = tuple[float, float, float, float]


class Leaf(NamedTuple):
    """Neighbouring points, and at each a listing with offers whose ids run from `first_offers` on."""

    points: list[Vector]
    first_offers: tuple[int, ...]
    listing_ids: tuple[int, ...]
    offer_counts: tuple[int, ...]


class Few(NamedTuple):
    """All points of a type that has few, and what is offered at each, in the order of first offers."""

    points: list[Vector]
    offered: list[tuple[int, ...]]


class Tree(NamedTuple):
    """The points of one type: how many, how often they were halved, and the bytes of splits, balls and leaves.

    `few` has them once more, ready for use, if there are at most FEW.
    """

    entries: int
    depth: int
    splits: bytes
    balls: bytes
    leaves: bytes
    few: Few | None


class PointIndex:
    """The points of one release file, shared by all threads that read it."""

    def __init__(self) -> None:
        self._trees: dict[str, Tree | None] = {}

    def tree(self, kind: str) -> Tree | None:
        """Returns the tree of a type, or of ALL_TYPES; None where nothing of it has a point.

        Reads it when first asked, which takes about 0.1 µs a point.
        """
        if kind not in self._trees:
            self._trees[kind] = _read_tree(kind)
        return self._trees[kind]


def index_in_force() -> PointIndex:
    """Returns the index of the release that this thread reads."""
    return _index_of(opened())


def halvings(entries: int) -> int:
    """Returns how often so many entries are halved until each leaf has at most LEAF_SIZE."""
    return (-(-entries // LEAF_SIZE) - 1).bit_length()


def start_of(part: int, level: int, entries: int) -> int:
    """Returns the place of the first entry of a part, after so many halvings of all entries."""
    return part * entries >> level


def pack_leaf(points: list[Vector], listing_ids: list[int], first_offers: list[int], offer_counts: list[int]) -> bytes:
    """Returns the bytes of a leaf: coordinates of all points, then what is offered at each."""
    offered = zip(first_offers, listing_ids, offer_counts, strict=True)
    return _leaf_layout(len(points)).pack(*chain.from_iterable(points), *chain.from_iterable(offered))


def unpack_leaf(data: bytes) -> Leaf:
    """Returns the leaf that these bytes are."""
    end = len(data) // ENTRY_BYTES * POINT_BYTES
    first_offers, listing_ids, offer_counts = zip(*offered_in(data[end:]), strict=True)
    return Leaf(list(points_in(data[:end])), first_offers, listing_ids, offer_counts)


def pack_point(point: Vector) -> bytes:
    """Returns the bytes that a point is in a leaf."""
    return _POINT.pack(*point)


def pack_splits(splits: Iterable[Split]) -> bytes:
    """Returns the bytes of all splits of a tree, level after level, the whole first."""
    return b"".join(_SPLIT.pack(*split) for split in splits)


def pack_balls(balls: Iterable[Ball]) -> bytes:
    """Returns the bytes of all balls of a tree, one for each leaf."""
    return b"".join(_BALL.pack(*ball) for ball in balls)


@lru_cache(LEAF_SIZE)
def _leaf_layout(size: int) -> Struct:
    return Struct(f"<{3 * size}d{3 * size}I")


# No more than one: that of a million listings takes up to 100 MB.
@lru_cache(maxsize=1)
def _index_of(_release: Identity) -> PointIndex:
    return PointIndex()


def _read_tree(kind: str) -> Tree | None:
    file = open_file()
    row = file.execute("SELECT first_leaf, leaves, splits, balls FROM point_tree WHERE type = ?", (kind,)).fetchone()
    if row is None:
        return None
    first, count, splits, balls = row
    rows = file.execute("SELECT data FROM point_leaf WHERE id >= ? AND id < ? ORDER BY id", (first, first + count))
    leaves = BytesIO()
    leaves.writelines(data for (data,) in rows)  # which, unlike join, holds no list of them
    entries, depth = leaves.tell() // ENTRY_BYTES, count.bit_length() - 1
    tree = Tree(entries, depth, splits, balls, leaves.getvalue(), None)
    return tree._replace(few=_all_of(tree)) if entries <= FEW else tree


def _all_of(tree: Tree) -> Few:
    points: list[Vector] = []
    offered: list[tuple[int, ...]] = []
    for part in range(1 << tree.depth):
        start, end = start_of(part, tree.depth, tree.entries), start_of(part + 1, tree.depth, tree.entries)
        middle = ENTRY_BYTES * start + POINT_BYTES * (end - start)
        points += points_in(tree.leaves[ENTRY_BYTES * start : middle])
        offered += offered_in(tree.leaves[middle : ENTRY_BYTES * end])
    places = sorted(range(tree.entries), key=offered.__getitem__)
    return Few([points[place] for place in places], [offered[place] for place in places])
