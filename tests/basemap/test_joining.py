"""Promises of putting pieces together."""

from services.basemap.joining import join_lines, joined
from services.basemap.vector_tile import AREA, LINE, POINT, Feature


def test_lines_that_meet_end_to_end_become_one():
    assert join_lines([[(0, 0), (1, 0)], [(1, 0), (2, 0)]]) == [[(0, 0), (1, 0), (2, 0)]]


def test_a_line_that_goes_the_other_way_is_turned():
    [line] = join_lines([[(0, 0), (1, 0)], [(2, 0), (1, 0)]])
    assert sorted(line) == [(0, 0), (1, 0), (2, 0)]


def test_the_piece_between_two_others_joins_both():
    [line] = join_lines([[(0, 0), (1, 0)], [(2, 0), (3, 0)], [(1, 0), (2, 0)]])
    assert len(line) == 4


def test_a_ring_of_lines_closes():
    [ring] = join_lines([[(0, 0), (1, 0), (1, 1)], [(1, 1), (0, 1), (0, 0)]])
    assert ring[0] == ring[-1]


def test_lines_that_touch_nowhere_stay_apart():
    assert len(join_lines([[(0, 0), (1, 0)], [(5, 5), (6, 5)]])) == 2


def test_what_says_the_same_is_one_feature_and_what_does_not_is_not():
    street = Feature(LINE, [[(0, 0), (1, 0)]], {"kind": "minor_road", "name": "Kite Street"})
    rest = Feature(LINE, [[(1, 0), (2, 0)]], {"kind": "minor_road", "name": "Kite Street"})
    other = Feature(LINE, [[(2, 0), (3, 0)]], {"kind": "minor_road", "name": "Wren Street"})
    assert [each.parts for each in joined([street, other, rest])] == [[[(0, 0), (1, 0), (2, 0)]], [[(2, 0), (3, 0)]]]


def test_points_are_never_put_together():
    place = Feature(POINT, [[(1, 1)]], {"kind": "locality"})
    assert joined([place, place]) == [place, place]


def test_areas_keep_their_rings():
    park = Feature(AREA, [[(0, 0), (1, 0), (1, 1)]], {"kind": "park"})
    assert joined([park, park])[0].parts == [*park.parts, *park.parts]
