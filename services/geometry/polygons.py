"""Polygons of GeoJSON: whether one holds a point, and the degrees between which it lies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.geometry.points import Point

Ring = tuple[tuple[float, float], ...]
# The outer ring of a polygon and its holes, and so for each polygon.
Polygons = tuple[tuple[Ring, ...], ...]

_FEWEST_CORNERS = 3


def read_polygons(shape: Mapping[str, Any]) -> Polygons:
    """Returns what a Polygon or MultiPolygon consists of; KeyError, TypeError or ValueError where it is neither."""
    if shape["type"] not in ("Polygon", "MultiPolygon"):
        raise ValueError("This is no polygon.")
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    read = tuple(tuple(tuple((float(x), float(y)) for x, y, *_ in ring) for ring in rings) for rings in polygons)
    if not read or not all(read) or any(len(ring) < _FEWEST_CORNERS for rings in read for ring in rings):
        raise ValueError("This polygon holds nothing.")
    return read


def is_inside(polygons: Polygons, point: Point) -> bool:
    """Says whether a point lies in one of the polygons and in none of its holes.

    Sides are straight between longitudes and latitudes (RFC 7946). A polygon over the date line is cut there in two,
    or goes on past 180 degrees.
    """
    turns = (point.longitude, point.longitude + 360, point.longitude - 360)
    return any(_is_in(rings, longitude, point.latitude) for rings in polygons for longitude in turns)


def degrees_of(polygons: Polygons) -> tuple[float, float, float, float]:
    """Returns the edges of the polygons: south, west, north, east."""
    corners = [corner for rings in polygons for corner in rings[0]]
    longitudes, latitudes = [x for x, _ in corners], [y for _, y in corners]
    return min(latitudes), min(longitudes), max(latitudes), max(longitudes)


def _is_in(rings: tuple[Ring, ...], x: float, y: float) -> bool:
    # Holes turn inside into outside again: a ray from the point crosses all rings together an odd number of times.
    return sum(_crossings(ring, x, y) for ring in rings) % 2 == 1


def _crossings(ring: Ring, x: float, y: float) -> int:
    return sum(
        (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0
        for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True)
    )
