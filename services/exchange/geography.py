"""What an import asks the gazetteer: the codes around a point, whether it lies in a state, which time zone holds."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from tzfpy import get_tz

from services.exchange.record import Content, RecordError
from services.geometry.points import Point, great_circle_m
from services.places.gazetteer import Gazetteer
from services.places.place import POSTCODE, TOWN, Place

# A point in a state has one of the state's places in its own square of one degree or in a square beside it.
SQUARE_DEGREES = 1.0
# A few towns lie across a border by their rounded points, or on far islands that would name themselves.
NEARLY_ALL = 0.9


class Geography:
    """Answers from one gazetteer, and remembers the places of each region it was asked about."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Asks the given gazetteer."""
        self._gazetteer = gazetteer
        self._places = lru_cache(maxsize=512)(self._places_in)
        self._squares = lru_cache(maxsize=512)(self._squares_of)
        self._zone = lru_cache(maxsize=512)(self._zone_of)

    def postcodes_around(self, point: Point, country: str, region: str, limit: int = 5) -> list[tuple[float, str]]:
        """Returns the postal codes of a region nearest to the point, each with its distance in metres."""
        codes = self._places(country, region, POSTCODE)
        return sorted((great_circle_m(point, code.point), code.name) for code in codes)[:limit]

    def distance_to_postcode(self, point: Point, code: str, country: str) -> float | None:
        """Returns how far in metres the middle of a postal code is from the point; None for a code nobody knows."""
        found = [place for place in self._gazetteer.named(code, country) if place.kind == POSTCODE]
        return great_circle_m(point, found[0].point) if found else None

    def lies_in(self, point: Point, country: str, region: str) -> bool | None:
        """Says whether the point can be in the region, to a degree or two; None where no place of it is known."""
        squares = self._squares(country, region)
        if not squares:
            return None
        row, column = _square(point)
        columns = int(360 / SQUARE_DEGREES)
        return any((row + up, (column + right) % columns) in squares for up in (-1, 0, 1) for right in (-1, 0, 1))

    def time_zone_of(self, location: Content) -> str:
        """Returns the time zone of a location: of its point, else of its region or town, else of its country.

        Raises RecordError where none of these tells it, as in a country of several zones.
        """
        if location.get("latitude") is not None:
            zone = get_tz(location["longitude"], location["latitude"])
            if zone and not zone.startswith("Etc/"):  # Etc/ is the open sea, and piers
                return zone
        country, region = location["country"], location.get("state_province", "")
        if region and (zone := self._zone(country, region)):
            return zone
        towns = self._gazetteer.named(location["city"], country, limit=1) if location.get("city") else []
        if towns:
            return towns[0].time_zone
        if zone := self._zone(country, ""):
            return zone
        raise RecordError("location.timezone", "Give the time zone: nothing else in the record tells it.")

    def _places_in(self, country: str, region: str, kind: str) -> list[Place]:
        return self._gazetteer.areas_in(country, region, kind=kind)

    def _squares_of(self, country: str, region: str) -> frozenset[tuple[int, int]]:
        places = [*self._places(country, region, POSTCODE), *self._places(country, region, TOWN)]
        return frozenset(_square(place.point) for place in places)

    def _zone_of(self, country: str, region: str) -> str:
        zones = Counter(place.time_zone for place in self._places(country, region, TOWN))
        zone, towns = zones.most_common(1)[0] if zones else ("", 0)
        return zone if towns >= NEARLY_ALL * zones.total() else ""


def _square(point: Point) -> tuple[int, int]:
    return int((point.latitude + 90) // SQUARE_DEGREES), int((point.longitude + 180) // SQUARE_DEGREES)
