"""Who is to be named wherever names of places are shown: their licences ask for it."""

from __future__ import annotations

from django.utils.translation import gettext as _

from services.places.open_file import PlacesUnavailableError
from services.places.served import gazetteer


def place_sources() -> list[str]:
    """Returns a line for each source of the names of places, in the language of the page."""
    sources = [_("Place names: GeoNames, CC BY 4.0")]
    try:
        has_openstreetmap = gazetteer().has_openstreetmap()
    except PlacesUnavailableError:
        return sources
    if has_openstreetmap:
        sources.append(_("Stations and streets: © OpenStreetMap contributors, ODbL (openstreetmap.org/copyright)"))
    return sources
