"""A box round a point loses nothing within the radius, wherever on Earth it stands."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from services.geometry.boxes import Box, box_around
from services.geometry.points import EARTH_RADIUS_M, Point, great_circle_m
from tests.geometry.places import LONDON, NORTH_POLE, SUVA_WEST, points


def destination(start: Point, degrees: float, metres: float) -> Point:
    """Walks from `start` in one direction and returns where that ends."""
    angle, direction, latitude = metres / EARTH_RADIUS_M, math.radians(degrees), math.radians(start.latitude)
    sine = math.sin(latitude) * math.cos(angle) + math.cos(latitude) * math.sin(angle) * math.cos(direction)
    east = math.atan2(
        math.sin(direction) * math.sin(angle) * math.cos(latitude), math.cos(angle) - math.sin(latitude) * sine
    )
    longitude = math.remainder(start.longitude + math.degrees(east), 360)
    return Point(math.degrees(math.asin(max(-1, min(1, sine)))), longitude)


@given(points, st.floats(0, 360), st.floats(0, 3_000_000), st.floats(0, 0.999_999))
@example(Point(-18, 179.99), 90, 5000, 0.9)
@example(Point(89.99, 10), 0, 5000, 0.9)
def test_everything_within_the_radius_is_in_a_box(start, degrees, radius_m, share):
    found = destination(start, degrees, radius_m * share)
    assert any(box.contains(found) for box in box_around(start, radius_m))


def test_a_box_in_the_middle_of_the_map_is_one_and_tight():
    (box,) = box_around(LONDON, 1000)
    assert box.north - LONDON.latitude == pytest.approx(0.008993, abs=1e-5)
    assert box.east - LONDON.longitude == pytest.approx(0.014449, abs=1e-5)


def test_a_box_across_the_date_line_is_two():
    west, east = box_around(SUVA_WEST, 50_000)
    assert west.contains(Point(-18, 179.8))
    assert east.contains(Point(-18, -179.9))
    assert not west.contains(LONDON)
    assert not east.contains(LONDON)


def test_a_point_on_the_date_line_is_found_under_both_its_spellings():
    boxes = box_around(Point(0, 180), 1000)
    assert [any(box.contains(Point(0, longitude)) for box in boxes) for longitude in (180, -180)] == [True, True]


def test_a_circle_that_holds_a_pole_holds_every_longitude():
    assert box_around(Point(89.99, 40), 5000) == [Box(pytest.approx(89.945, abs=1e-3), -180, 90, 180)]


def test_the_pole_itself_has_a_box():
    (box,) = box_around(NORTH_POLE, 1000)
    assert box.contains(Point(89.995, -170))


def test_a_radius_larger_than_the_earth_is_the_whole_earth():
    assert box_around(LONDON, 10**9) == [Box(-90, -180, 90, 180)]


def test_no_radius_is_the_point_itself():
    (box,) = box_around(LONDON, 0)
    assert box.contains(LONDON)
    assert great_circle_m(Point(box.south, box.west), LONDON) < 0.02


@pytest.mark.parametrize("radius_m", [-1, math.nan])
def test_a_radius_below_zero_is_refused(radius_m):
    with pytest.raises(ValueError, match="zero metres or more"):
        box_around(LONDON, radius_m)
