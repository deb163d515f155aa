"""Towns of the whole world to put invented listings in, the larger the likelier."""

from __future__ import annotations

import math
from functools import cache
from itertools import accumulate
from random import Random
from typing import NamedTuple

from tzfpy import get_tz

from services.places.extract import Extract
from services.places.place import TOWN

LEAST_SPREAD_KM, GREATEST_SPREAD_KM = 0.4, 14.0
KM_A_DEGREE = 111.2


class Town(NamedTuple):
    """A town, how many people live there, and in which part of which country."""

    name: str
    country: str
    subdivision: str
    latitude: float
    longitude: float
    people: int
    time_zone: str


class Towns:
    """Some towns to choose from by their people."""

    def __init__(self, towns: tuple[Town, ...]) -> None:
        """Takes at least one town in which somebody lives."""
        self.towns = towns
        self._shares = list(accumulate(town.people for town in towns))

    def choose(self, random: Random) -> Town:
        """Returns a town, each as likely as it has people."""
        return random.choices(self.towns, cum_weights=self._shares)[0]


@cache
def all_towns() -> Towns:
    """Returns the towns of the gazetteer extract, some 50,000; the first call takes two seconds."""
    extract = Extract()
    codes = {(region.country, region.slug): region.code for region in extract.regions()}
    return Towns(
        tuple(
            Town(
                entry.name,
                entry.country,
                codes.get((entry.country, entry.region), ""),
                entry.latitude,
                entry.longitude,
                entry.population,
                entry.time_zone or get_tz(entry.longitude, entry.latitude),
            )
            for entry in extract.entries()
            if entry.kind == TOWN and entry.population > 0
        )
    )


@cache
def towns_in(countries: tuple[str, ...]) -> Towns:
    """Returns the towns of these countries, named by their two-letter codes."""
    return Towns(tuple(town for town in all_towns().towns if town.country in countries))


def point_in(town: Town, random: Random) -> tuple[float, float]:
    """Returns latitude and longitude of a door in a town: the larger the town, the wider its doors are spread."""
    spread_km = min(max(0.9 * (town.people / 10_000) ** 0.38, LEAST_SPREAD_KM), GREATEST_SPREAD_KM)
    degrees = spread_km / KM_A_DEGREE * (2.2 if random.random() < 0.2 else 0.8)
    narrowing = max(math.cos(math.radians(town.latitude)), 0.05)
    latitude = min(max(town.latitude + random.gauss(0, degrees), -89.9), 89.9)
    longitude = (town.longitude + random.gauss(0, degrees) / narrowing + 180) % 360 - 180
    return round(latitude, 6), round(longitude, 6)
