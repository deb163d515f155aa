"""Boxes on the unit sphere, side by side with the axes: around a circle on the ground, or a range of degrees."""

from __future__ import annotations

import math
from typing import NamedTuple

from services.geometry.points import Point, metres_to_chord, unit_vector

# What rounding can amount to, and a thousand times more.
_MARGIN = 1e-12


class SphereBox(NamedTuple):
    """The least and greatest x, y and z; no pole and no date line is special."""

    x0: float
    x1: float
    y0: float
    y1: float
    z0: float
    z1: float


def box_around_circle(centre: Point, radius_m: float) -> SphereBox:
    """Returns a box that holds everything within so many metres over the ground."""
    reach = metres_to_chord(radius_m) + _MARGIN
    x, y, z = unit_vector(centre)
    return SphereBox(x - reach, x + reach, y - reach, y + reach, z - reach, z + reach)


def box_around_degrees(south: float, west: float, north: float, east: float) -> SphereBox:
    """Returns a box that holds all points between these degrees; `east` may be more than 180 to cross the date line."""
    outward = _cosines(max(south, -90.0), min(north, 90.0))
    x0, x1 = _products(outward, _cosines(west, east))
    y0, y1 = _products(outward, _cosines(west - 90, east - 90))
    z0, z1 = _cosines(max(south, -90.0) - 90, min(north, 90.0) - 90)
    return SphereBox(x0 - _MARGIN, x1 + _MARGIN, y0 - _MARGIN, y1 + _MARGIN, z0 - _MARGIN, z1 + _MARGIN)


def _cosines(start: float, end: float) -> tuple[float, float]:
    """Returns the least and the greatest cosine between two angles in degrees."""
    ends = math.cos(math.radians(start)), math.cos(math.radians(end))
    return -1.0 if _passes(180, start, end) else min(ends), 1.0 if _passes(0, start, end) else max(ends)


def _passes(angle: float, start: float, end: float) -> bool:
    return math.floor((end - angle) / 360) >= math.ceil((start - angle) / 360)


def _products(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    products = [a * b for a in one for b in other]
    return min(products), max(products)
