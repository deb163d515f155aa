"""Promises of services.geometry.polygons."""

import pytest

from services.geometry.points import Point
from services.geometry.polygons import degrees_of, is_inside, read_polygons

SQUARE = [[-5, 55], [-4, 55], [-4, 56], [-5, 56], [-5, 55]]
HOLE = [[-4.6, 55.4], [-4.4, 55.4], [-4.4, 55.6], [-4.6, 55.6], [-4.6, 55.4]]
ISLAND = [[-4.52, 55.48], [-4.48, 55.48], [-4.48, 55.52], [-4.52, 55.52], [-4.52, 55.48]]


def polygon(*rings):
    return read_polygons({"type": "Polygon", "coordinates": list(rings)})


@pytest.mark.parametrize(
    ("latitude", "longitude", "is_in"),
    [(55.2, -4.5, True), (55.5, -4.5, False), (55.5, -4.65, True), (56.1, -4.5, False), (55.5, 355.5 - 360, False)],
)
def test_a_hole_is_not_inside(latitude, longitude, is_in):
    assert is_inside(polygon(SQUARE, HOLE), Point(latitude, longitude)) is is_in


def test_an_island_in_a_hole_is_a_polygon_of_its_own():
    shape = read_polygons({"type": "MultiPolygon", "coordinates": [[SQUARE, HOLE], [ISLAND]]})
    assert is_inside(shape, Point(55.5, -4.5))
    assert not is_inside(shape, Point(55.55, -4.5))


def test_a_polygon_may_go_on_past_the_date_line():
    fiji = polygon([[177, -20], [182, -20], [182, -15], [177, -15], [177, -20]])
    assert is_inside(fiji, Point(-17, 179.5))
    assert is_inside(fiji, Point(-17, -178.5))
    assert not is_inside(fiji, Point(-17, -177.5))


def test_a_box_around_the_world_holds_the_world():
    world = polygon([[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]])
    assert is_inside(world, Point(0, 0))
    assert is_inside(world, Point(-89, 179))


def test_degrees_are_those_of_all_outer_rings():
    shape = read_polygons({"type": "MultiPolygon", "coordinates": [[SQUARE, HOLE], [[[1, 2], [3, 2], [3, 4]]]]})
    assert degrees_of(shape) == (2, -5, 56, 3)


@pytest.mark.parametrize(
    "shape",
    [
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]},
        {"type": "MultiPolygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": [[["a", 2], [3, 4], [5, 6]]]},
    ],
)
def test_what_is_no_polygon_is_refused(shape):
    with pytest.raises(ValueError):
        read_polygons(shape)
