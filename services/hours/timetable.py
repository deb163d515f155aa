"""The hours of one place, ready to be asked about any day: which rule wins, holidays, exceptions, instants.

The parser's own evaluation works on calendar days, so that a rule for Saturday, or a holiday, cuts off the night that
began on Friday. Here every stretch belongs to the day on which it begins, and rules replace days, never nights before.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple

from services.hours.clock import instant_of, zone_named
from services.hours.osm import rules_of
from services.hours.public_holidays import holiday_name
from services.hours.rules import DAY_MINUTES, Joint, Rule, Span
from services.hours.school_holidays import in_doubt
from services.hours.values import DatedException, Hours, HoursError, Opening, State

NOTHING_KNOWN = (Rule(Joint.REPLACES, "", "", State.UNKNOWN),)
# A walk to the next opening touches up to 367 days; a page touches nine.
DAYS_KEPT = 64
SOME_MONDAY = date(2001, 1, 1)
ONE_DAY = timedelta(days=1)


class Present(NamedTuple):
    """A stretch of one state between two UTC instants."""

    start: datetime
    end: datetime
    state: State
    comment: str


class Plan(NamedTuple):
    """What the rules say for one day: spans that do not overlap, in order, and a note on an unusual day."""

    spans: tuple[Span, ...]
    note: str


class Timetable:
    """The hours of one place, ready to be asked about any day."""

    def __init__(self, hours: Hours) -> None:
        self.hours = hours
        self.zone = zone_named(hours.zone)
        self.rules = _rules_or_nothing_known(hours.text)
        self.last_answer: tuple[datetime, datetime, Opening] | None = None
        self._days: dict[date, tuple[Present, ...]] = {}

    @cached_property
    def is_open_throughout_week(self) -> bool:
        """Whether every week is open day and night, with no dated exception and no rule for holidays or seasons."""
        if self.hours.exceptions or not all(rule.is_the_same_every_week for rule in self.rules):
            return False
        reached = 0
        for number in range(-1, 7):
            for span in self.plan_of(SOME_MONDAY + number * ONE_DAY).spans:
                if span.state is State.OPEN and number * DAY_MINUTES + span.start <= reached:
                    reached = max(reached, number * DAY_MINUTES + span.end)
        return reached >= 7 * DAY_MINUTES

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
        return self._plan_by(self.rules, day)

    def begins(self, day: date) -> datetime:
        """Returns the UTC instant at which `day` begins at this place."""
        return instant_of(day, 0, self.zone)

    def _plan_of_exception(self, exception: DatedException, day: date) -> Plan:
        plan = self._plan_by(_rules_or_nothing_known(exception.text), day)
        spans = tuple(
            span._replace(comment=exception.note) if span.state is State.UNKNOWN and not span.comment else span
            for span in plan.spans
        )
        return Plan(spans, exception.note or plan.note)

    def _plan_by(self, rules: tuple[Rule, ...], day: date) -> Plan:
        if not any(rule.is_about_school_holidays for rule in rules):
            return self._plan_if(rules, day, is_school_holiday=False)
        at_school, on_holiday = (self._plan_if(rules, day, is_school_holiday=each) for each in (False, True))
        return Plan(_joined(tuple(in_doubt(at_school.spans, on_holiday.spans))), at_school.note)

    def _plan_if(self, rules: tuple[Rule, ...], day: date, *, is_school_holiday: bool) -> Plan:
        spans: tuple[Span, ...] = ()
        note = ""
        for rule in rules:
            if not rule.holds_on(day, self._is_public_holiday, is_school_holiday=is_school_holiday):
                continue
            if rule.joint is Joint.FILLS:
                spans = _painted(_painted((), rule.spans), spans)
                continue
            # An `off` takes away only its own hours, also after a semicolon.
            is_added = rule.joint is Joint.ADDS or rule.state is State.CLOSED
            spans = _painted(spans if is_added else (), rule.spans)
            if not is_added or not rule.times:
                note = self._note_of(rule, day)
        return Plan(_joined(spans), note)

    def _note_of(self, rule: Rule, day: date) -> str:
        comment = rule.comment if rule.state is State.CLOSED else ""
        return comment or (self._holiday_name(day) if rule.is_about_holidays else "")

    def _present(self, day: date, span: Span) -> Present:
        start = instant_of(day, span.start, self.zone)
        return Present(start, instant_of(day, span.end, self.zone), span.state, span.comment)

    def _holiday_name(self, day: date) -> str:
        return holiday_name(day, self.hours.country, self.hours.subdivision)

    def _is_public_holiday(self, day: date) -> bool:
        return bool(self._holiday_name(day))


# Holds about 4 kB each. Parser objects do not pickle, so this cache lives and dies with the process.
@lru_cache(maxsize=8192)
def timetable_of(hours: Hours) -> Timetable:
    """Returns the timetable of these hours, the same object for equal hours; HoursError for an unknown zone."""
    return Timetable(hours)


def _rules_or_nothing_known(text: str) -> tuple[Rule, ...]:
    """Returns the rules; hours that are missing or cannot be read are not known, which sends people to ask."""
    try:
        return rules_of(text) if text.strip() else NOTHING_KNOWN
    except HoursError:
        return NOTHING_KNOWN


def _painted(canvas: tuple[Span, ...], spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Paints spans over a canvas one after the other: what is painted last shows, and CLOSED wipes clean."""
    for span in spans:
        left = [part._replace(end=min(part.end, span.start)) for part in canvas]
        right = [part._replace(start=max(part.start, span.end)) for part in canvas]
        canvas = tuple(part for part in (*left, *right) if part.start < part.end)
        if span.state is not State.CLOSED:
            canvas += (span,)
    return canvas


def _joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Returns the spans in order, those that touch and say the same as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and joined[-1].end == span.start and joined[-1][2:] == span[2:]:
            joined[-1] = joined[-1]._replace(end=span.end)
        else:
            joined.append(span)
    return tuple(joined)
