"""Spots on the Earth, kept in cubes of space, so that those within reach of a point are found without a look at all."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from services.geometry.points import metres_to_chord

Vector = tuple[float, float, float]


class Spot(NamedTuple):
    """What is known of a place before it is written: its number in the table, its kind, where it is, and its people."""

    number: int
    kind: str
    country: str
    region: int | None
    vector: Vector
    people: float


class Cells:
    """A collection of spots that answers which of them are near."""

    def __init__(self, side_m: float, spots: Iterable[Spot] = ()) -> None:
        """Takes the side of a cube in metres: best about the distance that will be asked for most."""
        self._side = metres_to_chord(side_m)
        self._cells: dict[tuple[int, int, int], list[Spot]] = defaultdict(list)
        for spot in spots:
            self.add(spot)

    def add(self, spot: Spot) -> None:
        """Adds a spot."""
        x, y, z = spot.vector
        self._cells[int(x // self._side), int(y // self._side), int(z // self._side)].append(spot)

    def within(self, vector: Vector, reach_m: float) -> Iterator[tuple[float, Spot]]:
        """Yields the spots within `reach_m` metres, each with its chord from `vector`, in no order."""
        reach = metres_to_chord(reach_m)
        spans = [range(int((one - reach) // self._side), int((one + reach) // self._side) + 1) for one in vector]
        for x in spans[0]:
            for y in spans[1]:
                for z in spans[2]:
                    for spot in self._cells.get((x, y, z), ()):
                        chord = math.dist(vector, spot.vector)
                        if chord <= reach:
                            yield chord, spot
