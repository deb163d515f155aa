"""The gazetteer of this deployment, and the area its home page starts from."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings

from services.places.gazetteer import Gazetteer
from services.places.open_file import PlacesUnavailableError
from services.places.place import Place


def gazetteer() -> Gazetteer:
    """Returns the gazetteer that the settings name, the same object every time."""
    return _gazetteer_at(Path(settings.HRD_PLACES_FILE))


def home_area() -> Place | None:
    """Returns the operator's home area, or None where the gazetteer does not know it or cannot be read."""
    try:
        return gazetteer().area(settings.HRD_HOME_AREA)
    except PlacesUnavailableError:
        return None


@lru_cache(maxsize=4)
def _gazetteer_at(path: Path) -> Gazetteer:
    return Gazetteer(path)
