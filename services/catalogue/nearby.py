"""Nearest first, of the types asked for: a best-first walk of the release's R*Tree.

Points lie on the unit sphere, so the poles and the date line are places like any other. The walk opens the nearest
box first and hands out offers one by one, so that it never has to guess a radius: in a town it opens a few boxes, in
the middle of an ocean a few more, where growing circles would read half the table.
"""

from __future__ import annotations

import heapq
import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django.db import connections
from django.db.backends.utils import CursorWrapper

from services.catalogue.routing import RELEASE
from services.catalogue.schema import TYPE_STEP, type_axis
from services.geometry.points import Point, chord_to_metres, unit_vector
from services.vocabulary.service_types import SERVICE_TYPES

# A node of SQLite's R*Tree (sqlite.org/rtree.html, "shadow tables"): depth (root only) and number of cells, two bytes
# each, then cells of an id and the low and high float32 of each axis, all big-endian.
_HEAD = struct.Struct(">HH")
_CELL = struct.Struct(">q8f")
_ROOT = 1
_TYPE_NUMBERS = {code: number for number, code in enumerate(SERVICE_TYPES)}
_NODE, _OFFER = 0, 1
_SELECT_POINTS = (
    "SELECT offer.id, listing.id, listing.latitude, listing.longitude"
    " FROM offer JOIN listing ON listing.id = offer.listing_id"
)


class Near(NamedTuple):
    """An offer and how far away its listing is, in metres over the ground."""

    distance_m: float
    listing_id: int
    offer_id: int


def nearest_offers(point: Point, types: Iterable[str] = ()) -> Iterator[Near]:
    """Yields the offers of these types (of all types if none is named) that have a point, nearest first.

    Offers at the same distance come in the order of their listing's id, so that the answer never depends on the tree.
    """
    x, y, z = unit_vector(point)
    wanted = [type_axis(_TYPE_NUMBERS[code]) for code in dict.fromkeys(types)]
    cursor = connections[RELEASE].cursor()
    depth = _depth(cursor)
    # (squared chord, what, listing or level, offer or node): a node comes before an offer at the same distance.
    heap: list[tuple[float, int, int, int]] = [(0.0, _NODE, depth, _ROOT)]
    while heap:
        square, what, level, number = heapq.heappop(heap)
        if what == _OFFER:
            yield Near(chord_to_metres(square**0.5), level, number)
            continue
        cells = _cells(cursor, number)
        if level == 0:
            found = [cell[0] for cell in cells if _has_type(cell[7], cell[8], wanted)]
            for offer_id, listing_id, latitude, longitude in _points(cursor, found):
                a, b, c = unit_vector(Point(latitude, longitude))
                heapq.heappush(heap, ((a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2, _OFFER, listing_id, offer_id))
            continue
        for child, x0, x1, y0, y1, z0, z1, t0, t1 in cells:
            if _has_type(t0, t1, wanted):
                bound = _gap(x, x0, x1) ** 2 + _gap(y, y0, y1) ** 2 + _gap(z, z0, z1) ** 2
                heapq.heappush(heap, (bound, _NODE, level - 1, child))


def _has_type(low: float, high: float, wanted: list[float]) -> bool:
    return not wanted or any(low - TYPE_STEP / 4 <= axis <= high + TYPE_STEP / 4 for axis in wanted)


def _gap(value: float, low: float, high: float) -> float:
    return low - value if value < low else value - high if value > high else 0.0


def _depth(cursor: CursorWrapper) -> int:
    cursor.execute("SELECT data FROM offer_point_node WHERE nodeno = %s", [_ROOT])
    row = cursor.fetchone()
    return _HEAD.unpack_from(row[0])[0] if row else 0


def _cells(cursor: CursorWrapper, number: int) -> list[tuple]:
    cursor.execute("SELECT data FROM offer_point_node WHERE nodeno = %s", [number])
    row = cursor.fetchone()
    if row is None:
        return []
    count = _HEAD.unpack_from(row[0])[1]
    return list(_CELL.iter_unpack(row[0][_HEAD.size : _HEAD.size + count * _CELL.size]))


def _points(cursor: CursorWrapper, offer_ids: list[int]) -> list[tuple]:
    if not offer_ids:
        return []
    marks = ",".join(["%s"] * len(offer_ids))
    cursor.execute(f"{_SELECT_POINTS} WHERE offer.id IN ({marks})", offer_ids)
    return cursor.fetchall()
