"""Services that come to people: by post, phone, on foot or from a van, wherever their area covers the point."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from services.catalogue.models import Offer, OfferArea
from services.geometry.points import Point, great_circle_m

# Ranks as if it were this far away: after everything local, before everything that is not.
REMOTE_RANK_M = 25_000.0
# The narrower the area, the more it is meant for the people there.
_BREADTHS = {"circle": 0, "polygon": 1, "subdivision": 2, "country": 3, "world": 4}


class Covering(NamedTuple):
    """An offer whose area covers the point; `breadth` orders narrow areas before wide ones."""

    breadth: int
    listing_id: int
    offer_id: int


def covering_offers(point: Point | None, country: str, subdivision: str, types: Iterable[str] = ()) -> list[Covering]:
    """Returns the remote offers that cover a point, narrow areas first; without a point all of them."""
    offers = Offer.objects.filter(is_remote=True)
    if chosen := list(types):
        offers = offers.filter(type__in=chosen)
    if point is None:
        return sorted(Covering(0, listing_id, pk) for pk, listing_id in offers.values_list("pk", "listing_id"))
    breadths: dict[tuple[int, int], int] = {}
    for area in OfferArea.objects.filter(offer__in=offers).select_related("offer"):
        if not covers(area, point, country, subdivision):
            continue
        key = (area.offer.listing_id, area.offer_id)
        breadths[key] = min(_BREADTHS[area.kind], breadths.get(key, len(_BREADTHS)))
    return sorted(Covering(breadth, listing_id, pk) for (listing_id, pk), breadth in breadths.items())


def covers(area: OfferArea, point: Point, country: str, subdivision: str) -> bool:
    """Says whether an area holds a point that lies in this country and subdivision (empty where not known)."""
    if area.kind == "world":
        return True
    if area.kind == "country":
        return area.country == country
    if area.kind == "subdivision":
        return (area.country, area.subdivision) == (country, subdivision)
    if area.latitude is not None and area.longitude is not None and area.radius_m is not None:
        return great_circle_m(Point(area.latitude, area.longitude), point) <= area.radius_m
    return any(_ring_holds(ring, point) for ring in _outer_rings(area.polygon or ""))


@lru_cache(maxsize=512)
def _outer_rings(polygon: str) -> tuple[tuple[tuple[float, float], ...], ...]:
    shape: dict[str, Any] = json.loads(polygon)
    shapes = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    return tuple(tuple((float(x), float(y)) for x, y, *_ in rings[0]) for rings in shapes)


def _ring_holds(ring: tuple[tuple[float, float], ...], point: Point) -> bool:
    return sum(_crossings(ring, point)) % 2 == 1


def _crossings(ring: tuple[tuple[float, float], ...], point: Point) -> Iterator[bool]:
    for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y0 > point.latitude) != (y1 > point.latitude):
            yield point.longitude < (x1 - x0) * (point.latitude - y0) / (y1 - y0) + x0
