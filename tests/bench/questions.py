"""Where people ask from: towns by their people, and a few from oceans, the date line and both poles."""

from __future__ import annotations

from random import Random

from services.geometry.points import Point
from tests.bench.far_points import date_line, ocean, pole
from tests.bench.towns import all_towns, point_in

SHARE_FAR_AWAY = 0.06


def questions(count: int) -> list[Point]:
    """Returns that many points in random order, the same ones every time; two in a hundred of each far kind."""
    random = Random("questions")
    far = round(count * SHARE_FAR_AWAY / 3)
    points = [kind(random) for kind in (ocean, date_line, pole) for _ in range(far)]
    points += [point_in(all_towns().choose(random), random) for _ in range(count - len(points))]
    random.shuffle(points)
    return [Point(*point) for point in points]
