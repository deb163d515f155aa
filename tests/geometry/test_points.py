"""Points refuse nonsense; distances agree with geopy."""

import math

import pytest
from geopy.distance import geodesic, great_circle
from hypothesis import assume, given

from services.geometry.points import (
    EARTH_RADIUS_M,
    Point,
    PointError,
    chord_to_metres,
    great_circle_m,
    metres_to_chord,
    unit_vector,
)
from tests.geometry.places import LONDON, PARIS, SUVA_EAST, SUVA_WEST, points


@pytest.mark.parametrize("latitude", [90.0001, -91, math.nan, math.inf, -math.inf])
def test_a_latitude_off_the_earth_is_refused_by_name_and_range(latitude):
    with pytest.raises(PointError, match="latitude must be a number from -90 to 90"):
        Point(latitude, 0)


@pytest.mark.parametrize("longitude", [180.0001, -181, math.nan, math.inf])
def test_a_longitude_off_the_earth_is_refused_by_name_and_range(longitude):
    with pytest.raises(PointError, match="longitude must be a number from -180 to 180") as refused:
        Point(0, longitude)
    assert (refused.value.field, refused.value.lowest, refused.value.highest) == ("longitude", -180, 180)


def test_a_refusal_does_not_repeat_the_value():
    with pytest.raises(PointError) as refused:
        Point(0, 1234.5)
    assert "1234" not in str(refused.value)


def test_both_sides_of_the_date_line_are_one_place_when_normalised():
    assert Point(10, 180).normalised() == Point(10, -180).normalised() == Point(10, -180)


def test_every_longitude_at_a_pole_is_one_place_when_normalised():
    assert Point(90, 77).normalised() == Point(90, -180).normalised()


def test_a_negative_zero_is_spelled_as_zero_when_normalised():
    assert math.copysign(1, Point(-0.0, -0.0).normalised().longitude) == 1.0


def test_the_unit_vector_of_the_axes_is_the_axes():
    assert unit_vector(Point(0, 0)) == pytest.approx((1, 0, 0))
    assert unit_vector(Point(0, 90)) == pytest.approx((0, 1, 0))
    assert unit_vector(Point(-90, 0)) == pytest.approx((0, 0, -1))


@given(points)
def test_a_unit_vector_has_length_one(point):
    assert math.hypot(*unit_vector(point)) == pytest.approx(1)


def test_london_to_paris_is_344_kilometres():
    assert great_circle_m(LONDON, PARIS) == pytest.approx(343_557, abs=5)


def test_one_metre_is_one_metre():
    north = math.degrees(1 / EARTH_RADIUS_M)
    assert great_circle_m(Point(51.5, -0.1), Point(51.5 + north, -0.1)) == pytest.approx(1, abs=1e-6)


def test_the_far_side_of_the_earth_is_half_its_circumference_away():
    assert great_circle_m(Point(12.5, 40), Point(-12.5, -140)) == pytest.approx(math.pi * EARTH_RADIUS_M, abs=0.001)


def test_one_metre_short_of_the_far_side_is_one_metre_less():
    north = math.degrees(1 / EARTH_RADIUS_M)
    whole = great_circle_m(Point(0, 0), Point(0, 180))
    assert whole - great_circle_m(Point(0, 0), Point(north, 180)) == pytest.approx(1, abs=1e-3)


def test_the_date_line_does_not_lie_between_neighbours():
    assert great_circle_m(SUVA_WEST, SUVA_EAST) == pytest.approx(21_150, abs=5)


@given(points, points)
def test_distance_agrees_with_geopy_on_the_same_ball(start, end):
    theirs = great_circle((start.latitude, start.longitude), (end.latitude, end.longitude)).meters
    assert great_circle_m(start, end) == pytest.approx(theirs, rel=1e-6, abs=1)


@given(points, points)
def test_distance_is_within_six_thousandths_of_the_true_earth(start, end):
    true = geodesic((start.latitude, start.longitude), (end.latitude, end.longitude)).meters
    assert great_circle_m(start, end) == pytest.approx(true, rel=0.006, abs=0.01)


@given(points, points)
def test_distance_is_the_same_both_ways(start, end):
    assert great_circle_m(start, end) == pytest.approx(great_circle_m(end, start), abs=1e-6)


@given(points, points)
def test_the_chord_between_unit_vectors_gives_the_same_distance(start, end):
    chord = math.dist(unit_vector(start), unit_vector(end))
    assume(chord < 1.9)  # near the far side a chord tells distances apart only to tens of metres
    assert chord_to_metres(chord) == pytest.approx(great_circle_m(start, end), abs=0.01)


def test_a_chord_a_hair_longer_than_the_earth_is_thick_still_counts():
    assert chord_to_metres(2.0000000001) == pytest.approx(math.pi * EARTH_RADIUS_M)


def test_metres_go_to_a_chord_and_back():
    assert chord_to_metres(metres_to_chord(2500)) == pytest.approx(2500)
    assert metres_to_chord(10**9) == pytest.approx(2)


@pytest.mark.parametrize(
    ("one", "other"),
    [(Point(90, 17), Point(90, -70.65)), (Point(-90, 0), Point(-90, 180)), (Point(8, 180), Point(8, -180))],
)
def test_one_place_has_one_unit_vector_however_it_is_written(one, other):
    assert unit_vector(one) == unit_vector(other)
