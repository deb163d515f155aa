"""One rule of OSM hours: the days it is for, the minutes it holds, what it says; not which of many rules wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

from opening_hours import OpeningHours

from services.hours.remarks import CLOSING_TIME_NOT_GIVEN, asks_first
from services.hours.values import State

DAY_MINUTES = 24 * 60
NOON = time(12)
SOME_MONDAY = date(2001, 1, 1)

_HOLIDAY = re.compile(r"\b(?P<kind>PH|SH)\b(?: (?P<offset>[+-]\d+) days?)?")
_FIRST_DAY_NAME = re.compile(r"\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b")
_WEEKDAYS_ALONE = re.compile(r"(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)[,-]?)*")
_TIME_SPAN = re.compile(r"(\d\d):(\d\d)(?:-(\d\d):(\d\d))?(\+)?")


class Joint(StrEnum):
    """How a rule joins the rules before it: it replaces their day, adds to it, or fills what they leave shut."""

    REPLACES = "; "
    ADDS = ", "
    FILLS = " || "


class Span(NamedTuple):
    """Minutes of one state, counted from the midnight that begins their day; `end` may lie on the next day."""

    start: int
    end: int
    state: State
    comment: str


@dataclass(frozen=True)
class Rule:
    """One rule as it is written: `days` and `times` are OSM selectors, "" for every day and for the whole day."""

    joint: Joint
    days: str
    times: str
    state: State
    comment: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self._when, self._what, f'"{self.comment}"' if self.comment else "") if part)

    @property
    def _when(self) -> str:
        if self.state is not State.OPEN:
            return f"{self.days} {self.times}".strip()
        if not self.days and not self.times:
            return "24/7"
        # A day alone is written with its hours: `Mo, We 10:00-12:00` is a common slip for `Mo,We`.
        return f"{self.days} {self.times or '00:00-24:00'}".strip()

    @property
    def _what(self) -> str:
        return {State.OPEN: "", State.CLOSED: "off", State.UNKNOWN: "unknown"}[self.state]

    @property
    def is_about_holidays(self) -> bool:
        """Says whether this rule names public holidays."""
        return "PH" in self.days

    @property
    def is_the_same_every_week(self) -> bool:
        """Says whether this rule holds on the same weekdays of every week."""
        return bool(_WEEKDAYS_ALONE.fullmatch(self.days))

    @cached_property
    def is_about_a_day(self) -> bool:
        """Says whether this rule can give a day its note: as a closure, or as one for holidays."""
        return self.state is State.CLOSED or self.is_about_holidays

    @property
    def is_about_school_holidays(self) -> bool:
        """Says whether this rule names school holidays, which are in no calendar we have."""
        return "SH" in self.days

    def holds_on(
        self, day: date, is_public_holiday: Callable[[date], object], *, is_school_holiday: bool = False
    ) -> bool:
        """Says whether this rule is for `day`."""
        if self._weekdays is not None:
            return day.weekday() in self._weekdays
        selector = _selector_of(self.days)
        if selector.is_for_days and selector.days.is_open(datetime.combine(day, NOON)):
            return True
        is_holiday = is_school_holiday and selector.is_for_school_holidays
        if not is_holiday and not any(
            is_public_holiday(day - timedelta(days=offset)) for offset in selector.holiday_offsets
        ):
            return False
        return selector.season.is_open(datetime.combine(day, NOON))

    @cached_property
    def _weekdays(self) -> frozenset[int] | None:
        """The weekdays on which this rule holds, None for a rule that asks for more than the weekday."""
        if not self.is_the_same_every_week:
            return None
        selector = _selector_of(self.days)
        monday = datetime.combine(SOME_MONDAY, NOON)
        return frozenset(number for number in range(7) if selector.days.is_open(monday + timedelta(days=number)))

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """What this rule says on each day that it is for, in order of writing."""
        if self.state is State.CLOSED and not self.times:
            return (Span(0, 2 * DAY_MINUTES, State.CLOSED, self.comment),)
        if re.search("[a-z]", self.times):  # sunrise to sunset: nobody has told us where the sun stands there
            return (Span(0, DAY_MINUTES, State.UNKNOWN, self.comment or self.times),)
        state = self._state_at_the_door
        if not self.times:
            return (Span(0, DAY_MINUTES, state, self.comment),)
        times_without_steps = re.sub(r"/[\d:]+", "", self.times)
        return tuple(span for match in _TIME_SPAN.finditer(times_without_steps) for span in self._read(match, state))

    @property
    def _state_at_the_door(self) -> State:
        return State.UNKNOWN if self.state is State.OPEN and asks_first(self.comment) else self.state

    def _read(self, match: re.Match[str], state: State) -> list[Span]:
        """Reads one `10:00-12:00`, `10:00+` or `10:00-12:00+`; after an open end we are sure for one hour at most."""
        start = int(match[1]) * 60 + int(match[2])
        end = int(match[3]) * 60 + int(match[4]) if match[3] else min(start + 60, DAY_MINUTES)
        if end <= start:
            end += DAY_MINUTES
        spans = [Span(start, end, state, self.comment)]
        if match[5] and end < DAY_MINUTES and state is State.OPEN:
            spans.append(Span(end, DAY_MINUTES, State.UNKNOWN, self.comment or CLOSING_TIME_NOT_GIVEN))
        return spans


class _Selector(NamedTuple):
    """The days of a rule, split: ordinary days, and holidays with the season they must fall in."""

    days: OpeningHours
    is_for_days: bool
    season: OpeningHours
    holiday_offsets: tuple[int, ...]
    is_for_school_holidays: bool


# These objects do not pickle and cost 3 µs to parse; a directory has a few hundred different day selectors.
@lru_cache(maxsize=4096)
def _selector_of(days: str) -> _Selector:
    found = list(_HOLIDAY.finditer(days))
    if not found:
        every = OpeningHours(days or "24/7")
        return _Selector(every, True, every, (), False)
    first = _FIRST_DAY_NAME.search(days)
    cut = first.start() if first else 0
    season, names = days[:cut].strip(), days[cut:]
    weekdays = ",".join(name for name in _HOLIDAY.sub("", names).split(",") if name.strip())
    offsets = tuple(int(match["offset"] or 0) for match in found if match["kind"] == "PH")
    return _Selector(
        days=OpeningHours(f"{season} {weekdays}".strip() or "24/7"),
        is_for_days=bool(weekdays),
        season=OpeningHours(season or "24/7"),
        holiday_offsets=offsets,
        is_for_school_holidays=any(match["kind"] == "SH" for match in found),
    )
