"""What holds over a stretch of days, one state after the other: for whoever has to say later what is open, alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from services.hours.opening import opening_at
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

    Two weeks take about 0.3 ms. Hours that nobody knows are one step, UNKNOWN.
    """
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    try:
        timetable = timetable_of(hours)
    except HoursError:
        return Course((Step(start, State.UNKNOWN, ""),), None)
    steps: list[Step] = []
    opening = opening_at(hours, start)
    for moment in (start, *_edges(timetable, start, end)):
        opening = opening_at(hours, moment)
        if not steps or steps[-1][1:] != (opening.state, opening.comment):
            steps.append(Step(moment, opening.state, opening.comment))
    after = opening.until if opening.state is State.OPEN else opening.opens
    return Course(tuple(steps), after.astimezone(UTC) if after else None)


def _edges(timetable: Timetable, start: datetime, end: datetime) -> list[datetime]:
    """Returns the instants between two at which anything may change, in order."""
    day, last = start.astimezone(timetable.zone).date() - ONE_DAY, end.astimezone(timetable.zone).date() + ONE_DAY
    edges: set[datetime] = set()
    while day <= last:
        edges.add(timetable.begins(day))
        edges.update(edge for stretch in timetable.stretches_of(day) for edge in (stretch.start, stretch.end))
        day += timedelta(days=1)
    return sorted(edge for edge in edges if start < edge < end)
