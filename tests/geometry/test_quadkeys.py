"""Promises of the keys of cells."""

from hypothesis import given
from hypothesis import strategies as st

from services.geometry.grid import Box
from services.geometry.points import Point
from services.geometry.quadkeys import DEEPEST, WORLD, box_of, code_of, codes_within, quarters

points = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


def test_the_first_cut_is_along_the_equator_and_greenwich():
    assert box_of("q") == Box(-90, -180, 90, 180)
    assert box_of("q0") == Box(-90, -180, 0, 0)
    assert box_of("q3") == Box(0, 0, 90, 180)


def test_glasgow_lies_in_the_north_west():
    start, end = codes_within("q2")
    assert start <= code_of(Point(55.86, -4.25)) < end


def test_the_quarters_of_a_cell_follow_one_another():
    spans = [codes_within(quarter) for quarter in quarters("q21")]
    assert [start for start, _ in spans] + [spans[-1][1]] == [codes_within("q21")[0]] + [end for _, end in spans]


def test_the_poles_and_the_date_line_lie_in_cells_like_all_other_places():
    last = codes_within(WORLD)[1] - 1
    assert code_of(Point(90, 180)) == last
    assert code_of(Point(-90, -180)) == 0


@given(points)
def test_a_point_lies_within_the_edges_of_its_deepest_cell(point):
    key = WORLD
    while len(key) <= DEEPEST:
        key = next(one for one in quarters(key) if codes_within(one)[0] <= code_of(point) < codes_within(one)[1])
    box = box_of(key)
    # A millionth of a millimetre off an edge, a point may be counted to the other side.
    assert box.south - 1e-13 <= point.latitude <= box.north + 1e-13
    assert box.west - 1e-13 <= point.longitude <= box.east + 1e-13
