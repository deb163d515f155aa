"""The words that say what is open: short, plain, the same everywhere.

Names of days and months stand in a phrase's values as phrases of their own, so that whoever translates the sentence
translates its values first.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from services.hours.remarks import remark_phrase
from services.hours.values import Opening, State, is_small_hours
from services.vocabulary.phrase import Phrase, gettext_noop

WEEKDAYS = tuple(
    Phrase(name)
    for name in (
        gettext_noop("Mon"),
        gettext_noop("Tue"),
        gettext_noop("Wed"),
        gettext_noop("Thu"),
        gettext_noop("Fri"),
        gettext_noop("Sat"),
        gettext_noop("Sun"),
    )
)
MONTHS = tuple(
    Phrase(name)
    for name in (
        gettext_noop("Jan"),
        gettext_noop("Feb"),
        gettext_noop("Mar"),
        gettext_noop("Apr"),
        gettext_noop("May"),
        gettext_noop("Jun"),
        gettext_noop("Jul"),
        gettext_noop("Aug"),
        gettext_noop("Sep"),
        gettext_noop("Oct"),
        gettext_noop("Nov"),
        gettext_noop("Dec"),
    )
)

# Under this many minutes before the end nobody should set out without thinking.
SOON = timedelta(minutes=30)
OPEN_UNTIL = gettext_noop("Open until %(time)s")
OPEN_THEN_ASK = gettext_noop("Open until %(time)s, then ask")
CLOSES_SOON = gettext_noop("Open until %(time)s, closes soon")


def opening_phrase(opening: Opening, at: datetime) -> Phrase:
    """Says an opening, as it is at the aware moment `at`, in a few words."""
    if opening.state is State.OPEN:
        return _open_phrase(opening, at)
    if opening.state is State.UNKNOWN:
        return _ask_phrase(opening.comment)
    return _closed_phrase(opening, at)


def dated_phrase(opening: Opening, at: datetime, zone: tzinfo, *, is_elsewhere: bool) -> Phrase:
    """Says an opening with the day and the clock at the place, so that the line stays true while a page is open.

    `zone` is that of the place; `is_elsewhere` says that clocks of the reader may show another time. Where they do
    not, what has no end and what nobody knows stays true by itself.
    """
    said = opening_phrase(opening, at)
    if not said.values and not is_elsewhere:
        return said
    local = at.astimezone(zone)
    today, clock = _weekday(local), Phrase(gettext_noop("%(time)s there"), {"time": _clock(local)})
    values: dict[str, object] = {"today": today, "now": clock if is_elsewhere else _clock(local)}
    if said.text == OPEN_UNTIL:
        return Phrase(gettext_noop("%(today)s: open until %(time)s, as at %(now)s"), values | said.values)
    if said.text == OPEN_THEN_ASK:
        return Phrase(gettext_noop("%(today)s: open until %(time)s, then ask, as at %(now)s"), values | said.values)
    if said.text == CLOSES_SOON:
        return Phrase(gettext_noop("%(today)s: open until %(time)s, closes soon, as at %(now)s"), values | said.values)
    return Phrase(gettext_noop("%(opening)s (%(today)s, as at %(now)s)"), values | {"opening": said})


def _open_phrase(opening: Opening, at: datetime) -> Phrase:
    until = opening.until
    if until is None:
        return Phrase(gettext_noop("Open all day and night"))
    if opening.may_go_on and _instant(until) - _instant(at) < timedelta(days=1):
        return Phrase(OPEN_THEN_ASK, {"time": _clock(until)})
    if _instant(until) - _instant(at) < SOON:
        return Phrase(CLOSES_SOON, {"time": _clock(until)})
    if _instant(until) - _instant(at) < timedelta(days=1):
        return Phrase(OPEN_UNTIL, {"time": _clock(until)})
    if _days_between(at, until) <= 6:
        values = {"weekday": _weekday(until), "time": _clock(until)}
        return Phrase(gettext_noop("Open until %(weekday)s %(time)s"), values)
    return Phrase(gettext_noop("Open until %(day)s %(month)s %(time)s"), _date_values(until))


def _ask_phrase(comment: str) -> Phrase:
    if comment:
        return Phrase(gettext_noop("Ask: %(comment)s"), {"comment": remark_phrase(comment)})
    return Phrase(gettext_noop("Hours not known: ask"))


def _closed_phrase(opening: Opening, at: datetime) -> Phrase:
    opens = opening.opens
    if opens is None:
        if opening.comment:
            return Phrase(gettext_noop("Closed: %(comment)s"), {"comment": remark_phrase(opening.comment)})
        return Phrase(gettext_noop("Closed"))
    # Minutes are counted between instants: on the night clocks change, local times would be an hour out.
    minutes = -((_instant(at) - _instant(opens)) // timedelta(minutes=1))
    if minutes < 60:
        values = {"minutes": minutes, "time": _clock(opens)}
        return Phrase(gettext_noop("Closed. Opens in %(minutes)s min, at %(time)s"), values)
    days = _days_between(at, opens)
    if days == 0:
        return Phrase(gettext_noop("Closed. Opens %(time)s"), {"time": _clock(opens)})
    if days <= 6:
        return _within_a_week(opens, at.astimezone(opens.tzinfo), days)
    return Phrase(gettext_noop("Closed. Opens %(day)s %(month)s %(time)s"), _date_values(opens))


def _within_a_week(opens: datetime, now: datetime, days: int) -> Phrase:
    """Says an opening of the next six days; a quarter past midnight is the night before, as people say it."""
    time = _clock(opens)
    if is_small_hours(opens) and days > 1:
        evening = WEEKDAYS[opens.weekday() - 1]
        return Phrase(gettext_noop("Closed. Opens %(weekday)s night %(time)s"), {"weekday": evening, "time": time})
    if is_small_hours(opens) and not is_small_hours(now):
        return Phrase(gettext_noop("Closed. Opens tonight %(time)s"), {"time": time})
    if days == 1:
        return Phrase(gettext_noop("Closed. Opens tomorrow %(time)s"), {"time": time})
    return Phrase(gettext_noop("Closed. Opens %(weekday)s %(time)s"), {"weekday": _weekday(opens), "time": time})


def _instant(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _days_between(at: datetime, later: datetime) -> int:
    """Counts the midnights between two moments on the calendar of the later one."""
    return (later.date() - at.astimezone(later.tzinfo).date()).days


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _weekday(moment: datetime) -> Phrase:
    return WEEKDAYS[moment.weekday()]


def _date_values(moment: datetime) -> dict[str, object]:
    return {"day": moment.day, "month": MONTHS[moment.month - 1], "time": _clock(moment)}
