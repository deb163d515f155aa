"""What holds over a stretch of days, one state after the other: for whoever has to say later what is open, alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from services.hours.opening import opening_at, strongest
from services.hours.timetable import ONE_DAY, Timetable, timetable_of
from services.hours.values import Hours, HoursError, State


class Step(NamedTuple):
    """From this UTC instant on, this state holds, with this comment."""

    start: datetime
    state: State
    comment: str


# A moment, and the state and the comment that hold from then on.
_Said = tuple[datetime, tuple[State, str]]


class Course(NamedTuple):
    """Steps in order; `after` is what comes beyond the last of them.

    That is the end of an opening, or the next one, None where there is none within a year.
    """

    steps: tuple[Step, ...]
    after: datetime | None


def course_of(hours: Hours, start: datetime, end: datetime) -> Course:
    """Returns what holds from one aware moment up to another, exactly as `opening_at` says it at each.

    Two weeks take about 0.5 ms. Hours that nobody knows are one step, UNKNOWN.
    """
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    try:
        timetable = timetable_of(hours)
    except HoursError:
        return Course((Step(start, State.UNKNOWN, ""),), None)
    moments = [start, *_edges(timetable, start, end)]
    last = opening_at(hours, moments[-1])
    after = last.until if last.state is State.OPEN else last.opens
    states = [(moment, _present(timetable, moment)) for moment in moments]
    if not after:
        states = _with_what_to_ask(hours, states)
    steps: list[Step] = []
    for moment, said in states:
        if not steps or steps[-1][1:] != said:
            steps.append(Step(moment, *said))
    return Course(tuple(steps), after.astimezone(UTC) if after else None)


def _with_what_to_ask(hours: Hours, states: list[_Said]) -> list[_Said]:
    """Returns states after which nothing opens for a year: then a closed door says what comes next to ask about."""
    told, to_ask, opens_later = [], None, False
    for moment, (state, said) in reversed(states):
        comment = said
        if state is State.CLOSED and not said and not opens_later:
            to_ask = opening_at(hours, moment).comment if to_ask is None else to_ask
            comment = to_ask
        elif state is State.UNKNOWN and said:
            to_ask = said
        opens_later = opens_later or state is State.OPEN
        told.append((moment, (state, comment)))
    return told[::-1]


def _present(timetable: Timetable, moment: datetime) -> tuple[State, str]:
    """Returns the state at a moment, and what is said about it there and then."""
    today = moment.astimezone(timetable.zone).date()
    stretches = timetable.stretches_of(today - ONE_DAY) + timetable.stretches_of(today)
    present = strongest([stretch for stretch in stretches if stretch.start <= moment < stretch.end])
    return (present.state, present.comment) if present else (State.CLOSED, timetable.plan_of(today).note)


def _edges(timetable: Timetable, start: datetime, end: datetime) -> list[datetime]:
    """Returns the instants between two at which anything may change, in order."""
    day, last = start.astimezone(timetable.zone).date() - ONE_DAY, end.astimezone(timetable.zone).date() + ONE_DAY
    edges: set[datetime] = set()
    while day <= last:
        edges.add(timetable.begins(day))
        edges.update(edge for stretch in timetable.stretches_of(day) for edge in (stretch.start, stretch.end))
        day += ONE_DAY
    return sorted(edge for edge in edges if start < edge < end)
