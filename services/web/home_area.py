"""The area that the first page starts from, where the operator's choice is one."""

from __future__ import annotations

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
