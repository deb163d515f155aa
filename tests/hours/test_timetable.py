"""Which rule wins on a day, and what becomes of the night before."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from services.hours.timetable import DAYS_KEPT, Plan, timetable_of
from services.hours.values import DatedException, Hours, HoursError, State
from tests.hours.schedules import span_of_vectors, stretches
from tests.shared import SHARED

MONDAY = date(2026, 11, 23)
CHRISTMAS = date(2026, 12, 25)


def plan(text, day, *exceptions):
    """Returns the spans of a day as short text, in Scotland."""
    spans = timetable_of(Hours(text, "Europe/London", "GB", "SCT", exceptions)).plan_of(day).spans
    return [f"{span.start // 60}-{span.end // 60} {span.state}" for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mo-Fr 09:00-17:00; Mo 12:00-20:00", ["12-20 open"]),
        ("Mo-Fr 09:00-12:00, Mo 14:00-16:00", ["9-12 open", "14-16 open"]),
        ("Mo-Fr 09:00-12:00, Mo 12:00-16:00", ["9-16 open"]),
        ("Mo-Fr 09:00-17:00; 12:00-13:00 off", ["9-12 open", "13-17 open"]),
        ("Mo-Fr 09:00-17:00; Mo off", []),
        ("Mo off; Mo-Fr 09:00-17:00", ["9-17 open"]),
        ("Mo-Su 20:00-04:00; Mo off", []),
        ("Mo 09:00-17:00, Mo 12:00-13:00 unknown", ["9-12 open", "12-13 unknown", "13-17 open"]),
        ("Mo 09:00-12:00,11:00-13:00", ["9-13 open"]),
        ("Mo 09:00-12:00 || unknown", ["0-9 unknown", "9-12 open", "12-24 unknown"]),
        ("Tu 09:00-12:00 || Mo 10:00-11:00", ["10-11 open"]),
        ("", ["0-24 unknown"]),
        ("this is no OSM", ["0-24 unknown"]),
    ],
)
def test_the_rules_of_a_monday(text, expected):
    assert plan(text, MONDAY) == expected


def test_an_exception_replaces_the_day():
    training = DatedException(MONDAY, MONDAY, "13:00-15:00", "training")
    assert plan("Mo-Fr 09:00-17:00", MONDAY, training) == ["13-15 open"]
    assert plan("Mo-Fr 09:00-17:00", MONDAY + timedelta(days=1), training) == ["9-17 open"]


def test_an_exception_also_replaces_a_holiday():
    open_anyway = DatedException(CHRISTMAS, CHRISTMAS, "12:00-14:00")
    assert plan("Mo-Fr 09:00-17:00; PH off", CHRISTMAS, open_anyway) == ["12-14 open"]


def test_the_later_of_two_exceptions_holds():
    closed, unknown = (DatedException(MONDAY, MONDAY, text) for text in ("off", "unknown"))
    assert plan("24/7", MONDAY, closed, unknown) == ["0-24 unknown"]


def test_an_exception_that_cannot_be_read_is_unknown_for_its_reason():
    odd = DatedException(MONDAY, MONDAY, "we shall see", "strike")
    timetable = timetable_of(Hours("24/7", "UTC", exceptions=(odd,)))
    assert [span[2:] for span in timetable.plan_of(MONDAY).spans] == [(State.UNKNOWN, "strike")]


@pytest.mark.parametrize(
    ("text", "day", "note"),
    [
        ("Mo-Fr 09:00-17:00; PH off", CHRISTMAS, "Christmas Day"),
        ('Mo-Fr 09:00-17:00; PH off "at home"', CHRISTMAS, "at home"),
        ("Mo-Fr 09:00-17:00", CHRISTMAS, ""),
        ("Mo-Fr 09:00-17:00; PH off", MONDAY, ""),
        ('Mo-Fr 09:00-17:00; 2026 Nov 23 off "works"', MONDAY, "works"),
        ('Mo-Fr 09:00-17:00; Mo 12:00-13:00 off "lunch"', MONDAY, ""),
    ],
)
def test_a_day_unlike_others_says_why(text, day, note):
    assert timetable_of(Hours(text, "Europe/London", "GB", "SCT")).plan_of(day).note == note


def test_a_day_that_clocks_leave_out_has_no_stretches():
    assert timetable_of(Hours("10:00-18:00", "Pacific/Apia")).stretches_of(date(2011, 12, 30)) == ()


def test_stretches_are_utc_instants():
    stretch = timetable_of(Hours("Mo 09:00-10:00", "Europe/Helsinki")).stretches_of(MONDAY)[0]
    assert (stretch.start, stretch.end) == (
        datetime(2026, 11, 23, 7, tzinfo=UTC),
        datetime(2026, 11, 23, 8, tzinfo=UTC),
    )


def test_a_timetable_keeps_few_days_in_memory():
    timetable = timetable_of(Hours("Mo-Fr 09:00-17:00", "Asia/Tokyo"))
    for number in range(400):
        timetable.stretches_of(MONDAY + timedelta(days=number))
    assert len(timetable._days) <= DAYS_KEPT


def test_equal_hours_share_one_timetable():
    assert timetable_of(Hours("24/7", "UTC")) is timetable_of(Hours("24/7", "UTC"))


def test_a_zone_that_does_not_exist_is_refused():
    with pytest.raises(HoursError, match="There is no time zone"):
        timetable_of(Hours("24/7", "Mars/Olympus"))


def test_a_closed_day_has_an_empty_plan():
    assert timetable_of(Hours("off", "UTC")).plan_of(MONDAY) == Plan((), "")


VECTORS = SHARED / "hsds/hours_vectors.json"


@pytest.mark.parametrize(
    "pair", [one for one in json.loads(VECTORS.read_text(encoding="utf-8"))["pairs"] if one["exact"]]
)
def test_hours_that_schedules_can_say_are_open_at_the_same_minutes(pair):
    first, last = span_of_vectors(json.loads(VECTORS.read_text(encoding="utf-8")))
    timetable = timetable_of(Hours(pair["osm"], "UTC"))
    spans = [
        (span.start.replace(tzinfo=None), span.end.replace(tzinfo=None))
        for number in range((last - first).days + 1)
        for span in timetable.stretches_of(first + timedelta(days=number))
        if span.state is State.OPEN
    ]
    assert spans == stretches(pair["hsds"], first, last)
