"""Turns the coastlines of an extract, which are loose lines with the sea on their right, into areas of sea."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from services.geometry.clipping import X, Y, area_of, clip_line

Spot = tuple[float, float]
Ring = list[Spot]

_FEWEST_CORNERS = 3


def seas(lines: Iterable[Sequence[Spot]], box: Sequence[Spot]) -> list[list[Ring]]:
    """Returns the areas of sea in a box, each a ring followed by its islands; [] where there is no coastline.

    `box` is north-west, north-east, south-east, south-west, with y downwards, like the lines. A line that ends within
    the box, because the extract was cut there, goes on to the nearest side.
    """
    (west, north), _, (east, south), _ = box
    loops: list[list[Spot]] = []
    ways: list[list[Spot]] = []
    for line in _in_a_row(lines):
        pieces = [list(line)]
        if line[0] != line[-1] or not _is_within(line, box):
            pieces = [piece for strip in clip_line(line, X, west, east) for piece in clip_line(strip, Y, north, south)]
        for piece in pieces:
            (loops if piece[0] == piece[-1] else ways).append(piece)
    # With y downwards a lake of sea on the right of its shore has a positive area; an island a negative one.
    islands = [loop[:-1] for loop in loops if area_of(loop[:-1]) < 0]
    waters = [loop[:-1] for loop in loops if area_of(loop[:-1]) > 0] + _closed_along(ways, box)
    if islands and not ways:
        waters.append(list(box))
    return [[water, *(island for island in islands if _holds(water, island[0]))] for water in waters]


def _in_a_row(lines: Iterable[Sequence[Spot]]) -> list[list[Spot]]:
    """Returns the lines, each joined to the one that begins where it ends."""
    by_start: dict[Spot, list[Spot]] = {}
    by_end: dict[Spot, list[Spot]] = {}
    for line in lines:
        if len(line) < 2:
            continue
        current = list(line)
        if before := by_end.pop(current[0], None):
            del by_start[before[0]]
            current = before + current[1:]
        if current[0] != current[-1] and (after := by_start.pop(current[-1], None)):
            del by_end[after[-1]]
            current += after[1:]
        by_start[current[0]] = by_end[current[-1]] = current
    return list(by_start.values())


def _closed_along(ways: list[list[Spot]], box: Sequence[Spot]) -> list[Ring]:
    """Returns rings of ways from side to side, closed along the sides so that the sea is on the right: clockwise."""
    starts = sorted((_along(way[0], box), number) for number, way in enumerate(ways))
    left = set(range(len(ways)))
    rings = []
    while left:
        number = min(left)
        ring: Ring = []
        while number in left:
            left.discard(number)
            way = ways[number]
            ring += [_on_side(way[0], box), *way, _on_side(way[-1], box)]
            end = _along(way[-1], box)
            start, number = next((one for one in starts if one[0] >= end), starts[0])
            ring += _corners_between(end, start, box)
        if len(ring) >= _FEWEST_CORNERS:
            rings.append(ring)
    return rings


def _along(spot: Spot, box: Sequence[Spot]) -> float:
    """Returns how far along the sides a spot is, from the north-west clockwise: 0 to 4, a side counting as 1."""
    (west, north), _, (east, south), _ = box
    x, y = (spot[X] - west) / (east - west), (spot[Y] - north) / (south - north)
    side = min(((y, 0), (1 - x, 1), (1 - y, 2), (x, 3)))[1]
    return side + (x, y, 1 - x, 1 - y)[side]


def _on_side(spot: Spot, box: Sequence[Spot]) -> Spot:
    (west, north), _, (east, south), _ = box
    side = int(_along(spot, box))
    return ((spot[X], north), (east, spot[Y]), (spot[X], south), (west, spot[Y]))[side % 4]


def _corners_between(start: float, end: float, box: Sequence[Spot]) -> list[Spot]:
    """Returns the corners of the box that are passed on the way along its sides, clockwise."""
    if end < start:
        end += 4
    return [box[number % 4] for number in range(int(start) + 1, int(end) + 1)]


def _is_within(line: Sequence[Spot], box: Sequence[Spot]) -> bool:
    (west, north), _, (east, south), _ = box
    return all(west <= x <= east and north <= y <= south for x, y in line)


def _holds(ring: Ring, spot: Spot) -> bool:
    x, y = spot
    crossings = 0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            crossings += 1
    return crossings % 2 == 1
