"""What a map is read by where no street is drawn: rings of distance, and the names of towns and postcodes."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

from services.geometry.distance_words import METRES_IN_A_MILE
from services.places.gazetteer import Gazetteer
from services.places.place import POSTCODE, TOWN, Place
from services.web.wording import say_distance

RINGS_M = {
    "metric": (1_000, 5_000, 25_000),
    "imperial": tuple(miles * METRES_IN_A_MILE for miles in (1, 3, 15)),
}
# So many of the nearest and of the largest are named: what is near by, and what everybody knows.
TOWNS_NAMED = 60
POSTCODES_NAMED = 60


@dataclass(frozen=True)
class Landmark:
    """A name on the map; `people` says which of two names that would overlap is shown, `slug` where its list is."""

    name: str
    kind: str
    people: int
    latitude: float
    longitude: float
    slug: str


@dataclass(frozen=True)
class Ring:
    """A circle around the centre of the area, and its radius in words."""

    metres: float
    words: str


def rings() -> list[Ring]:
    """Returns the rings of distance in the unit of this deployment."""
    return [Ring(metres, say_distance(metres)) for metres in RINGS_M[settings.HRD_DISTANCE_UNIT]]


def landmarks(gazetteer: Gazetteer, place: Place) -> list[Landmark]:
    """Returns the names around a place: towns with the most people first, then postcodes, nearest first."""
    nearest = gazetteer.around(place.point, TOWNS_NAMED, TOWN)
    named = dict.fromkeys((*nearest, *gazetteer.largest_around(place.point, TOWNS_NAMED)))
    in_order = sorted(named, key=lambda town: -town.population)
    return [_landmark(each) for each in (*in_order, *gazetteer.around(place.point, POSTCODES_NAMED, POSTCODE))]


def _landmark(place: Place) -> Landmark:
    # Four decimals are eleven metres: enough for a name, and a third less to send.
    latitude, longitude = round(place.point.latitude, 4), round(place.point.longitude, 4)
    return Landmark(place.name, place.kind, place.population, latitude, longitude, place.slug if place.is_area else "")
