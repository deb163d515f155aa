"""The cells of the release in force, made once for each release and file of places, with what comes to each."""

from __future__ import annotations

import math
from base64 import urlsafe_b64encode
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from services.catalogue.current import Identity
from services.catalogue.open_file import open_file, opened
from services.catalogue.point_index import ALL_TYPES, Vector, unpack_leaf
from services.catalogue.record_sums import record_sums
from services.geometry.boxes import SphereBox, box_around_degrees
from services.geometry.quadkeys import box_of, code_of_degrees
from services.packs.cells import Cell, cut
from services.packs.lands import Land, LandMap, land_map, lands_asked
from services.places.crowds import Crowds
from services.places.served import crowds, gazetteer

# A quarter of a megabyte each, in memory; to make one takes up to half a second.
PACKS_KEPT = 64
_DIGEST_BYTES = 6


class ServedCell(NamedTuple):
    """A cell with the listings that have a point in it, and those that come to people somewhere in it.

    `digest` changes with anything that one of them says, and with nothing else.
    """

    key: str
    listing_ids: tuple[int, ...]
    coming_ids: tuple[int, ...]
    digest: str
    people: float


@dataclass(frozen=True, eq=False)
class ServedCells:
    """All cells by key, and the map of the lands that services name; what was made of them goes when they go."""

    cells: dict[str, ServedCell]
    lands: LandMap
    _made: dict[Hashable, bytes] = field(default_factory=dict)

    def once(self, name: Hashable, make: Callable[[], bytes]) -> bytes:
        """Returns what has this name, made now if it was not made before, or so long ago that it had to make room."""
        if (known := self._made.get(name)) is not None:
            return known
        while len(self._made) >= PACKS_KEPT:
            self._made.pop(next(iter(self._made)), None)
        made = self._made[name] = make()
        return made


def cells_in_force() -> ServedCells:
    """Returns the cells of the release that this thread reads; made anew with it, or with the file of places."""
    known = crowds()
    return _cells_of(opened(), known, known.version)


@lru_cache(maxsize=2)
def _cells_of(release: Identity, known: Crowds, version: tuple[int, int]) -> ServedCells:
    lands = land_map(known, version, lands_asked(release), gazetteer())
    people = [(code_of_degrees(latitude, longitude), number) for latitude, longitude, number in known.people()]
    sums = record_sums()
    cells = (_served(cell, lands, sums) for cell in cut(_places(), people))
    return ServedCells({cell.key: cell for cell in cells}, lands)


def _served(cell: Cell, lands: LandMap, sums: dict[int, int]) -> ServedCell:
    coming = tuple(sorted({one for part in cell.parts for one in _coming_to(part, lands.near(part))}))
    digest = blake2b(digest_size=_DIGEST_BYTES)
    for listing_id in (*cell.listing_ids, *coming):
        digest.update(sums[listing_id].to_bytes(4, "big"))
    text = urlsafe_b64encode(digest.digest()).decode()
    return ServedCell(cell.key, cell.listing_ids, coming, text, cell.people)


def _places() -> Iterator[tuple[int, int]]:
    """Yields the code and the id of every listing with a point, from the index that holds nothing else."""
    row = open_file().execute("SELECT first_leaf, leaves FROM point_tree WHERE type = ?", (ALL_TYPES,)).fetchone()
    if row is None:
        return
    leaves = open_file().execute("SELECT data FROM point_leaf WHERE id >= ? AND id < ?", (row[0], sum(row)))
    for (data,) in leaves:
        leaf = unpack_leaf(data)
        yield from zip(map(_code, leaf.points), leaf.listing_ids, strict=True)


def _code(vector: Vector) -> int:
    x, y, z = vector
    return code_of_degrees(math.degrees(math.asin(z)), math.degrees(math.atan2(y, x)))


def _coming_to(key: str, lands: Iterable[Land]) -> set[int]:
    """Returns the ids of listings that can be had somewhere in a cell; of those with a drawn area rather too many."""
    corners = [edge for edges in _pairs(_box_around(key)) for edge in reversed(edges)]
    drawn = """SELECT DISTINCT listing_id FROM area_box JOIN offer_area ON offer_area.id = area_box.id
        WHERE x0 <= ? AND x1 >= ? AND y0 <= ? AND y1 >= ? AND z0 <= ? AND z1 >= ?"""
    found = {listing_id for (listing_id,) in open_file().execute(drawn, corners)}
    named = "SELECT DISTINCT listing_id FROM offer_area WHERE kind = ? AND country = ? AND subdivision = ?"
    asked = {("world", "", "")} | {("country", country, "") for country, _ in lands}
    asked |= {("subdivision", *land) for land in lands if land[1]}
    for area in asked:
        found.update(listing_id for (listing_id,) in open_file().execute(named, area))
    return found


def _box_around(key: str) -> SphereBox:
    box = box_of(key)
    return box_around_degrees(box.south, box.west, box.north, box.east)


def _pairs(box: SphereBox) -> Iterator[tuple[float, float]]:
    return zip(box[::2], box[1::2], strict=True)
