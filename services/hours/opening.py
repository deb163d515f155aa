"""What holds at one moment: open, closed or unknown, until when, and when it opens next."""

from __future__ import annotations

from datetime import UTC, date, datetime

from services.hours.clock import KNOWN_YEARS
from services.hours.timetable import ONE_DAY, Present, Shut, Timetable, timetable_of
from services.hours.values import Hours, HoursError, Opening, State

HORIZON_DAYS = 366
NOT_KNOWN = Opening(State.UNKNOWN, None, None)


def opening_at(hours: Hours, at: datetime) -> Opening:
    """Returns what holds at the aware moment `at`, to the minute.

    Hours that are missing, cannot be read or stand in a zone that does not exist are UNKNOWN. Raises ValueError for
    a naive moment. Costs 0.4 µs while the last answer for these hours holds and about 30 µs the first time; a year
    without an opening is walked once, in 3 to 5 ms.
    """
    if at.tzinfo is None:
        raise ValueError("A moment needs a time zone before anybody can say what is open.")
    if at.year not in KNOWN_YEARS:
        return NOT_KNOWN
    try:
        timetable = timetable_of(hours)
    except HoursError:
        return NOT_KNOWN
    moment = at.astimezone(UTC)
    answer = timetable.last_answer
    if answer is None or not answer[0] <= moment < answer[1]:
        answer = timetable.last_answer = _answer(timetable, moment)
    return answer[2]


def is_open_throughout_week(hours: Hours) -> bool:
    """Says whether every week is open day and night, with no dated exception and no rule for holidays or seasons."""
    try:
        return timetable_of(hours).is_open_throughout_week
    except HoursError:
        return False


def _answer(timetable: Timetable, moment: datetime) -> tuple[datetime, datetime, Opening]:
    """Works out the opening at `moment` and the instants between which, on the same day, it stays the same."""
    today = moment.astimezone(timetable.zone).date()
    stretches = timetable.stretches_of(today - ONE_DAY) + timetable.stretches_of(today)
    edges = [timetable.begins(today), timetable.begins(today + ONE_DAY)]
    edges += [edge for stretch in stretches for edge in (stretch.start, stretch.end)]
    since = max(edge for edge in edges if edge <= moment)
    # In Newfoundland clocks once went back at a minute past midnight: the next day had begun before this one ended.
    before = min((edge for edge in edges if edge > moment), default=moment)
    present = strongest([stretch for stretch in stretches if stretch.start <= moment < stretch.end])
    return since, before, _opening(timetable, today, moment, present)


def strongest(stretches: list[Present]) -> Present | None:
    """Returns the stretch that counts where a night runs into the next day: an open door beats a note to ask."""
    return min(stretches, key=lambda stretch: stretch.state is not State.OPEN, default=None)


def _opening(timetable: Timetable, today: date, moment: datetime, present: Present | None) -> Opening:
    if present and present.state is State.OPEN:
        until = _until(timetable, today, present)
        return Opening(State.OPEN, until, None, present.comment, _may_go_on(timetable, until))
    opens, next_comment = _next_opening(timetable, today, moment)
    if present:
        return Opening(State.UNKNOWN, None, opens, present.comment)
    note = timetable.plan_of(today).note
    return Opening(State.CLOSED, None, opens, note or ("" if opens else next_comment))


def _until(timetable: Timetable, today: date, present: Present) -> datetime | None:
    """Returns the local end of an open stretch, also where one stretch goes over into the next at midnight."""
    if timetable.is_open_throughout_week:
        return None
    reached = present.end
    for number in range(HORIZON_DAYS + 1):
        day = today + number * ONE_DAY
        if number and reached < timetable.begins(day):
            return reached.astimezone(timetable.zone)
        for stretch in timetable.stretches_of(day):
            if stretch.state is State.OPEN and stretch.start <= reached:
                reached = max(reached, stretch.end)
    return None


def _may_go_on(timetable: Timetable, until: datetime | None) -> bool:
    """Says whether an open stretch goes over into one to ask about."""
    if until is None:
        return False
    moment, day = until.astimezone(UTC), until.date()
    around = timetable.stretches_of(day - ONE_DAY) + timetable.stretches_of(day)
    return any(stretch.start <= moment < stretch.end for stretch in around)


def _next_opening(timetable: Timetable, today: date, moment: datetime) -> tuple[datetime | None, str]:
    """Returns the next local opening, and the comment of the first stretch to ask about that comes before it."""
    comment, shut = "", timetable.shut
    for number in range(HORIZON_DAYS + 1):
        day = today + number * ONE_DAY
        if comment and not timetable.can_open:
            break
        if shut and shut.first <= day <= shut.last and (comment or shut.is_silent):
            continue
        # Clock faces become instants only on days that matter: that is most of the cost of a year.
        if comment and not any(span.state is State.OPEN for span in timetable.plan_of(day).spans):
            continue
        for stretch in timetable.stretches_of(day):
            if stretch.start <= moment:
                continue
            if stretch.state is State.OPEN:
                return stretch.start.astimezone(timetable.zone), comment
            comment = comment or stretch.comment
    if timetable.can_open:
        timetable.shut = Shut(today + ONE_DAY, today + HORIZON_DAYS * ONE_DAY, is_silent=not comment)
    return None, comment
