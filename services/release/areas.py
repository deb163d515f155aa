"""Tells where remote offers can be had: a row an area, and a box around each that is drawn on the map."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from services.geometry.boxes import SphereBox, box_around_circle, box_around_degrees
from services.geometry.points import Point
from services.geometry.polygons import degrees_of, read_polygons


class AreasBuilder:
    """Takes areas offer by offer and makes their rows when all are in: one listing in a hundred has any."""

    def __init__(self) -> None:
        self._rows: list[tuple] = []
        self._boxes: list[tuple] = []

    def add(self, listing_id: int, offer_id: int, kind: str, areas: Iterable[dict[str, Any]]) -> None:
        """Adds the areas of one offer of a type; ValueError and its like where one is not what this room writes."""
        for area in areas:
            number = len(self._rows) + 1
            country = "" if area["kind"] == "world" else area["country"]
            subdivision = area["subdivision"] if area["kind"] == "subdivision" else ""
            place = country, subdivision, area["latitude"], area["longitude"], area["radius_m"], area["polygon"]
            self._rows.append((number, offer_id, listing_id, kind, area["kind"], *place))
            if (box := _box_around(area)) is not None:
                self._boxes.append((number, *box))

    def rows(self) -> Iterator[tuple[str, tuple]]:
        """Yields all of them, each with the table it belongs to."""
        yield from (("offer_area", row) for row in self._rows)
        yield from (("area_box", row) for row in self._boxes)


def _box_around(area: dict[str, Any]) -> SphereBox | None:
    if area["kind"] == "circle":
        return box_around_circle(Point(area["latitude"], area["longitude"]), area["radius_m"])
    if area["kind"] == "polygon":
        return box_around_degrees(*degrees_of(read_polygons(json.loads(area["polygon"]))))
    return None
