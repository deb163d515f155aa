"""Promises of cutting and simplifying lines and rings."""

from hypothesis import given
from hypothesis import strategies as st

from services.geometry.clipping import X, Y, area_of, clip_line, clip_ring, simplified

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
CORNER = st.tuples(st.floats(-50, 50), st.floats(-50, 50))


def test_a_line_is_cut_where_it_leaves():
    assert clip_line([(0.0, 0.0), (10.0, 10.0)], X, 2, 5) == [[(2.0, 2.0), (5.0, 5.0)]]


def test_a_line_that_comes_back_is_two_pieces():
    there_and_back = [(0.0, 0.0), (10.0, 0.0), (10.0, 5.0), (0.0, 5.0)]
    assert clip_line(there_and_back, X, -1, 5) == [[(0.0, 0.0), (5.0, 0.0)], [(5.0, 5.0), (0.0, 5.0)]]


def test_a_line_outside_is_nothing():
    assert clip_line([(0.0, 0.0), (1.0, 9.0)], X, 2, 5) == []


def test_a_ring_is_closed_along_the_edge():
    assert area_of(clip_ring(SQUARE, Y, 4, 100)) == 60.0
    assert area_of(clip_ring(SQUARE, X, 2, 5)) == 30.0


def test_a_ring_outside_is_nothing_and_one_inside_stays_as_it_is():
    assert clip_ring(SQUARE, X, 11, 20) == []
    assert clip_ring(SQUARE, X, -1, 20) == SQUARE


@given(st.lists(CORNER, min_size=3, max_size=12))
def test_two_halves_of_a_ring_have_its_whole_area(ring):
    halves = [clip_ring(ring, X, -100, 7), clip_ring(ring, X, 7, 100)]
    assert abs(sum(area_of(half) for half in halves) - area_of(ring)) < 1e-6


def test_a_corner_that_nobody_would_see_is_left_out():
    assert simplified([(0.0, 0.0), (5.0, 0.4), (10.0, 0.0)], 0.5) == [(0.0, 0.0), (10.0, 0.0)]
    assert simplified([(0.0, 0.0), (5.0, 0.6), (10.0, 0.0)], 0.5) == [(0.0, 0.0), (5.0, 0.6), (10.0, 0.0)]


def test_the_way_round_says_the_sign_of_the_area():
    assert (area_of(SQUARE), area_of(SQUARE[::-1])) == (100.0, -100.0)
