"""What school holidays leave in doubt: no calendar has them, so what they would change is to be asked about."""

from __future__ import annotations

from itertools import pairwise

from services.hours.remarks import CLOSED_IN_SCHOOL_HOLIDAYS, ONLY_IN_SCHOOL_HOLIDAYS, OTHER_IN_SCHOOL_HOLIDAYS
from services.hours.rules import Span
from services.hours.values import State


def in_doubt(at_school: tuple[Span, ...], on_holiday: tuple[Span, ...]) -> list[Span]:
    """Returns what holds on a day that may be a school holiday: sure where both plans agree, else UNKNOWN and why."""
    edges = sorted({edge for span in (*at_school, *on_holiday) for edge in (span.start, span.end)})
    return [
        merged._replace(start=start, end=end)
        for start, end in pairwise(edges)
        if (merged := _merged(_at(at_school, start), _at(on_holiday, start)))
    ]


def _at(spans: tuple[Span, ...], minute: int) -> Span | None:
    return next((span for span in spans if span.start <= minute < span.end), None)


def _merged(at_school: Span | None, on_holiday: Span | None) -> Span | None:
    if at_school and on_holiday:
        is_sure = at_school.state is on_holiday.state
        return at_school if is_sure else Span(0, 0, State.UNKNOWN, OTHER_IN_SCHOOL_HOLIDAYS)
    if at_school:
        return _asked(at_school, CLOSED_IN_SCHOOL_HOLIDAYS)
    return _asked(on_holiday, ONLY_IN_SCHOOL_HOLIDAYS) if on_holiday else None


def _asked(span: Span, why: str) -> Span:
    comment = f"{span.comment}; {why}" if span.comment else why
    return Span(0, 0, State.UNKNOWN, comment)
