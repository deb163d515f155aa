"""The Earth cut in quarters again and again: a cell's key says by its digits which quarter of which quarter it is.

A key is `q` and a digit for each cut: 0 south-west, 1 south-east, 2 north-west, 3 north-east. `q` is the whole Earth,
latitude and longitude are halved, so that poles and the date line are edges like others.
"""

from __future__ import annotations

from services.geometry.grid import Box
from services.geometry.points import Point

WORLD = "q"
# 2.4 km from east to west at the equator, 1.2 km from south to north.
DEEPEST = 14
_CELLS = 1 << DEEPEST


def code_of(point: Point) -> int:
    """Returns the place of a point among the cells of the deepest level: those of one cell follow one another."""
    return code_of_degrees(point.latitude, point.longitude)


def code_of_degrees(latitude: float, longitude: float) -> int:
    """Returns the same for degrees that are known to be in range, in half of the time: 0.4 µs."""
    x = min(_CELLS - 1, int((longitude + 180) / 360 * _CELLS))
    y = min(_CELLS - 1, int((latitude + 90) / 180 * _CELLS))
    return _SPREAD[x] | _SPREAD[y] << 1


def codes_within(key: str) -> tuple[int, int]:
    """Returns the first code of a cell, and the first beyond it."""
    width = 2 * (DEEPEST - len(key) + 1)
    start = int("0" + key[1:], 4) << width
    return start, start + (1 << width)


def box_of(key: str) -> Box:
    """Returns the edges of a cell."""
    south, west, height, width = -90.0, -180.0, 180.0, 360.0
    for digit in key[1:]:
        height, width = height / 2, width / 2
        south += height * (digit in "23")
        west += width * (digit in "13")
    return Box(south, west, south + height, west + width)


def quarters(key: str) -> tuple[str, str, str, str]:
    """Returns the four cells within a cell."""
    return f"{key}0", f"{key}1", f"{key}2", f"{key}3"


def _spread(number: int) -> int:
    return int(f"{number:b}", 4)


# Every other bit of a code is of the longitude, so that a code in base four is a key.
_SPREAD = [_spread(number) for number in range(_CELLS)]
