"""The area that lists what is around a place: by its people (the gazetteer), or by its services (the release)."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from services.catalogue.current import current_release
from services.catalogue.presence import has_listings_near
from services.places.place import Place
from services.places.served import gazetteer

# So many services this close make an area of a place with too few people.
LEAST_SERVICES = 5
SERVICES_WITHIN_M = 3_000
# A town with more villages around than this has some area among them.
VILLAGES_LOOKED_AT = 24


def area_of(place: Place) -> Place:
    """Returns the area whose list serves a place: itself, or the nearest with enough people or services.

    Never another country's. What was found out is kept for as long as its release is served.
    """
    return place if place.is_area else _area_of(place, current_release().manifest.sha256)


@lru_cache(maxsize=4096)
def _area_of(place: Place, release: str) -> Place:
    nearer = [each for each in gazetteer().around(place.point, VILLAGES_LOOKED_AT) if each.country == place.country]
    for each in nearer:
        if each.is_area:
            break
        if _has_services(each, release):
            return replace(each, slug=each.own_slug, area_name="")
    return gazetteer().area(place.slug) or place


@lru_cache(maxsize=16_384)
def _has_services(place: Place, release: str) -> bool:
    return has_listings_near(place.point, SERVICES_WITHIN_M, LEAST_SERVICES)
