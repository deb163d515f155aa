"""Which of several rules wins on a day: later rules replace a day, add to it, close it or fill what is left shut."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple

from services.hours.osm import rules_of
from services.hours.rules import Joint, Rule, Span
from services.hours.school_holidays import in_doubt
from services.hours.values import HoursError, State

NOTHING_KNOWN = (Rule(Joint.REPLACES, "", "", State.UNKNOWN),)


# The places of the rules that hold on a day; what they say together, and the rule that gives the day its note.
_Holding = tuple[int, ...]
_Said = tuple[tuple[Span, ...], Rule | None]


class Plan(NamedTuple):
    """What the rules say for one day: spans that do not overlap, in order, and a note on an unusual day."""

    spans: tuple[Span, ...]
    note: str


class Ruleset:
    """Rules in order, with what they say together on days on which the same of them hold."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._names_school_holidays = any(rule.is_about_school_holidays for rule in rules)
        # A year has few kinds of days: most places have three.
        self._said: dict[_Holding, _Said] = {}
        self._doubtful: dict[tuple[_Holding, _Holding], tuple[Span, ...]] = {}

    @cached_property
    def can_open(self) -> bool:
        """Says whether any rule opens a door: places that are only open by appointment have none."""
        return any(span.state is State.OPEN for rule in self.rules for span in rule.spans)

    def plan_of(self, day: date, holiday_name: Callable[[date], str]) -> Plan:
        """Returns what the rules say for `day`, where `holiday_name` is "" on days that are no public holiday."""
        holding = self._holding(day, holiday_name, is_school_holiday=False)
        spans, unusual = self._said_by(holding)
        note = _note_of(unusual, holiday_name(day)) if unusual and unusual.is_about_a_day else ""
        if not self._names_school_holidays:
            return Plan(spans, note)
        either = holding, self._holding(day, holiday_name, is_school_holiday=True)
        if either not in self._doubtful:
            self._doubtful[either] = _joined(tuple(in_doubt(spans, self._said_by(either[1])[0])))
        return Plan(self._doubtful[either], note)

    def _holding(self, day: date, holiday_name: Callable[[date], str], *, is_school_holiday: bool) -> _Holding:
        return tuple(
            place
            for place, rule in enumerate(self.rules)
            if rule.holds_on(day, holiday_name, is_school_holiday=is_school_holiday)
        )

    def _said_by(self, holding: _Holding) -> _Said:
        if holding not in self._said:
            self._said[holding] = _said_by([self.rules[place] for place in holding])
        return self._said[holding]


@lru_cache(maxsize=8192)
def ruleset_of(text: str) -> Ruleset:
    """Returns the rules of hours; those that are missing or cannot be read are not known, which sends people to ask."""
    try:
        return Ruleset(rules_of(text) if text.strip() else NOTHING_KNOWN)
    except HoursError:
        return Ruleset(NOTHING_KNOWN)


def _said_by(rules: list[Rule]) -> _Said:
    """Returns what rules that all hold say together, and the rule that gives the day its note."""
    spans: tuple[Span, ...] = ()
    unusual: Rule | None = None
    for rule in rules:
        if rule.joint is Joint.FILLS:
            spans = _painted(_painted((), rule.spans), spans)
            continue
        # An `off` takes away only its own hours, also after a semicolon.
        is_added = rule.joint is Joint.ADDS or rule.state is State.CLOSED
        spans = _painted(spans if is_added else (), rule.spans)
        if not is_added or not rule.times:
            unusual = rule
    return _joined(spans), unusual


def _note_of(rule: Rule, holiday: str) -> str:
    comment = rule.comment if rule.state is State.CLOSED else ""
    return comment or (holiday if rule.is_about_holidays else "")


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
