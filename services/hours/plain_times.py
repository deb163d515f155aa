"""Clock times as people write them, "9", "9.30am", "noon", and the stretch that two of them mean."""

from __future__ import annotations

import re
from typing import NamedTuple

from services.hours.values import HoursError

NOON = 12 * 60
MIDNIGHT = 24 * 60
TWELVE_ONLY = {"noon": "pm", "midday": "pm", "midnight": "am"}
_CLOCK = re.compile(r"(?P<hour>\d{1,2})?(?:[:.h](?P<minute>\d{2})|h)?\s*(?P<half>am|pm|noon|midday|midnight)?")


class Clock(NamedTuple):
    """A written time: minutes on a clock of twelve or twenty-four hours, and how sure we are which."""

    minutes: int
    half: str
    is_of_24_hours: bool
    has_leading_zero: bool


def read_span(first: str, last: str) -> str:
    """Returns two written times as OSM text such as `09:00-17:00`; HoursError when morning or evening is unclear."""
    start, end = _minutes_of_span(_clock(first), _clock(last), f"{first} - {last}")
    if start == end:
        raise HoursError(f"“{first} - {last}” is no stretch of time.")
    return f"{_written(start % MIDNIGHT)}-{_written(end)}"


def _minutes_of_span(first: Clock, last: Clock, written: str) -> tuple[int, int]:
    if first.half and last.half:
        return _on_24_hours(first.minutes, first.half), _on_24_hours(last.minutes, last.half) or MIDNIGHT
    if first.is_of_24_hours or last.is_of_24_hours:
        return _first_beside_24_hours(first), _last_beside_24_hours(last)
    if last.half:
        return _before(first, _on_24_hours(last.minutes, last.half), written)
    if first.half:
        start = _on_24_hours(first.minutes, first.half)
        return start, _next_on_the_dial(last.minutes, after=start)
    return _without_halves(first, last, written)


def _first_beside_24_hours(clock: Clock) -> int:
    return _on_24_hours(clock.minutes, clock.half) if clock.half else clock.minutes


def _last_beside_24_hours(clock: Clock) -> int:
    return (_on_24_hours(clock.minutes, clock.half) if clock.half else clock.minutes) or MIDNIGHT


def _before(first: Clock, end: int, written: str) -> tuple[int, int]:
    """Reads `2 - 4pm`, `10 - 2pm`, `11 - 12noon`: the nearest such time before the end."""
    if end == 0:
        raise HoursError(f"“{written}” does not say if it starts in the morning or in the evening.")
    same_half = _on_24_hours(first.minutes, "am" if end < NOON else "pm")
    return (same_half if same_half < end else _on_24_hours(first.minutes, "am")), end


def _next_on_the_dial(minutes: int, *, after: int) -> int:
    """Reads the end of `9am - 5` or `10pm - 2`: the next time the hands stand so."""
    morning = minutes % NOON
    return next(
        time for time in (morning, morning + NOON, morning + MIDNIGHT, morning + MIDNIGHT + NOON) if time > after
    )


def _without_halves(first: Clock, last: Clock, written: str) -> tuple[int, int]:
    """Reads `9 - 5` and `10 - 12.30` as a day's work, refuses `1 - 3`: nobody can tell day from night."""
    if first.has_leading_zero and last.minutes > first.minutes:
        return first.minutes, last.minutes
    if last.has_leading_zero:
        return first.minutes, last.minutes
    if first.minutes >= 7 * 60 and last.minutes > first.minutes:
        return first.minutes, last.minutes
    if last.minutes <= first.minutes and first.minutes >= 7 * 60 and last.minutes < 10 * 60:
        return first.minutes, last.minutes + NOON
    raise HoursError(f"“{written}” does not say if it is in the morning or in the evening.")


def _on_24_hours(minutes: int, half: str) -> int:
    """Turns 12-hour minutes into minutes of the day; 12am is 0, 12pm is noon."""
    return minutes % NOON + (NOON if half == "pm" else 0)


def _clock(text: str) -> Clock:
    found = _CLOCK.fullmatch(text.lower())
    if not found or not (found["hour"] or found["half"] in TWELVE_ONLY):
        raise HoursError(f"“{text}” is no time of day.")
    hour, minute = int(found["hour"] or 12), int(found["minute"] or 0)
    half = TWELVE_ONLY.get(found["half"], found["half"] or "")
    if (
        minute > 59
        or hour > (12 if half else 24)
        or (half and not hour)
        or (found["half"] in TWELVE_ONLY and hour != 12)
    ):
        raise HoursError(f"“{text}” is no time of day.")
    digits = found["hour"] or ""
    return Clock(
        minutes=hour * 60 + minute,
        half=half,
        is_of_24_hours=not half and (hour > 12 or hour == 0 or "h" in text.lower()),
        has_leading_zero=len(digits) == 2 and digits.startswith("0"),
    )


def _written(minutes: int) -> str:
    minutes = minutes if minutes <= MIDNIGHT else minutes - MIDNIGHT
    return f"{minutes // 60:02}:{minutes % 60:02}"
