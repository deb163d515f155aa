"""The gazetteer behind geopy's Geocoder interface, with an adapter that refuses the network."""

from __future__ import annotations

from typing import Any, NoReturn

import geopy
from geopy.adapters import BaseSyncAdapter
from geopy.exc import GeocoderQueryError, GeocoderServiceError
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from services.geometry.points import Point, PointError
from services.places.coordinates import read_coordinates
from services.places.gazetteer import Gazetteer
from services.places.place import Place


class NetworkRefusedError(GeocoderServiceError):
    """Something tried to ask the network where somebody is."""


class RefusingAdapter(BaseSyncAdapter):
    """The transport of a geocoder that must never have one."""

    def __init__(self, *, proxies: object = None, ssl_context: object = None) -> None:
        """Takes what geopy gives every adapter, and keeps none of it: there will be no connection."""
        super().__init__(proxies=None, ssl_context=None)

    def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> NoReturn:
        """Raises NetworkRefusedError; the address asked for is not repeated, since it may hold a place."""
        raise NetworkRefusedError("This geocoder does not use the network.")

    def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> NoReturn:
        """Raises NetworkRefusedError, as get_json does."""
        raise NetworkRefusedError("This geocoder does not use the network.")


class GazetteerGeocoder(Geocoder):
    """Finds places in the gazetteer; each Location's `raw` is the Place, or our Point for pasted coordinates."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Answers from the given gazetteer alone."""
        super().__init__(user_agent="", adapter_factory=RefusingAdapter)
        self._gazetteer = gazetteer

    def geocode(
        self,
        query: str,
        exactly_one: bool = True,
        *,
        timeout: object = DEFAULT_SENTINEL,
        country: str | None = None,
        limit: int = 10,
    ) -> Location | list[Location] | None:
        """Returns the best place for a name, a postcode, coordinates or a map link, or all of them; None for none.

        Raises GeocoderQueryError for coordinates that are no place on Earth. `timeout` is there because geopy has it.
        """
        try:
            point = read_coordinates(query)
        except PointError as error:
            raise GeocoderQueryError(str(error)) from error
        if point:
            return _answer([_pasted(point)], exactly_one)
        places = self._gazetteer.named(query, country=country, limit=1 if exactly_one else limit)
        return _answer([_location(place) for place in places], exactly_one)

    def reverse(
        self, query: Any, exactly_one: bool = True, *, timeout: object = DEFAULT_SENTINEL
    ) -> Location | list[Location] | None:
        """Returns the place nearest to a point (anything geopy.Point takes, or ours), or None beyond 100 km."""
        if not isinstance(query, Point):
            try:
                given = geopy.Point(query)
            except ValueError as error:
                raise GeocoderQueryError("These are no coordinates.") from error
            query = Point(given.latitude, given.longitude)
        place = self._gazetteer.nearest(query)
        return _answer([_location(place)] if place else [], exactly_one)


def _answer(locations: list[Location], exactly_one: bool) -> Location | list[Location] | None:
    if not locations:
        return None
    return locations[0] if exactly_one else locations


def _location(place: Place) -> Location:
    return Location(place.label, (place.point.latitude, place.point.longitude), place)


def _pasted(point: Point) -> Location:
    return Location(f"{point.latitude:.5f}, {point.longitude:.5f}", (point.latitude, point.longitude), point)
