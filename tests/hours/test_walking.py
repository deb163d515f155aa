"""What the estimate of a walk promises."""

from datetime import timedelta

import pytest

from services.hours.values import Opening, State
from services.hours.walking import closes_before_arrival
from tests.hours.asking import PHILADELPHIA, moment, opening

AT = moment("2026-11-24 17:00", "Europe/London")


def until(minutes):
    return Opening(State.OPEN, AT + timedelta(minutes=minutes), None)


@pytest.mark.parametrize(
    ("minutes", "metres", "closes"),
    [
        (60, 800, False),  # 13 minutes on foot
        (14, 800, False),
        (13, 800, True),
        (5, 800, True),
        (1, 0, False),
    ],
)
def test_a_door_that_shuts_as_one_arrives_is_shut(minutes, metres, closes):
    assert closes_before_arrival(until(minutes), AT, metres) is closes


def test_what_never_closes_waits_for_any_walk():
    assert closes_before_arrival(Opening(State.OPEN, None, None), AT, 500_000) is False


@pytest.mark.parametrize("state", [State.CLOSED, State.UNKNOWN])
def test_where_nothing_is_open_there_is_nothing_to_say(state):
    assert closes_before_arrival(Opening(state, None, None), AT, 100) is None


def test_a_walk_through_the_hour_that_clocks_leave_out_is_as_long_as_any():
    night = opening("Sa 22:00-03:30", "2026-03-08 01:50", PHILADELPHIA)
    assert night.until.isoformat() == "2026-03-08T03:30:00-04:00"
    asked = moment("2026-03-08 01:50", "America/New_York")
    assert closes_before_arrival(night, asked, 2_400) is False  # 39 minutes; 40 are left
    assert closes_before_arrival(night, asked, 2_500) is True
