"""Promises of what listings of a pack share."""

from datetime import UTC, datetime

from services.hours.values import Hours
from services.packs.tables import Tables, minutes

MIDNIGHT = datetime(2026, 11, 24, tzinfo=UTC)


def test_the_same_thing_has_the_same_number():
    tables = Tables(MIDNIGHT)
    assert [tables.zone("Europe/London"), tables.zone("UTC"), tables.zone("Europe/London")] == [0, 1, 0]
    assert [tables.answers([2], [None]), tables.answers([3], [None]), tables.answers([2], [None])] == [0, 1, 0]


def test_hours_are_minutes_between_changes_and_states():
    tables = Tables(MIDNIGHT)
    tables.hours(Hours("Tu 10:00-18:00", "Europe/London"))
    first, again = [2, 600, 0, 480], [2, 9_600, 0, 480]
    assert tables.content()["hours"] == [[28 * 24 * 60 + 600, *first, *again, *again, *again, 2]]


def test_a_comment_stands_beside_its_state():
    tables = Tables(MIDNIGHT)
    tables.hours(Hours('24/7 unknown "call first"', "Europe/London"))
    content = tables.content()
    assert content["notes"] == ["", "call first"]
    assert content["hours"] == [[None, 1 + 3 * 1]]


def test_a_zone_tells_when_its_clocks_change():
    tables = Tables(MIDNIGHT)
    tables.zone("Europe/London")
    spring, autumn = datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC)
    assert tables.content()["zones"] == [["Europe/London", 0, minutes(spring), 60, minutes(autumn), 0]]
