"""Promises of spots kept in cubes of space."""

import random

from services.geometry.points import Point, great_circle_m, unit_vector
from services.places.cells import Cells, Spot


def spot(number, latitude, longitude, **more):
    said = {"kind": "town", "country": "GB", "region": None, "people": 0.0, **more}
    return Spot(number, vector=unit_vector(Point(latitude, longitude)), **said)


def test_within_finds_what_measuring_every_spot_finds():
    draw = random.Random(2)
    points = [Point(draw.uniform(-90, 90), draw.uniform(-180, 180)) for _ in range(2_000)]
    cells = Cells(500_000, [spot(number, one.latitude, one.longitude) for number, one in enumerate(points)])
    for here in (*points[:20], Point(90, 0), Point(-90, 0), Point(0, 180), Point(0, -180)):
        found = {each.number for _, each in cells.within(unit_vector(here), 900_000)}
        assert found == {number for number, one in enumerate(points) if great_circle_m(here, one) <= 900_000}


def test_nothing_is_within_reach_of_an_empty_place():
    assert list(Cells(1_000).within((1.0, 0.0, 0.0), 50_000)) == []
