"""The area that the first page starts from, where the operator's choice is one."""

from __future__ import annotations

from django.conf import settings

from services.places.open_file import PlacesUnavailableError
from services.places.place import Place
from services.places.served import gazetteer


def home_area() -> Place | None:
    """Returns the operator's home area, or None where the gazetteer does not know it or cannot be read."""
    try:
        return gazetteer().area(settings.HRD_HOME_AREA)
    except PlacesUnavailableError:
        return None
