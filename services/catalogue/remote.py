"""Services that come to people: by post, phone, on foot or from a van, wherever their area covers the point.

Narrow areas come first: they are meant for the people there. Each kind of area has an index, and is asked only when
what came before did not fill the page.
"""

from __future__ import annotations

import heapq
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, islice
from typing import NamedTuple

from services.catalogue.open_file import open_file
from services.geometry.points import Point, great_circle_m, unit_vector
from services.geometry.polygons import Polygons, is_inside, read_polygons

# Ranks as if it were this far away: after everything local, before everything that is not.
REMOTE_RANK_M = 25_000.0
# From the narrowest to the widest.
AREA_KINDS = ("circle", "polygon", "subdivision", "country", "world")
_BREADTHS = {kind: breadth for breadth, kind in enumerate(AREA_KINDS)}
_BATCH = 32
_AREA = "listing_id, offer_id, kind, country, subdivision, latitude, longitude, radius_m, polygon"
_DRAWN = (
    f"SELECT {_AREA} FROM area_box JOIN offer_area ON offer_area.id = area_box.id"  # noqa: S608 — our words
    " WHERE x0 <= ? AND x1 >= ? AND y0 <= ? AND y1 >= ? AND z0 <= ? AND z1 >= ?"
)


class Area(NamedTuple):
    """Where one offer can be had: a circle, a polygon, a part of a country, a country, or the world."""

    listing_id: int
    offer_id: int
    kind: str
    country: str
    subdivision: str
    latitude: float | None
    longitude: float | None
    radius_m: int | None
    polygon: str | None


class Covering(NamedTuple):
    """A listing with those of its offers whose areas cover the point; `breadth` is that of the narrowest."""

    breadth: int
    listing_id: int
    offer_ids: tuple[int, ...]


def covering_listings(point: Point, country: str, subdivision: str, types: Iterable[str] = ()) -> Iterator[Covering]:
    """Yields the listings with remote offers of these types (of all if none is named) that cover a point.

    Those with narrow areas come first, then in the order of their ids; each comes once.
    """
    file, chosen = open_file(), tuple(dict.fromkeys(types))
    seen: set[int] = set()
    for breadth, listing_ids in _by_breadth(file, point, country, subdivision, chosen):
        remaining = (listing_id for listing_id in listing_ids if listing_id not in seen)
        while batch := list(islice(remaining, _BATCH)):
            seen.update(batch)
            offers = _covering_offers(file, batch, point, country, subdivision, chosen)
            yield from (Covering(breadth, listing_id, offers[listing_id]) for listing_id in batch)


def covering_among(
    listing_ids: Sequence[int], point: Point, country: str, subdivision: str, types: Iterable[str] = ()
) -> list[Covering]:
    """Returns those of the listings that come to a point, as `covering_listings` orders them."""
    file, chosen, found = open_file(), tuple(dict.fromkeys(types)), []
    for start in range(0, len(listing_ids), 500):
        areas = _areas_of(file, listing_ids[start : start + 500], chosen)
        for listing_id, own in groupby(areas, key=lambda area: area.listing_id):
            right = [area for area in own if covers(area, point, country, subdivision)]
            if right:
                breadth = min(_BREADTHS[area.kind] for area in right)
                found.append(Covering(breadth, listing_id, _offers_of(right)))
    return sorted(found)


def covers(area: Area, point: Point, country: str, subdivision: str) -> bool:
    """Says whether an area holds a point that lies in this country and subdivision (empty where not known)."""
    if area.kind == "world":
        return True
    if area.kind == "country":
        return area.country == country
    if area.kind == "subdivision":
        return (area.country, area.subdivision) == (country, subdivision)
    if area.latitude is not None and area.longitude is not None and area.radius_m is not None:
        return great_circle_m(Point(area.latitude, area.longitude), point) <= area.radius_m
    return is_inside(_polygons(area.polygon), point) if area.polygon else False


def _by_breadth(
    file: sqlite3.Connection, point: Point, country: str, subdivision: str, types: tuple[str, ...]
) -> Iterator[tuple[int, Iterator[int]]]:
    """Yields each breadth with the ids of the listings that have such an area around the point, rising."""
    drawn = [area for area in _drawn_around(file, point, types) if covers(area, point, country, subdivision)]
    for kind in ("circle", "polygon"):
        yield _BREADTHS[kind], iter(sorted({area.listing_id for area in drawn if area.kind == kind}))
    named = {"subdivision": (country, subdivision), "country": (country, ""), "world": ("", "")}
    for kind, place in named.items():
        yield _BREADTHS[kind], _with_named_area(file, kind, place, types)


def _drawn_around(file: sqlite3.Connection, point: Point, types: tuple[str, ...]) -> list[Area]:
    corners = [value for value in unit_vector(point) for _ in range(2)]
    rows = file.execute(f"{_DRAWN}{_of_types(types)}", (*corners, *types))
    return [Area(*row) for row in rows]


def _with_named_area(
    file: sqlite3.Connection, kind: str, place: tuple[str, str], types: tuple[str, ...]
) -> Iterator[int]:
    # One walk along an index a type: asked for several types at once, SQLite would read and sort them all.
    found = "SELECT DISTINCT listing_id FROM offer_area WHERE kind = ? AND country = ? AND subdivision = ?"
    one_type, values = f"{found} AND type = ?", (kind, *place)
    asked: list[tuple[str, tuple[str, ...]]] = [(one_type, (*values, code)) for code in types] or [(found, values)]
    walks = [file.execute(f"{question} ORDER BY listing_id", about) for question, about in asked]
    yield from (listing_id for (listing_id,), _ in groupby(heapq.merge(*walks)))


def _covering_offers(
    file: sqlite3.Connection,
    listing_ids: list[int],
    point: Point,
    country: str,
    subdivision: str,
    types: tuple[str, ...],
) -> dict[int, tuple[int, ...]]:
    areas = [area for area in _areas_of(file, listing_ids, types) if covers(area, point, country, subdivision)]
    return {listing_id: _offers_of(own) for listing_id, own in groupby(areas, key=lambda area: area.listing_id)}


def _areas_of(file: sqlite3.Connection, listing_ids: Sequence[int], types: tuple[str, ...]) -> list[Area]:
    marks = ",".join("?" * len(listing_ids))
    question = f"SELECT {_AREA} FROM offer_area WHERE listing_id IN ({marks}){_of_types(types)}"  # noqa: S608 — our words
    return [Area(*row) for row in file.execute(f"{question} ORDER BY listing_id", (*listing_ids, *types))]


def _offers_of(areas: Iterable[Area]) -> tuple[int, ...]:
    return tuple(sorted({area.offer_id for area in areas}))


def _of_types(types: tuple[str, ...]) -> str:
    return f" AND type IN ({','.join('?' * len(types))})" if types else ""


@lru_cache(maxsize=512)
def _polygons(polygon: str) -> Polygons:
    return read_polygons(json.loads(polygon))
