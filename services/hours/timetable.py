"""The hours of one place, ready to be asked about any day: holidays, exceptions, instants.

The parser's own evaluation works on calendar days, so that a rule for Saturday, or a holiday, cuts off the night that
began on Friday. Here every stretch belongs to the day on which it begins, and rules replace days, never nights before.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple

from services.hours.clock import instant_of, zone_named
from services.hours.public_holidays import holiday_name
from services.hours.rules import DAY_MINUTES, SOME_MONDAY, Span
from services.hours.ruleset import Plan, ruleset_of
from services.hours.values import DatedException, Hours, Opening, State

# A walk to the next opening touches up to 367 days; a page touches nine.
DAYS_KEPT = 64
ONE_DAY = timedelta(days=1)


class Present(NamedTuple):
    """A stretch of one state between two UTC instants."""

    start: datetime
    end: datetime
    state: State
    comment: str


class Shut(NamedTuple):
    """Days, both included, on none of which a door opens; `is_silent` where there is nothing to ask about either."""

    first: date
    last: date
    is_silent: bool


class Timetable:
    """The hours of one place, ready to be asked about any day."""

    def __init__(self, hours: Hours) -> None:
        self.hours = hours
        self.zone = zone_named(hours.zone)
        self._ruleset = ruleset_of(hours.text)
        self.last_answer: tuple[datetime, datetime, Opening] | None = None
        self.shut: Shut | None = None
        self._days: dict[date, tuple[Present, ...]] = {}

    @cached_property
    def is_open_throughout_week(self) -> bool:
        """Whether every week is open day and night, with no dated exception and no rule for holidays or seasons."""
        if self.hours.exceptions or not all(rule.is_the_same_every_week for rule in self._ruleset.rules):
            return False
        reached = 0
        for number in range(-1, 7):
            for span in self.plan_of(SOME_MONDAY + number * ONE_DAY).spans:
                if span.state is State.OPEN and number * DAY_MINUTES + span.start <= reached:
                    reached = max(reached, number * DAY_MINUTES + span.end)
        return reached >= 7 * DAY_MINUTES

    @cached_property
    def can_open(self) -> bool:
        """Whether any rule or exception ever opens a door."""
        return self._ruleset.can_open or any(ruleset_of(one.text).can_open for one in self.hours.exceptions)

    def stretches_of(self, day: date) -> tuple[Present, ...]:
        """Returns the stretches that begin on `day`, in order, as UTC instants; they never overlap one another."""
        if (known := self._days.get(day)) is not None:
            return known
        stretches = tuple(
            present for span in self.plan_of(day).spans if (present := self._present(day, span)).start < present.end
        )
        if len(self._days) >= DAYS_KEPT:
            self._days.clear()
        self._days[day] = stretches
        return stretches

    def plan_of(self, day: date) -> Plan:
        """Returns what the rules, or the exception that replaces them, say for `day`."""
        for exception in reversed(self.hours.exceptions):
            if exception.covers(day):
                return self._plan_of_exception(exception, day)
        return self._ruleset.plan_of(day, self._holiday_name)

    def begins(self, day: date) -> datetime:
        """Returns the UTC instant at which `day` begins at this place."""
        return instant_of(day, 0, self.zone)

    def _plan_of_exception(self, exception: DatedException, day: date) -> Plan:
        plan = ruleset_of(exception.text).plan_of(day, self._holiday_name)
        spans = tuple(
            span._replace(comment=exception.note) if span.state is State.UNKNOWN and not span.comment else span
            for span in plan.spans
        )
        return Plan(spans, exception.note or plan.note)

    def _present(self, day: date, span: Span) -> Present:
        start = instant_of(day, span.start, self.zone)
        return Present(start, instant_of(day, span.end, self.zone), span.state, span.comment)

    def _holiday_name(self, day: date) -> str:
        return holiday_name(day, self.hours.country, self.hours.subdivision)


# Holds about 4 kB each. Parser objects do not pickle, so this cache lives and dies with the process.
@lru_cache(maxsize=8192)
def timetable_of(hours: Hours) -> Timetable:
    """Returns the timetable of these hours, the same object for equal hours; HoursError for an unknown zone."""
    return Timetable(hours)
