"""What the table of a week promises."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from services.hours.opening import opening_at
from services.hours.values import DatedException, Day, Hours, State
from services.hours.week import week_of

MONDAY = date(2026, 11, 23)


def table(hours, first=MONDAY):
    """Returns the week as `Thu 20:00-02:00` lines."""
    return [
        f"{stretch.start:%a %H:%M}-{stretch.end:%H:%M}" for day in week_of(hours, first) for stretch in day.stretches
    ]


def test_a_week_has_seven_days_from_the_one_asked_for():
    assert [day.date for day in week_of(Hours("24/7", "UTC"), date(2026, 11, 26))] == [
        date(2026, 11, 26) + timedelta(days=number) for number in range(7)
    ]


def test_a_night_belongs_to_the_day_on_which_it_begins():
    assert table(Hours("Th-Sa 20:00-02:00", "Europe/London")) == [
        "Thu 20:00-02:00",
        "Fri 20:00-02:00",
        "Sat 20:00-02:00",
    ]


def test_a_split_day_has_two_stretches():
    assert table(Hours("Mo 08:30-10:00,15:00-17:30", "Europe/Lisbon")) == ["Mon 08:30-10:00", "Mon 15:00-17:30"]


def test_a_holiday_is_empty_and_named():
    week = week_of(Hours("Mo-Su 10:00-18:00; PH off", "Europe/London", "GB", "SCT"), date(2026, 12, 21))
    assert week[4] == Day(date(2026, 12, 25), (), "Christmas Day")
    assert [len(day.stretches) for day in week] == [1, 1, 1, 1, 0, 0, 1]


def test_an_exception_shows_its_note():
    closure = DatedException(MONDAY, MONDAY, "off", "staff training")
    assert week_of(Hours("24/7", "UTC", exceptions=(closure,)), MONDAY)[0] == Day(MONDAY, (), "staff training")


def test_hours_to_ask_about_are_in_the_table_with_their_comment():
    stretch = week_of(Hours('Mo 10:00-12:00 unknown "call first"', "UTC"), MONDAY)[0].stretches[0]
    assert (stretch.state, stretch.comment) == (State.UNKNOWN, "call first")


def test_stretches_are_in_the_zone_of_the_place():
    stretch = week_of(Hours("Mo 10:00-12:00", "Australia/Melbourne"), MONDAY)[0].stretches[0]
    assert stretch.start.isoformat() == "2026-11-23T10:00:00+11:00"


def test_the_night_clocks_go_back_is_one_hour_longer():
    stretch = week_of(Hours("Sa 22:00-04:00", "Europe/London"), date(2026, 10, 24))[0].stretches[0]
    assert stretch.end.astimezone(UTC) - stretch.start.astimezone(UTC) == timedelta(hours=7)


def test_a_zone_that_does_not_exist_leaves_the_week_empty():
    assert week_of(Hours("24/7", "Mars/Olympus"), MONDAY)[0] == Day(MONDAY, ())


TEXTS = st.sampled_from(
    [
        "Mo-Fr 10:00-18:00; Sa 11:00-15:00; PH off",
        "Th-Sa 20:00-02:00; PH off",
        "Mo-Su 17:00-09:00",
        "Fr-Su 00:15-02:00",
        "24/7",
        "Sa 22:00-02:30; Su 01:30-03:00",
        "Mo,We 12:00-19:00; week 1-53/2 Sa 10:00-13:00",
        'Mo-Fr 10:00-12:00 unknown "call first"',
        'Mo-Fr 10:00-12:00 || "call us"',
        "Mo-Su 20:00-48:00; We off",
    ]
)
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue", "America/Santiago"])


@given(TEXTS, ZONES, st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
def test_the_badge_and_the_table_agree_at_every_minute(text, zone, at):
    hours, instant = Hours(text, zone, "GB", "SCT"), at.replace(tzinfo=UTC)
    today = instant.astimezone(ZoneInfo(zone)).date()
    around = week_of(hours, today - timedelta(days=2))
    states = {
        stretch.state
        for day in around
        for stretch in day.stretches
        if stretch.start.astimezone(UTC) <= instant < stretch.end.astimezone(UTC)
    }
    expected = State.OPEN if State.OPEN in states else State.UNKNOWN if states else State.CLOSED
    assert opening_at(hours, instant).state is expected
