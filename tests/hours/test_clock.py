"""What clocks promise, also on the nights when they change."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from services.hours.clock import instant_of, read_moment, zone_named
from services.hours.values import HoursError

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")


def test_a_zone_has_its_iana_name():
    assert zone_named("Pacific/Apia").key == "Pacific/Apia"


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "Europe", "../etc/passwd", "a\0b", "x" * 400])
def test_a_zone_that_does_not_exist_is_named_in_the_reason(name):
    with pytest.raises(HoursError, match="There is no time zone"):
        zone_named(name)


def test_a_moment_without_offset_is_a_clock_in_the_zone():
    assert read_moment("2026-06-01T11:00", LONDON).astimezone(UTC) == datetime(2026, 6, 1, 10, tzinfo=UTC)


def test_a_moment_with_offset_keeps_it():
    assert read_moment("2026-06-01T11:00Z", NEW_YORK) == datetime(2026, 6, 1, 11, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "noon", "2026-02-30T10:00", "24:00"])
def test_a_moment_that_cannot_be_read_says_what_it_should_look_like(text):
    with pytest.raises(HoursError, match="is not a date and time like"):
        read_moment(text, LONDON)


def test_a_moment_beyond_the_calendar_is_refused():
    with pytest.raises(HoursError, match="too far away"):
        read_moment("9999-12-31T23:59", LONDON)


def test_minutes_beyond_a_day_are_on_the_next():
    assert instant_of(date(2026, 11, 24), 26 * 60, LONDON) == datetime(2026, 11, 25, 2, tzinfo=UTC)


def test_a_time_that_comes_twice_is_the_first():
    assert instant_of(date(2026, 11, 1), 90, NEW_YORK) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize("minute", [120, 121, 150, 179])
def test_a_time_that_clocks_jump_over_is_the_jump(minute):
    assert instant_of(date(2026, 3, 8), minute, NEW_YORK) == datetime(2026, 3, 8, 7, tzinfo=UTC)


def test_a_midnight_that_clocks_jump_over_is_the_jump():
    santiago = ZoneInfo("America/Santiago")
    assert instant_of(date(2026, 9, 6), 0, santiago) == datetime(2026, 9, 6, 4, tzinfo=UTC)


def test_a_day_that_a_country_left_out_has_no_length():
    apia = ZoneInfo("Pacific/Apia")
    assert instant_of(date(2011, 12, 30), 0, apia) == instant_of(date(2011, 12, 31), 0, apia)
