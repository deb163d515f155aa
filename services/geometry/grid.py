"""The fixed grid that stands in for a hidden address: every cell at least one kilometre wide and high, everywhere.

A place whose address is withheld is published as the centre of its cell. The grid depends on nothing but the
coordinates, so asking again from elsewhere, or tomorrow, or after a small correction, never narrows it down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from services.geometry.points import EARTH_RADIUS_M, Point, great_circle_m

LEAST_CELL_M = 1000.0

# 20,000 bands of 0.009 degrees are 1,000.8 m high each, and their centres have four decimals exactly.
_BANDS = 20_000
_BAND_DEGREES = 180 / _BANDS


@dataclass(frozen=True)
class Box:
    """A range of latitude and longitude in degrees, edges included."""

    south: float
    west: float
    north: float
    east: float


def cell_centre(point: Point) -> Point:
    """Returns the centre of the grid cell that holds the point, rounded to five decimals (about a metre)."""
    band, column, columns = _cell_of(point)
    if columns == 1:
        return Point(math.copysign(90.0, point.latitude), 0.0)
    latitude = -90 + (band + 0.5) * _BAND_DEGREES
    longitude = -180 + (column + 0.5) * 360 / columns
    return Point(round(latitude, 5), round(longitude, 5))


def cell_box(point: Point) -> Box:
    """Returns the edges of the grid cell that holds the point; round a pole, the whole cap."""
    band, column, columns = _cell_of(point)
    return Box(
        south=-90 + band * _BAND_DEGREES,
        west=-180 + column * 360 / columns,
        north=-90 + (band + 1) * _BAND_DEGREES,
        east=-180 + (column + 1) * 360 / columns,
    )


def cell_size_m(point: Point) -> tuple[float, float]:
    """Returns width and height in metres of the cell that holds the point, the width at its narrowest edge."""
    box = cell_box(point)
    height = math.radians(_BAND_DEGREES) * EARTH_RADIUS_M
    if box.east - box.west == 360:
        return 2 * height, 2 * height  # the cap round a pole is a disc
    narrowest = max(box.south, box.north, key=abs)
    return great_circle_m(Point(narrowest, box.west), Point(narrowest, box.east)), height


def _cell_of(point: Point) -> tuple[int, int, int]:
    """Returns the band from the south pole, the column from the date line, and how many columns the band has."""
    point = point.normalised()
    band = min(_BANDS - 1, int((point.latitude + 90) / _BAND_DEGREES))
    columns = _columns_of(band)
    column = min(columns - 1, int((point.longitude + 180) * columns / 360))
    return band, column, columns


def _columns_of(band: int) -> int:
    """Returns how many cells of at least a kilometre fit round the Earth at the band's edge nearer to a pole."""
    bands_from_pole = min(band, _BANDS - 1 - band)
    if bands_from_pole == 0:
        return 1
    # Measured straight across, not along the parallel, which bends round a pole and so flatters a narrow cell.
    across = math.sin(LEAST_CELL_M / EARTH_RADIUS_M / 2)
    return int(math.pi / math.asin(across / math.sin(math.radians(bands_from_pole * _BAND_DEGREES))))
