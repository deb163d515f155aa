"""The area that the first page starts from, where the operator's choice is one."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings

from services.places.open_file import PlacesUnavailableError
from services.places.place import Place
from services.places.served import gazetteer
from services.understanding.areas import area_of


def home_area() -> Place | None:
    """Returns the area that serves the operator's home place, or None where the gazetteer is broken or lacks it."""
    try:
        place = gazetteer().area(settings.HRD_HOME_AREA)
        return area_of(place) if place else None
    except PlacesUnavailableError:
        return None


def home_country() -> str:
    """Returns the country of the operator’s home place in two letters, or "" where the gazetteer is broken."""
    try:
        return _country_of(settings.HRD_HOME_AREA, str(settings.HRD_PLACES_FILE))
    except (PlacesUnavailableError, LookupError):
        return ""


# Every page asks, and no place changes its country; what could not be found out is asked again.
@lru_cache(maxsize=8)
def _country_of(slug: str, _places_file: str) -> str:
    place = gazetteer().area(slug)
    if place is None:
        raise LookupError
    return place.country
