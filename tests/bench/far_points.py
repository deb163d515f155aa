"""Points where no town is: oceans, ice, the date line and both poles."""

from __future__ import annotations

import math
from functools import cache
from random import Random

from tests.bench.towns import all_towns

# In degrees. A square without a town, and none in the eight around it, is out at sea or on ice.
SQUARE = 7
FARTHEST_FROM_SEA = 70


def ocean(random: Random) -> tuple[float, float]:
    """Returns a point hundreds of kilometres from every town."""
    while True:
        latitude = math.degrees(math.asin(random.uniform(-1, 1)))
        longitude = random.uniform(-180, 180)
        if abs(latitude) < FARTHEST_FROM_SEA and _square(latitude, longitude) not in _squares_near_towns():
            return round(latitude, 6), round(longitude, 6)


def pole(random: Random) -> tuple[float, float]:
    """Returns a point near a pole; every fourth is the pole itself, with any longitude."""
    latitude = 90.0 if random.random() < 0.25 else round(random.uniform(85, 90), 6)
    return math.copysign(latitude, random.random() - 0.5), round(random.uniform(-180, 180), 6)


def date_line(random: Random) -> tuple[float, float]:
    """Returns a point within eleven kilometres of the date line; every fourth lies on it, named as east or west."""
    longitude = 180.0 if random.random() < 0.25 else round(180 - random.uniform(0, 0.1), 6)
    return round(random.uniform(-50, 70), 6), math.copysign(longitude, random.random() - 0.5)


@cache
def _squares_near_towns() -> frozenset[tuple[int, int]]:
    columns = math.ceil(360 / SQUARE)
    with_town = {_square(town.latitude, town.longitude) for town in all_towns().towns}
    return frozenset(
        (row + up, (column + right) % columns) for row, column in with_town for up in (-1, 0, 1) for right in (-1, 0, 1)
    )


def _square(latitude: float, longitude: float) -> tuple[int, int]:
    return math.floor((latitude + 90) / SQUARE), math.floor((longitude + 180) / SQUARE) % math.ceil(360 / SQUARE)
