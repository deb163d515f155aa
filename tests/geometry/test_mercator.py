"""Promises of the square map of the world."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.geometry.mercator import LATITUDE_LIMIT, from_square, tiles_over, to_square


@pytest.mark.parametrize(
    ("longitude", "latitude", "spot"),
    [(0, 0, (0.5, 0.5)), (-180, LATITUDE_LIMIT, (0.0, 0.0)), (180, -LATITUDE_LIMIT, (1.0, 1.0)), (90, 0, (0.75, 0.5))],
)
def test_the_corners_and_the_middle_of_the_world_are_those_of_the_square(longitude, latitude, spot):
    assert to_square(longitude, latitude) == pytest.approx(spot, abs=1e-9)


def test_a_pole_lies_on_the_edge():
    assert to_square(0, 90) == to_square(0, LATITUDE_LIMIT)


@given(st.floats(-180, 180), st.floats(-85, 85))
def test_there_and_back_is_the_same_place(longitude, latitude):
    assert from_square(*to_square(longitude, latitude)) == pytest.approx((longitude, latitude), abs=1e-9)


def test_the_tile_of_helsinki_is_the_one_that_everybody_counts():
    x, y = to_square(24.9384, 60.1699)
    assert (list(tiles_over(x, x, 13)), list(tiles_over(y, y, 13))) == ([4663], [2371])


def test_what_lies_close_to_an_edge_touches_the_tile_beyond_it():
    assert list(tiles_over(0.501, 0.502, 1)) == [1]
    assert list(tiles_over(0.501, 0.502, 1, beyond=0.01)) == [0, 1]
    assert list(tiles_over(0.0, 1.0, 1, beyond=0.01)) == [0, 1]
