"""Promises of what holds over the days to come."""

from datetime import UTC, datetime, timedelta

import pytest

from services.hours.course import course_of
from services.hours.opening import opening_at
from services.hours.values import Hours, State

TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)
OFTEN = ("Mo-Fr 10:00-18:00; PH off", "Mo-Fr 20:00-02:00; PH off", "24/7", "", "Mo 10:00-12:00 unknown \"call first\"",
         "Mo-Su 22:00-06:00; Dec 01 off \"stocktaking\"", "by appointment", "Jun 10:00-12:00", "off")  # fmt: skip


def weeks(text, start=TUESDAY, days=15):
    return course_of(Hours(text, "Europe/London", "GB", "SCT"), start, start + timedelta(days=days))


def test_a_working_day_is_three_steps():
    steps = weeks("10:00-18:00", days=1).steps
    assert [(step.start.hour, step.state) for step in steps] == [
        (0, State.CLOSED), (10, State.OPEN), (18, State.CLOSED),
    ]  # fmt: skip


def test_what_comes_after_is_the_next_opening_however_far_off():
    assert weeks("Jun 01 10:00-12:00").after == datetime(2027, 6, 1, 9, 0, tzinfo=UTC)


def test_what_comes_after_an_open_end_is_when_it_closes():
    assert weeks("22:00-06:00", days=2).after == datetime(2026, 11, 26, 6, 0, tzinfo=UTC)


def test_what_never_closes_has_nothing_after_it():
    assert weeks("24/7") == (((TUESDAY, State.OPEN, ""),), None)


def test_a_zone_that_does_not_exist_is_not_known():
    course = course_of(Hours("24/7", "Nowhere/Here"), TUESDAY, TUESDAY + timedelta(days=1))
    assert [step.state for step in course.steps] == [State.UNKNOWN]


@pytest.mark.parametrize("text", OFTEN)
@pytest.mark.parametrize("start", [TUESDAY, datetime(2027, 3, 20, tzinfo=UTC)])
def test_every_hour_of_two_weeks_is_as_it_would_be_said_then(text, start):
    hours, steps = Hours(text, "Europe/London", "GB", "SCT"), list(weeks(text, start).steps)
    for half_hours in range(30 * 24):
        moment = start + timedelta(minutes=30 * half_hours)
        step = [one for one in steps if one.start <= moment][-1]
        said = opening_at(hours, moment)
        assert (step.state, step.comment) == (said.state, said.comment), moment
