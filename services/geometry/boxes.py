"""Boxes of latitude and longitude that hold everything within a radius, at the poles and across the date line too."""

from __future__ import annotations

import math
from dataclasses import dataclass

from services.geometry.points import EARTH_RADIUS_M, Point

# A box may be a hair too large but never too small: rounding must not lose a point that lies exactly on the radius.
_MARGIN_RADIANS = 1e-9  # 6 millimetres


@dataclass(frozen=True)
class Box:
    """A range of latitude and longitude in degrees, edges included; west is never greater than east."""

    south: float
    west: float
    north: float
    east: float

    def contains(self, point: Point) -> bool:
        """Says whether the point lies in the box or on its edge."""
        return self.south <= point.latitude <= self.north and self.west <= point.longitude <= self.east


def box_around(point: Point, radius_m: float) -> list[Box]:
    """Returns the one box, or the two on either side of the date line, that hold all points within the radius."""
    if not radius_m >= 0:
        raise ValueError("The radius must be zero metres or more.")
    angle = min(math.pi, radius_m / EARTH_RADIUS_M + _MARGIN_RADIANS)
    latitude = math.radians(point.latitude)
    south, north = latitude - angle, latitude + angle
    if south <= -math.pi / 2 or north >= math.pi / 2:
        # The circle holds a pole, and with it every longitude.
        return [Box(max(-90.0, math.degrees(south)), -180.0, min(90.0, math.degrees(north)), 180.0)]
    # The circle is widest not at its middle but a little towards the pole, hence asin and not a plain division.
    half_width = math.degrees(math.asin(min(1.0, math.sin(angle) / math.cos(latitude)))) + math.degrees(_MARGIN_RADIANS)
    west, east = point.longitude - half_width, point.longitude + half_width
    return _cut_at_date_line(math.degrees(south), west, math.degrees(north), east)


def _cut_at_date_line(south: float, west: float, north: float, east: float) -> list[Box]:
    """Cuts a box that reaches the date line in two, so that 180 and -180 both find it."""
    if west <= -180:
        return [Box(south, west + 360, north, 180.0), Box(south, -180.0, north, east)]
    if east >= 180:
        return [Box(south, west, north, 180.0), Box(south, -180.0, north, east - 360)]
    return [Box(south, west, north, east)]
