"""Promises of turning coastlines into sea: land on the left of each line, water on its right."""

from services.basemap.coast import seas
from services.geometry.clipping import area_of

# North-west, north-east, south-east, south-west, with y downwards.
BOX = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]


def area_of_sea(lines):
    return sum(area_of(ring) for sea in seas(lines, BOX) for ring in sea)


def test_without_a_coast_there_is_no_sea():
    assert seas([], BOX) == []


def test_the_sea_is_on_the_right_of_a_coast_that_crosses_the_box():
    assert area_of_sea([[(4.0, -1.0), (4.0, 11.0)]]) == 40.0  # southwards: west of it
    assert area_of_sea([[(4.0, 11.0), (4.0, -1.0)]]) == 60.0  # northwards: east of it


def test_pieces_of_a_coast_are_joined_in_any_order():
    assert area_of_sea([[(4.0, 5.0), (4.0, 11.0)], [(4.0, -1.0), (4.0, 5.0)]]) == 40.0


def test_between_two_coasts_lies_a_strait():
    assert area_of_sea([[(3.0, 11.0), (3.0, -1.0)], [(7.0, -1.0), (7.0, 11.0)]]) == 40.0


def test_an_island_is_a_hole_in_its_sea():
    island = [(1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 1.0), (1.0, 1.0)]
    [sea] = seas([[(4.0, -1.0), (4.0, 11.0)], island], BOX)
    assert len(sea) == 2
    assert area_of_sea([[(4.0, -1.0), (4.0, 11.0)], island]) == 39.0


def test_around_an_island_alone_is_sea():
    assert area_of_sea([[(1.0, 1.0), (1.0, 3.0), (3.0, 3.0), (3.0, 1.0), (1.0, 1.0)]]) == 96.0


def test_a_coast_that_was_cut_off_inside_goes_on_to_the_nearest_side():
    assert area_of_sea([[(4.0, 0.5), (4.0, 9.5)]]) == 40.0


def test_a_bay_at_a_corner_takes_only_that_corner():
    assert area_of_sea([[(10.0, 3.0), (7.0, 3.0), (7.0, 0.0)]]) == 9.0
    assert area_of_sea([[(7.0, 0.0), (7.0, 3.0), (10.0, 3.0)]]) == 91.0
