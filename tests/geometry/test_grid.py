"""A hidden address is somewhere in a cell of a kilometre or more, and nothing shown narrows that down."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from services.geometry.grid import cell_box, cell_centre, cell_size_m
from services.geometry.points import Point, great_circle_m
from tests.geometry.places import LONDON, points

INSIDE = st.floats(0.001, 0.999)


def test_the_centre_of_a_cell_in_london_stays_where_it_is():
    assert cell_centre(LONDON) == Point(51.5115, -0.12284)


def test_two_neighbours_in_one_cell_share_a_centre():
    assert cell_centre(Point(51.5080, -0.1170)) == cell_centre(Point(51.5150, -0.1290))


def test_the_next_cell_has_another_centre():
    assert cell_centre(Point(51.5074, -0.1278)) != cell_centre(Point(51.5174, -0.1278))


@given(points)
@example(Point(90, 0))
@example(Point(-90, 180))
@example(Point(0, 180))
@example(Point(89.9999, 12))
def test_the_centre_of_a_centre_is_itself(point):
    assert cell_centre(cell_centre(point)) == cell_centre(point)


@given(points)
@example(Point(90, 0))
@example(Point(89.985, 12))
@example(Point(-89.97, 12))
def test_every_cell_is_a_kilometre_wide_and_high(point):
    width, height = cell_size_m(point)
    assert width >= 999.999
    assert height >= 1000


@given(points)
@example(Point(90, 0))
@example(Point(-89.9915, 180))
def test_the_centre_is_near_the_point(point):
    assert great_circle_m(point, cell_centre(point)) <= 0.9 * math.hypot(*cell_size_m(point))


@given(points, INSIDE, INSIDE)
@example(Point(89.9999, 12), 0.5, 0.1)
def test_every_point_of_a_cell_has_the_same_centre(point, up, right):
    box = cell_box(point)
    other = Point(box.south + up * (box.north - box.south), box.west + right * (box.east - box.west))
    assert cell_centre(other) == cell_centre(point)


@given(points)
def test_the_centre_lies_in_the_cell_it_stands_for(point):
    assert cell_box(point) == cell_box(cell_centre(point))


@given(points)
def test_a_centre_tells_no_more_than_five_decimals(point):
    centre = cell_centre(point)
    assert (round(centre.latitude, 5), round(centre.longitude, 5)) == (centre.latitude, centre.longitude)


def test_both_sides_of_the_date_line_are_one_cell():
    assert cell_centre(Point(12, 180)) == cell_centre(Point(12, -180))


def test_the_cap_round_a_pole_is_one_cell():
    assert cell_centre(Point(-89.995, 100)) == cell_centre(Point(-90, 0)) == Point(-90, 0)


def test_the_next_cell_begins_where_a_cell_ends():
    here = cell_box(LONDON)
    assert cell_box(Point(51.51, here.east + 0.001)).west == pytest.approx(here.east)
    assert cell_box(Point(here.north + 0.001, -0.12)).south == pytest.approx(here.north)


def test_no_cell_near_a_pole_is_narrower_than_a_kilometre():
    widths = [cell_size_m(Point(90 - steps * 0.009 - 0.004, 5))[0] for steps in range(500)]
    assert min(widths) >= 999.999
