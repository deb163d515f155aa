"""Cutting lines and rings at the edges of a box, and leaving out corners that nobody would see."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Spot = tuple[float, float]
X, Y = 0, 1

_FEWEST_CORNERS = 3


def clip_line(line: Sequence[Spot], axis: int, low: float, high: float) -> list[list[Spot]]:
    """Returns the pieces of a line between two edges; `axis` is X for edges in the west and east, Y for the others."""
    pieces: list[list[Spot]] = []
    piece: list[Spot] = []
    for start, end in pairwise(line):
        entry, leave = _shares(start[axis], end[axis], low, high)
        if entry > leave:
            continue
        first = start if entry == 0 else _between(start, end, entry)
        last = end if leave == 1 else _between(start, end, leave)
        if not piece or piece[-1] != first:
            piece = [first]
            pieces.append(piece)
        if last != first:
            piece.append(last)
    return [piece for piece in pieces if len(piece) > 1]


def clip_ring(ring: Sequence[Spot], axis: int, low: float, high: float) -> list[Spot]:
    """Returns what of a ring lies between two edges, closed along them; [] where that is nothing.

    The ring is given without its first corner at its end, and comes back so.
    """
    values = [corner[axis] for corner in ring]
    if not values or max(values) < low or min(values) > high:
        return []
    if low <= min(values) and max(values) <= high:
        return list(ring)
    clipped = _clip_side(_clip_side(ring, axis, low, 1), axis, high, -1)
    return clipped if len(clipped) >= _FEWEST_CORNERS else []


def simplified(line: Sequence[Spot], tolerance: float) -> list[Spot]:
    """Returns a line (or an open ring) without the corners that lie less than `tolerance` off (Douglas and Peucker)."""
    if len(line) <= 2 or tolerance <= 0:
        return list(line)
    kept = {0, len(line) - 1}
    stretches = [(0, len(line) - 1)]
    while stretches:
        first, last = stretches.pop()
        farthest, square = _farthest(line, first, last)
        if square > tolerance * tolerance:
            kept.add(farthest)
            stretches += [(first, farthest), (farthest, last)]
    return [line[number] for number in sorted(kept)]


def area_of(ring: Sequence[Spot]) -> float:
    """Returns the area within a ring, negative when its corners go the other way round (y downwards: anticlockwise)."""
    doubled = sum(a[X] * b[Y] - b[X] * a[Y] for a, b in zip(ring, [*ring[1:], *ring[:1]], strict=True))
    return doubled / 2


def _shares(start: float, end: float, low: float, high: float) -> tuple[float, float]:
    """Returns from which share of a side to which it lies between two edges; nowhere when the first is larger."""
    step = end - start
    if step == 0:
        return (0.0, 1.0) if low <= start <= high else (1.0, 0.0)
    at_edges = sorted(((low - start) / step, (high - start) / step))
    return max(0.0, at_edges[0]), min(1.0, at_edges[1])


def _clip_side(ring: Sequence[Spot], axis: int, edge: float, direction: int) -> list[Spot]:
    """Returns the part of a ring on one side of an edge: beyond it for direction 1, before it for -1."""
    kept: list[Spot] = []
    previous = ring[-1] if ring else (0.0, 0.0)
    was_in = (previous[axis] - edge) * direction >= 0
    for corner in ring:
        is_in = (corner[axis] - edge) * direction >= 0
        if is_in != was_in:
            kept.append(_between(previous, corner, (edge - previous[axis]) / (corner[axis] - previous[axis])))
        if is_in:
            kept.append(corner)
        previous, was_in = corner, is_in
    return kept


def _between(start: Spot, end: Spot, share: float) -> Spot:
    return start[X] + (end[X] - start[X]) * share, start[Y] + (end[Y] - start[Y]) * share


def _farthest(line: Sequence[Spot], first: int, last: int) -> tuple[int, float]:
    """Returns which corner lies farthest from the straight way between two others, and the square of how far."""
    (x0, y0), (x1, y1) = line[first], line[last]
    along_x, along_y = x1 - x0, y1 - y0
    square_of_length = along_x * along_x + along_y * along_y
    best, best_square = first, -1.0
    for number in range(first + 1, last):
        dx, dy = line[number][X] - x0, line[number][Y] - y0
        if square_of_length:
            share = max(0.0, min(1.0, (dx * along_x + dy * along_y) / square_of_length))
            dx, dy = dx - share * along_x, dy - share * along_y
        square = dx * dx + dy * dy
        if square > best_square:
            best, best_square = number, square
    return best, best_square
