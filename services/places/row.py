"""One row of somebody's file of places, checked and turned into an entry, or rejected with the field and the reason."""

from __future__ import annotations

import math

from services.geometry.points import Point, PointError
from services.places.gazetteer import Gazetteer
from services.places.place import KINDS, POSTCODE, TOWN, Entry, Place
from services.places.postcodes import LONGEST_CODE
from services.places.spelling import code_key, name_key

LONGEST_NAME = 200
MOST_PEOPLE = 100_000_000


class RejectedError(Exception):
    """A row that cannot become a place."""

    def __init__(self, field: str, reason: str) -> None:
        """Names the field at fault and the reason, which reads on after the field's name."""
        super().__init__(f"{field} {reason}")
        self.field = field
        self.reason = reason


class RowReader:
    """Reads rows with the help of the places already known, which tell a missing country or region."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Takes the places known so far."""
        self._gazetteer = gazetteer
        self._regions: dict[str, dict[str, str]] = {}

    def entry(self, values: dict[str, str]) -> Entry:
        """Returns the place a row describes; raises RejectedError."""
        kind, name = _kind_and_name(values)
        point = _point(values)
        country = self._country(values.get("country", ""), point)
        return Entry(
            name=name,
            kind=kind,
            country=country,
            latitude=point.latitude,
            longitude=point.longitude,
            region=self._region(values, country, point),
            population=_population(values.get("population", "")),
            town=_town(values, kind),
        )

    def _country(self, written: str, point: Point) -> str:
        if written:
            if code := self._gazetteer.country_code(written):
                return code
            raise RejectedError("country", f"“{written[:40]}” is not a country: give its two letters, such as GB.")
        if near := self._gazetteer.nearest(point):
            return near.country
        raise RejectedError("country", "is empty, and no known place is near that could tell it.")

    def _region(self, values: dict[str, str], country: str, point: Point) -> str:
        if country not in self._regions:
            self._regions[country] = self._gazetteer.regions_by_spelling(country)
        regions = self._regions[country]
        for field, key in (("region", name_key), ("region_code", str.lower)):
            if (written := values.get(field, "")) and (slug := regions.get(key(written))):
                return slug
        near: Place | None = self._gazetteer.nearest(point)
        if near is None or near.country != country or not near.admin1_name:
            return ""
        return regions.get(name_key(near.admin1_name), "")


def _kind_and_name(values: dict[str, str]) -> tuple[str, str]:
    kind = values.get("kind", "").lower() or (POSTCODE if values.get("code") else TOWN)
    if kind not in KINDS:
        raise RejectedError("kind", f"“{kind[:40]}” must be town or postcode.")
    field = "code" if kind == POSTCODE and values.get("code") else "name"
    name = " ".join(values.get(field, "").split())
    if not name:
        raise RejectedError(field, "is empty.")
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise RejectedError(
            field, f"is longer than {LONGEST_NAME} characters or holds characters that cannot be shown."
        )
    if kind == TOWN and not name_key(name):
        raise RejectedError(field, "holds no letter.")
    if kind == POSTCODE:
        key = code_key(name)
        if not any(character.isdigit() for character in key) or len(key) > LONGEST_CODE or not name.isascii():
            raise RejectedError(field, f"“{name[:40]}” is not a postcode: it takes at least one digit.")
        name = name.upper()
    return kind, name


def _town(values: dict[str, str], kind: str) -> str:
    """Returns the town that a postcode's row names beside it; "" where it says nothing that could be shown."""
    town = " ".join(values.get("name", "").split()) if kind == POSTCODE and values.get("code") else ""
    return town if len(town) <= LONGEST_NAME and town.isprintable() else ""


def _point(values: dict[str, str]) -> Point:
    try:
        point = Point(_number(values, "latitude"), _number(values, "longitude"))
    except PointError as error:
        raise RejectedError(error.field, f"must be from {error.lowest:g} to {error.highest:g} degrees.") from error
    if point.latitude == 0 and point.longitude == 0:
        raise RejectedError("latitude", "and longitude are both 0, which most files write for “not known”.")
    return point


def _number(values: dict[str, str], field: str) -> float:
    written = values.get(field, "")
    if not written:
        raise RejectedError(field, "is empty.")
    try:
        number = float(written.replace(",", ".") if "." not in written else written)
    except ValueError as error:
        raise RejectedError(field, f"“{written[:40]}” is not a number.") from error
    if not math.isfinite(number):
        raise RejectedError(field, f"“{written[:40]}” is not a number.")
    return number


def _population(written: str) -> int:
    if not written:
        return 0
    try:
        people = int(float(written.replace(",", "").replace(" ", "")))
    except (ValueError, OverflowError) as error:
        raise RejectedError("population", f"“{written[:40]}” is not a number.") from error
    if not 0 <= people <= MOST_PEOPLE:
        raise RejectedError("population", f"must be from 0 to {MOST_PEOPLE}.")
    return people
