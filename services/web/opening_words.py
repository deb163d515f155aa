"""Opening hours on the page: one line that stays true, the week as a table, and what the state of the day changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from services.catalogue.opening import hours_of
from services.hours.remarks import remark_phrase
from services.hours.values import Day, Opening, State, Stretch
from services.hours.week import week_of
from services.hours.words import dated_phrase
from services.vocabulary.listing import STATUSES
from services.web.wording import say, say_again, say_code, say_day


@dataclass(frozen=True)
class OpeningLine:
    """The state (open, closed, unknown) and its words."""

    state: str
    words: str


@dataclass(frozen=True)
class WeekDay:
    """A day of the table: its name, its stretches of time in words, and whether it is today."""

    name: str
    times: list[str]
    note: str
    is_today: bool


def opening_line(opening: Opening, at: datetime, zone: str, *, read_in: str = "") -> OpeningLine:
    """Returns what a visitor finds at the door at `at`, with the clock there: true for as long as a page is open.

    `zone` is that of the place, `read_in` that of the reader, where it is known.
    """
    is_elsewhere = not read_in or clocks_differ(zone, read_in, at)
    said = dated_phrase(opening, at, ZoneInfo(zone), is_elsewhere=is_elsewhere)
    # A comment is the place's own: there are too many of those to remember.
    return OpeningLine(opening.state.value, say(said) if opening.comment else say_again(said))


def status_words(offer: dict[str, Any], at: datetime) -> str:
    """Returns what is different at the moment ("Machine out of order. Until 3 December"), or ""."""
    status = offer.get("status") or {}
    code = status.get("code", "open")
    ends = status.get("until")
    if code == "open" or (ends and datetime.fromisoformat(ends) <= at):
        return ""
    begins = status.get("from")
    if begins and datetime.fromisoformat(begins) > at:
        return ""
    words = [say_code(STATUSES, code) + "."]
    if ends:
        words.append(_("Until %(day)s.") % {"day": say_day(datetime.fromisoformat(ends).date())})
    if not status.get("message"):
        return " ".join(words)
    return _("%(status)s %(message)s") % {"status": " ".join(words), "message": status["message"]}


def week_table(record: dict[str, Any], offer: dict[str, Any], at: datetime) -> list[WeekDay]:
    """Returns the seven days from today at the place; empty where no hours are known."""
    if not offer.get("opening_hours"):
        return []
    today = at.astimezone(ZoneInfo(record["timezone"])).date()
    return [_week_day(day, today) for day in week_of(hours_of(record, offer), today)]


def local_time(zone: str, at: datetime) -> str:
    """Returns the time on the clocks of a zone, as people of the language write it."""
    return date_format(at.astimezone(ZoneInfo(zone)), "H:i")


def clocks_differ(one: str, other: str, at: datetime) -> bool:
    """Says whether the clocks of two zones show different times at a moment."""
    return at.astimezone(ZoneInfo(one)).utcoffset() != at.astimezone(ZoneInfo(other)).utcoffset()


def _week_day(day: Day, today: date) -> WeekDay:
    times = [_times(stretch) for stretch in day.stretches if stretch.state is not State.CLOSED]
    return WeekDay(date_format(day.date, "l"), times or [_("Closed")], day.note, day.date == today)


def _times(stretch: Stretch) -> str:
    start, end = f"{stretch.start:%H:%M}", f"{stretch.end:%H:%M}"
    is_whole_day = start == end == "00:00"
    if is_whole_day and stretch.state is State.UNKNOWN:
        return _("Ask: %(comment)s") % {"comment": say(remark_phrase(stretch.comment))} if stretch.comment else _("Ask")
    hours = _("All day and night") if is_whole_day else f"{start}–{'24:00' if end == '00:00' else end}"
    values = {"hours": hours, "comment": say(remark_phrase(stretch.comment))}
    if stretch.state is State.OPEN:
        return _("%(hours)s (%(comment)s)") % values if stretch.comment else hours
    return _("%(hours)s: ask (%(comment)s)") % values if stretch.comment else _("%(hours)s: ask") % values
