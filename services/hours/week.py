"""The table of a week for a page: seven days and what begins on each."""

from __future__ import annotations

from datetime import date, timedelta

from services.hours.timetable import Timetable, timetable_of
from services.hours.values import Day, Hours, HoursError, Stretch


def week_of(hours: Hours, monday_or_any_day: date) -> list[Day]:
    """Returns seven days from the given one, each with the stretches that begin on it.

    What is not in a stretch is closed. Hours in a zone that does not exist make seven empty days.
    """
    days = [monday_or_any_day + timedelta(days=number) for number in range(7)]
    try:
        timetable = timetable_of(hours)
    except HoursError:
        return [Day(day, ()) for day in days]
    return [_day(timetable, day) for day in days]


def _day(timetable: Timetable, day: date) -> Day:
    stretches = tuple(
        Stretch(start.astimezone(timetable.zone), end.astimezone(timetable.zone), state, comment)
        for start, end, state, comment in timetable.stretches_of(day)
    )
    return Day(day, stretches, timetable.plan_of(day).note)
