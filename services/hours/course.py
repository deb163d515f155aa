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
    opens_last = max((moment for moment, (state, _) in states if state is State.OPEN), default=start)
    steps: list[Step] = []
    for moment, (state, said) in states:
        # What never opens again says what there is to ask about.
        never_opens = state is State.CLOSED and not after and moment >= opens_last
        comment = opening_at(hours, moment).comment if never_opens and not said else said
        if not steps or steps[-1][1:] != (state, comment):
            steps.append(Step(moment, state, comment))
    return Course(tuple(steps), after.astimezone(UTC) if after else None)


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
