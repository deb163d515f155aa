"""Promises of services.geometry.curve."""

import pytest

from services.geometry.curve import place_on_curve
from services.geometry.points import Point


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(-90, -180), (90, 180), (-90, 180), (90, -180), (0, 0), (-89.9999, 179.9999)]
)
def test_every_point_has_a_place(latitude, longitude):
    assert 0 <= place_on_curve(Point(latitude, longitude)) < 2**32


def test_the_four_quarters_of_the_map_are_walked_one_after_another():
    south_west, north_west = place_on_curve(Point(-45, -90)), place_on_curve(Point(45, -90))
    north_east, south_east = place_on_curve(Point(45, 90)), place_on_curve(Point(-45, 90))
    assert south_west < north_west < north_east < south_east


def test_the_line_never_leaps():
    step = 180 / 65536
    cells = [Point(10 + north * step, 10 + east * 2 * step) for north in range(16) for east in range(16)]
    by_place = {place_on_curve(cell): cell for cell in cells}
    assert len(by_place) == len(cells)
    leaps = [
        abs(by_place[place].latitude - by_place[place + 1].latitude) / step
        + abs(by_place[place].longitude - by_place[place + 1].longitude) / (2 * step)
        for place in by_place
        if place + 1 in by_place
    ]
    assert leaps == pytest.approx([1] * len(leaps))
