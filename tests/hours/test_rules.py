"""What one rule promises: its days, its minutes, its words."""

from datetime import date

import pytest

from services.hours.rules import DAY_MINUTES, Joint, Rule, Span
from services.hours.values import State

CHRISTMAS = date(2026, 12, 25)


def rule(days="", times="", state=State.OPEN, comment=""):
    return Rule(Joint.REPLACES, days, times, state, comment)


def is_christmas(day):
    return day == CHRISTMAS


@pytest.mark.parametrize(
    ("days", "day", "holds"),
    [
        ("", date(2026, 11, 24), True),
        ("Mo-Fr", date(2026, 11, 24), True),
        ("Mo-Fr", date(2026, 11, 28), False),
        ("Mo-Fr", CHRISTMAS, True),
        ("PH", CHRISTMAS, True),
        ("PH", date(2026, 11, 24), False),
        ("PH,Mo", date(2026, 11, 23), True),
        ("Mo,PH", CHRISTMAS, True),
        ("PH -1 day", date(2026, 12, 24), True),
        ("PH +1 day", date(2026, 12, 26), True),
        ("PH +1 day", CHRISTMAS, False),
        ("Jan-Nov PH", CHRISTMAS, False),
        ("Dec PH", CHRISTMAS, True),
        ("SH", CHRISTMAS, False),
        ("SH,PH", CHRISTMAS, True),
        ("SH,Mo", date(2026, 11, 23), True),
        ("Sa[1]", date(2026, 12, 5), True),
        ("Sa[1]", date(2026, 11, 28), False),
        ("Sa[-1]", date(2026, 11, 28), True),
        ("week 01-53/2 Sa", date(2026, 11, 21), True),
        ("week 01-53/2 Sa", date(2026, 11, 28), False),
        ("Apr-Oct", date(2026, 10, 31), True),
        ("Apr-Oct", date(2026, 11, 1), False),
        ("Nov-Feb", date(2027, 2, 28), True),
        ("2026 Dec 21-2027 Jan 08", date(2027, 1, 8), True),
        ("2026 Dec 21-2027 Jan 08", date(2027, 1, 9), False),
        ("easter +1 day", date(2026, 4, 6), True),
    ],
)
def test_a_rule_holds_on_its_days(days, day, holds):
    assert rule(days).holds_on(day, is_christmas) is holds


@pytest.mark.parametrize(
    ("times", "minutes"),
    [
        ("", [(0, 1440)]),
        ("09:00-17:00", [(540, 1020)]),
        ("08:30-10:00,15:00-17:30", [(510, 600), (900, 1050)]),
        ("22:00-02:00", [(1320, 1560)]),
        ("22:00-26:00", [(1320, 1560)]),
        ("22:00-24:00", [(1320, 1440)]),
        ("00:00-00:00", [(0, 1440)]),
        ("10:00-16:00/02:00", [(600, 960)]),
    ],
)
def test_times_are_minutes_from_the_midnight_that_begins_the_day(times, minutes):
    assert [(span.start, span.end) for span in rule("Mo", times).spans] == minutes


def test_a_closed_day_takes_its_night_with_it():
    assert rule("Mo", state=State.CLOSED).spans == (Span(0, 2 * DAY_MINUTES, State.CLOSED, ""),)


def test_an_open_end_is_sure_for_one_hour():
    assert rule("Mo", "17:00+").spans == (
        Span(1020, 1080, State.OPEN, ""),
        Span(1080, 1440, State.UNKNOWN, "closing time not given"),
    )


def test_after_a_closing_time_with_open_end_people_ask():
    assert [span.state for span in rule("Mo", "17:00-20:00+").spans] == [State.OPEN, State.UNKNOWN]


def test_sunrise_and_sunset_mean_ask():
    assert rule("", "sunrise-sunset").spans == (Span(0, 1440, State.UNKNOWN, "sunrise-sunset"),)


@pytest.mark.parametrize(
    "comment",
    [
        "call first",
        "by appointment",
        "Please ring",
        "Nach Terminvereinbarung",
        "sur rendez-vous",
        "on request",
        "sur RDV",
    ],
)
def test_hours_for_those_who_ask_first_are_unknown(comment):
    assert rule("Mo", "09:00-12:00", comment=comment).spans[0].state is State.UNKNOWN


@pytest.mark.parametrize(
    "comment", ["walk-in", "ring the bell", "women only", "und nach Vereinbarung", "or by appointment", "recall centre"]
)
def test_other_comments_leave_the_door_open(comment):
    assert rule("Mo", "09:00-12:00", comment=comment).spans[0].state is State.OPEN


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (rule(), "24/7"),
        (rule("Mo"), "Mo 00:00-24:00"),
        (rule("PH", state=State.CLOSED), "PH off"),
        (rule(state=State.CLOSED), "off"),
        (rule("Mo-Fr", "10:00-12:00", State.UNKNOWN, "call first"), 'Mo-Fr 10:00-12:00 unknown "call first"'),
        (rule(state=State.UNKNOWN, comment="by appointment"), 'unknown "by appointment"'),
        (rule(comment="ring the bell"), '24/7 "ring the bell"'),
    ],
)
def test_a_rule_writes_itself_as_osm(written, expected):
    assert str(written) == expected


@pytest.mark.parametrize(
    ("days", "is_weekly"), [("", True), ("Mo-Fr,Su", True), ("Mar", False), ("Sa[1]", False), ("PH", False)]
)
def test_weekly_rules_know_that_they_are(days, is_weekly):
    assert rule(days).is_the_same_every_week is is_weekly
