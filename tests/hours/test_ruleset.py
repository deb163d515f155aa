"""Which of several rules wins on a day."""

from datetime import date

import pytest

from services.hours.ruleset import Plan, ruleset_of
from services.hours.values import State

MONDAY, CHRISTMAS = date(2026, 11, 23), date(2026, 12, 25)


def holiday(day):
    return "Christmas" if day == CHRISTMAS else ""


def spans(text, day=MONDAY):
    """Returns what rules say for a day as short text."""
    return [
        f"{span.start // 60}-{span.end // 60} {span.state}" for span in ruleset_of(text).plan_of(day, holiday).spans
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mo-Fr 09:00-17:00; Mo 12:00-20:00", ["12-20 open"]),
        ("Mo-Fr 09:00-12:00, Mo 14:00-16:00", ["9-12 open", "14-16 open"]),
        ("Mo-Fr 09:00-17:00; 12:00-13:00 off", ["9-12 open", "13-17 open"]),
        ("Mo 09:00-12:00 || unknown", ["0-9 unknown", "9-12 open", "12-24 unknown"]),
        ("Mo 09:00-12:00; SH off", ["9-12 unknown"]),
        ("nobody can read this", ["0-24 unknown"]),
    ],
)
def test_later_rules_replace_add_close_or_fill(text, expected):
    assert spans(text) == expected


def test_a_kind_of_day_is_worked_out_once():
    ruleset = ruleset_of("Mo-Fr 08:00-16:00; PH off")
    assert ruleset.plan_of(MONDAY, holiday).spans is ruleset.plan_of(date(2026, 11, 24), holiday).spans
    assert ruleset.plan_of(CHRISTMAS, holiday) == Plan((), "Christmas")


@pytest.mark.parametrize(
    ("text", "can_open"),
    [
        ("Mo 09:00-12:00", True),
        ('Mo 09:00-12:00 "by appointment"', False),
        ("off", False),
        ("Mo 09:00-12:00; SH off", True),
    ],
)
def test_places_that_never_open_by_themselves_are_known(text, can_open):
    assert ruleset_of(text).can_open is can_open


def test_school_holidays_never_make_a_closed_day_sure():
    assert [span.state for span in ruleset_of("SH 10:00-12:00").plan_of(MONDAY, holiday).spans] == [State.UNKNOWN]
