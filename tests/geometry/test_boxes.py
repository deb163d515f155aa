"""Promises of services.geometry.boxes."""

import random

import pytest

from services.geometry.boxes import box_around_circle, box_around_degrees
from services.geometry.points import Point, great_circle_m, unit_vector


def holds(box, point):
    x, y, z = unit_vector(point)
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1 and box.z0 <= z <= box.z1


@pytest.mark.parametrize(
    ("centre", "radius_m"),
    [
        (Point(55.86, -4.25), 10_000),
        (Point(0, 180), 50_000),
        (Point(89.9, 10), 30_000),
        (Point(-90, 0), 500_000),
        (Point(20, 30), 20_038_000),
    ],
)
def test_everything_in_a_circle_is_in_its_box(centre, radius_m):
    chance, box = random.Random(7), box_around_circle(centre, radius_m)
    spread = radius_m / 111_000
    for _ in range(500):
        latitude = max(-90.0, min(90.0, centre.latitude + chance.uniform(-spread, spread)))
        point = Point(latitude, chance.uniform(-180, 180))
        assert holds(box, point) or great_circle_m(centre, point) > radius_m


def test_what_is_far_from_a_circle_is_outside_its_box():
    assert not holds(box_around_circle(Point(55.86, -4.25), 10_000), Point(55.95, -3.19))


@pytest.mark.parametrize(
    ("south", "west", "north", "east"),
    [(-10, -20, 10, 20), (50, 170, 60, 190), (-90, -180, 90, 180), (80, -180, 90, 180), (-35, 80, -30, 280)],
)
def test_everything_between_degrees_is_in_their_box(south, west, north, east):
    chance, box = random.Random(8), box_around_degrees(south, west, north, east)
    for _ in range(500):
        longitude = (chance.uniform(west, east) + 180) % 360 - 180
        assert holds(box, Point(chance.uniform(south, north), longitude))


def test_a_small_range_of_degrees_has_a_small_box():
    assert not holds(box_around_degrees(50, 170, 60, 190), Point(55, 165))
    assert not holds(box_around_degrees(50, 170, 60, 190), Point(61, 180))
