"""A release file that is damaged, incomplete or holds something withheld is refused."""

import sqlite3

import pytest

from services.catalogue.point_index import pack_balls, pack_leaf
from services.geometry.points import Point, unit_vector
from services.release.build import PAGE_BYTES, build
from services.release.check import CheckRefused, Expected, check
from tests.registry.make import LATITUDE, LONGITUDE, STREET, make_listing
from tests.release.deciding import decision_on

pytestmark = pytest.mark.django_db


@pytest.fixture
def hidden(tmp_path):
    """A file with one hidden listing, what is expected of it, and a hand that can change it."""
    decision = decision_on(make_listing(address_visibility="area_only"))
    path = tmp_path / "release.sqlite3"
    counts = build(path, [decision.record], {})
    expected = Expected(counts, {decision.public_id: decision.withheld}, {decision.public_id})

    def plant(statement, *values, then=""):
        with sqlite3.connect(path, isolation_level=None) as file:
            file.execute(statement, values)
            file.executescript(then)

    return path, expected, plant


def test_passes_a_file_in_which_nothing_is_wrong(hidden):
    path, expected, _plant = hidden

    check(path, expected)


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("UPDATE listing SET name = ?", f"Harbour, {STREET}"),
        ("UPDATE listing SET latitude = ?", LATITUDE),
        ("UPDATE listing SET longitude = ?", round(LONGITUDE, 5)),
        ("UPDATE listing SET timezone = ?", f"{LATITUDE}"),
        ("INSERT INTO offer_fact VALUES (1, 'entry', ?)", STREET.upper()),
        ("INSERT INTO offer_area VALUES (1, 1, 1, 'nsp', 'polygon', '', '', NULL, NULL, NULL, ?)",
         f"[[{LONGITUDE},{LATITUDE}]]"),
        ("INSERT INTO offer_area VALUES (1, 1, 1, 'nsp', 'circle', '', '', ?, NULL, NULL, NULL)",
         LATITUDE),
        ("UPDATE listing_text SET words = ?", "lantern wynd"),
        ("UPDATE point_leaf SET data = ?", pack_leaf([unit_vector(Point(LATITUDE, LONGITUDE))], [1], [1], [1])),
        ("UPDATE point_leaf SET data = ?", pack_leaf([unit_vector(Point(LATITUDE, LONGITUDE))], [2], [1], [1])),
        ("UPDATE point_leaf SET data = ?", pack_leaf([unit_vector(Point(LATITUDE, 0))], [1], [1], [1])),
        ("UPDATE point_tree SET balls = ?", pack_balls([(*unit_vector(Point(LATITUDE, LONGITUDE)), 0.0)])),
        ("INSERT INTO release_info VALUES ('note', ?)", STREET),
        ("INSERT INTO release_info VALUES ('note', ?)", f"{LATITUDE}"),
        ("UPDATE listing SET checked_on = ?", LONGITUDE),
    ],
)  # fmt: skip
def test_refuses_a_planted_leak(hidden, statement, value):
    path, expected, plant = hidden
    plant(statement, value)

    with pytest.raises(CheckRefused, match="Release refused"):
        check(path, expected)


def test_refuses_what_lies_only_in_a_table_nobody_reads(hidden):
    path, expected, plant = hidden
    plant("CREATE TABLE leftovers (latitude REAL)")
    plant("INSERT INTO leftovers VALUES (?)", LATITUDE)

    with pytest.raises(CheckRefused, match="the file holds the latitude"):
        check(path, expected)


def test_refuses_what_a_deleted_row_has_left_behind(hidden):
    path, expected, plant = hidden
    plant("CREATE TABLE leftovers (street TEXT)")
    plant("INSERT INTO leftovers VALUES (?)", STREET)
    plant("PRAGMA secure_delete = OFF", then="DELETE FROM leftovers")

    with pytest.raises(CheckRefused, match="the file holds the street"):
        check(path, expected)


def test_says_nothing_of_what_it_has_found(hidden):
    path, expected, plant = hidden
    plant("UPDATE listing SET name = ?", STREET)

    with pytest.raises(CheckRefused) as refusal:
        check(path, expected)

    assert "Lantern" not in str(refusal.value)


def test_allows_an_open_service_behind_the_same_door_as_a_hidden_one(tmp_path):
    hidden, open_one = decision_on(make_listing(address_visibility="area_only")), decision_on(make_listing())
    counts = build(tmp_path / "r", [hidden.record, open_one.record], {})

    check(tmp_path / "r", Expected(counts, {hidden.public_id: hidden.withheld}, {hidden.public_id}))


def test_refuses_an_area_at_another_listing_than_its_offer(tmp_path):
    counts = build(tmp_path / "r", [decision_on(make_listing()).record, decision_on(make_listing()).record], {})
    with sqlite3.connect(tmp_path / "r") as file:
        file.execute("INSERT INTO offer_area VALUES (1, 1, 2, 'nsp', 'world', '', '', NULL, NULL, NULL, NULL)")

    with pytest.raises(CheckRefused, match="an area at another listing"):
        check(tmp_path / "r", Expected(counts))


def test_refuses_a_file_with_fewer_rows_than_were_written(hidden):
    path, expected, plant = hidden
    plant("DELETE FROM listing_text WHERE rowid = ?", 1)

    with pytest.raises(CheckRefused, match="does not hold what was written to it"):
        check(path, expected)


def test_refuses_an_index_that_has_lost_a_point(hidden):
    path, expected, plant = hidden
    plant("DELETE FROM point_leaf WHERE id = ?", 1)

    with pytest.raises(CheckRefused, match="does not hold what was written to it"):
        check(path, expected)


def test_refuses_a_damaged_file(hidden):
    path, expected, _plant = hidden
    content = bytearray(path.read_bytes())
    content[PAGE_BYTES : PAGE_BYTES + 100] = b"\xff" * 100
    path.write_bytes(content)

    with pytest.raises(CheckRefused, match="damaged"):
        check(path, expected)
