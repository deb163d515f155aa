"""Promises of the map of lands."""

import pytest

from services.geometry.points import Point
from services.geometry.quadkeys import code_of, codes_within, quarters
from services.packs.lands import NOWHERE, LandMap
from services.places.served import crowds, gazetteer


def land_of(lands, tree, key, point):
    while isinstance(tree, list):
        place = next(
            number
            for number, one in enumerate(quarters(key))
            if codes_within(one)[0] <= code_of(point) < codes_within(one)[1]
        )
        tree, key = tree[place], quarters(key)[place]
    return None if tree == NOWHERE else lands[tree]


@pytest.fixture(scope="module")
def british_isles(places):
    return LandMap(crowds().lands(), {("GB", ""), ("GB", "SCT"), ("IE", "")}, gazetteer())


def test_a_point_lies_in_the_land_of_the_nearest_place(british_isles):
    lands, tree = british_isles.around("q")
    for point, land in (
        (Point(55.86, -4.25), ("GB", "SCT")), (Point(51.5, -0.12), ("GB", "")), (Point(53.35, -6.26), ("IE", "")),
        (Point(48.85, 2.35), None), (Point(45.0, -30.0), None), (Point(90.0, 0.0), None),
    ):  # fmt: skip
        assert land_of(lands, tree, "q", point) == land


def test_a_cell_within_one_land_is_one_leaf(british_isles):
    assert british_isles.around("q23113322133") == ([("GB", "SCT")], 0)


def test_where_no_land_is_asked_for_the_whole_earth_is_one_leaf(places):
    assert LandMap(crowds().lands(), set(), gazetteer()).around("q") == ([], NOWHERE)
