"""The square map of the world that browsers draw (web Mercator, EPSG:3857), and the numbers of its tiles."""

from __future__ import annotations

import math

# Beyond this latitude the square ends.
LATITUDE_LIMIT = 85.0511287798066


def to_square(longitude: float, latitude: float) -> tuple[float, float]:
    """Returns where degrees lie on the square: x from 0 in the west to 1, y from 0 in the north to 1."""
    latitude = max(-LATITUDE_LIMIT, min(LATITUDE_LIMIT, latitude))
    sine = math.sin(math.radians(latitude))
    return longitude / 360 + 0.5, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)


def from_square(x: float, y: float) -> tuple[float, float]:
    """Returns the longitude and latitude in degrees of a spot on the square."""
    return (x - 0.5) * 360, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))


def tiles_over(low: float, high: float, zoom: int, beyond: float = 0.0) -> range:
    """Returns the columns (or rows) that a stretch of the square touches; `beyond` widens it by a part of a tile."""
    count = 1 << zoom
    first, last = math.floor(low * count - beyond), math.floor(high * count + beyond)
    return range(max(0, first), min(count - 1, last) + 1)
