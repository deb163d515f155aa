"""A point on the Earth, and the distance and direction from one point to another."""

from __future__ import annotations

import math
from dataclasses import dataclass

# The mean radius of the Earth (IUGG). Taking the Earth for a ball costs at most 0.6 % of a distance.
EARTH_RADIUS_M = 6_371_008.8


class PointError(ValueError):
    """A coordinate that is no place on Earth; `field`, `lowest` and `highest` say which one and what it takes."""

    def __init__(self, field: str, lowest: float, highest: float) -> None:
        """Names the field and its range, but not the value: errors are logged, and a value may be where somebody is."""
        super().__init__(f"{field} must be a number from {lowest:g} to {highest:g} degrees.")
        self.field = field
        self.lowest = lowest
        self.highest = highest


@dataclass(frozen=True)
class Point:
    """A place in degrees (WGS 84): latitude from -90 to 90, longitude from -180 to 180."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        """Raises PointError for a coordinate out of range, infinite, or not a number."""
        _check_degrees("latitude", self.latitude, 90)
        _check_degrees("longitude", self.longitude, 180)

    def normalised(self) -> Point:
        """Returns the one spelling of this place: longitude from -180 up to but not 180, and 0 at a pole."""
        at_a_pole = abs(self.latitude) == 90
        longitude = 0.0 if at_a_pole else -180.0 if self.longitude == 180 else self.longitude
        return Point(self.latitude + 0.0, longitude + 0.0)  # adding 0.0 turns -0.0 into 0.0


def unit_vector(point: Point) -> tuple[float, float, float]:
    """Returns the point as x, y, z on a ball of radius 1, where no pole and no date line is special."""
    if abs(point.latitude) == 90:
        return 0.0, 0.0, math.copysign(1.0, point.latitude)
    # One place has one vector, however it is written: to the last bit, or a tie would depend on the spelling.
    latitude = math.radians(point.latitude)
    longitude = math.radians(-180.0 if point.longitude == 180 else point.longitude)
    return (
        math.cos(latitude) * math.cos(longitude),
        math.cos(latitude) * math.sin(longitude),
        math.sin(latitude),
    )


def chord_to_metres(chord: float) -> float:
    """Returns the distance over the ground in metres for a straight line between two unit vectors (0 to 2)."""
    return 2 * EARTH_RADIUS_M * math.asin(min(1.0, chord / 2))


def metres_to_chord(metres: float) -> float:
    """Returns the straight line between two unit vectors that are `metres` apart over the ground."""
    return 2 * math.sin(min(math.pi, metres / EARTH_RADIUS_M) / 2)


def great_circle_m(start: Point, end: Point) -> float:
    """Returns the distance over the ground in metres, exact to a millimetre at one metre and at the far side."""
    start_latitude, end_latitude = math.radians(start.latitude), math.radians(end.latitude)
    east = math.radians(end.longitude - start.longitude)
    # atan2 of cross and dot product: asin alone is blunt at the far side of the Earth, acos alone is blunt nearby.
    along = math.cos(start_latitude) * math.sin(end_latitude)
    back = math.sin(start_latitude) * math.cos(end_latitude) * math.cos(east)
    cross = math.hypot(math.cos(end_latitude) * math.sin(east), along - back)
    dot = math.sin(start_latitude) * math.sin(end_latitude) + math.cos(start_latitude) * math.cos(
        end_latitude
    ) * math.cos(east)
    return EARTH_RADIUS_M * math.atan2(cross, dot)


def _check_degrees(field: str, degrees: float, limit: float) -> None:
    # Written so that NaN, which is smaller than nothing and larger than nothing, is refused as well.
    if not -limit <= degrees <= limit:
        raise PointError(field, -limit, limit)
