"""A listing that stands in the index anywhere but where it shows itself is found, whatever name the point is under."""

import sqlite3

import pytest

from services.catalogue.point_index import ALL_TYPES, pack_leaf, pack_point
from services.catalogue.schema import create_tables
from services.geometry.points import Point, unit_vector
from services.release.check_points import Survey, is_point_shown, survey

SHOWN, HIDDEN = Point(55.86, -4.25), Point(55.8612345, -4.2512345)


@pytest.fixture
def file():
    """Listing 1 shows the centre of a cell, listing 2 shows the door that listing 1 withholds."""
    connection = sqlite3.connect(":memory:")
    create_tables(connection)
    row = "INSERT INTO listing VALUES (?, ?, 'place', '', 'GB', '', 'UTC', ?, ?, ?, NULL, NULL, 0, 0, '{}')"
    connection.execute(row, (1, "AAAA", "area", SHOWN.latitude, SHOWN.longitude))
    connection.execute(row, (2, "BBBB", "exact", HIDDEN.latitude, HIDDEN.longitude))
    connection.execute(row, (3, "CCCC", "exact", 10.0, 10.0))
    return connection


def looked_over(file, *entries):
    points, listings = [unit_vector(point) for _, point in entries], [listing for listing, _ in entries]
    data = pack_leaf(points, listings, list(range(1, len(entries) + 1)), [1] * len(entries))
    file.executemany("INSERT INTO point_leaf VALUES (?, ?)", [(1, data), (2, data)])
    file.executemany("INSERT INTO point_tree VALUES (?, ?, 1, x'', x'')", [(ALL_TYPES, 1), ("nsp", 2)])
    return survey(file, {1: unit_vector(SHOWN)}, [unit_vector(HIDDEN)])


def test_a_listing_where_it_shows_itself_is_right(file):
    assert looked_over(file, (1, SHOWN), (3, Point(10.0, 10.0))) == Survey(2, 2, set())


def test_a_listing_at_the_point_it_withholds_is_found(file):
    assert looked_over(file, (1, HIDDEN)).misplaced == {1}


def test_a_hidden_point_under_the_name_of_another_listing_is_found(file):
    assert looked_over(file, (3, HIDDEN)).misplaced == {3}


def test_an_open_listing_at_the_same_door_is_right(file):
    assert looked_over(file, (2, HIDDEN)).misplaced == set()


def test_a_point_is_shown_where_some_listing_shows_it(file):
    assert is_point_shown(file, pack_point(unit_vector(HIDDEN)))
    assert not is_point_shown(file, pack_point(unit_vector(Point(55.8613, -4.2513))))
