"""Clock times as people write them, "9", "9.30am", "noon", and the stretch that two of them mean."""

from __future__ import annotations

import re
from typing import NamedTuple

from services.hours.values import HoursError

_SUN = re.compile(r"[a-z]")
NOON = 12 * 60
MIDNIGHT = 24 * 60
TWELVE_ONLY = {"noon": "pm", "midday": "pm", "midnight": "am"}
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})?(?:(?:[:.]|\s?h\s?)(?P<minute>\d{2})|\s?h)?\s*"
    r"(?:(?P<half>am|pm|noon|midday|midnight)|uhr|h|hs|hrs?|heures?|horas?)?"
)


class Clock(NamedTuple):
    """A written time: minutes on a clock of twelve or twenty-four hours, and how sure we are which."""

    minutes: int
    half: str
    is_of_24_hours: bool
    has_leading_zero: bool


def read_span(first: str, last: str, *, half: str = "", after: str = "") -> str:
    """Returns two written times as OSM text such as `09:00-17:00`; HoursError when morning or evening is unclear.

    `half` ("am" or "pm") is what words beside them say ("evenings 7 - 9"); `after` is the OSM text of the stretch
    before them on the same day ("9 - 12, 2 - 5").
    """
    written = f"{first} - {last}"
    one, other = _clock(first), _clock(last)
    is_open_to_doubt = not any(clock.half or clock.is_of_24_hours or clock.has_leading_zero for clock in (one, other))
    start, end = _minutes_by_what_stands_beside(one, other, half, "") if half and is_open_to_doubt else (0, 0)
    if end <= start:
        try:
            start, end = _minutes_of_span(one, other, written)
        except HoursError:
            start, end = _minutes_by_what_stands_beside(one, other, half, after)
            if end <= start:
                raise
    if start == end:
        raise HoursError(f"“{first} - {last}” is no stretch of time.")
    return f"{_written(start % MIDNIGHT)}-{_written(end)}"


def read_start(first: str, *, half: str = "") -> str:
    """Returns a time from which a place is open, its end not said, as OSM text such as `18:00+`."""
    clock = _clock(first)
    if clock.minutes == MIDNIGHT:
        raise HoursError(f"“{first}” has no time beside it: from when until when?")
    if not clock.half and not clock.is_of_24_hours and not clock.has_leading_zero and not half:
        if clock.minutes < 7 * 60:
            raise HoursError(f"“{first}” does not say if it is in the morning or in the evening.")
        return f"{_written(clock.minutes)}+"
    minutes = _on_24_hours(clock.minutes, clock.half or half) if (clock.half or half) else clock.minutes
    return f"{_written(minutes % MIDNIGHT)}+"


def overlap(one: str, other: str) -> bool:
    """Says whether two OSM stretches share a minute; where the sun decides, they may."""
    if _SUN.search(one + other):
        return True
    (start, end), (other_start, other_end) = _ends(one), _ends(other)
    return start < other_end and other_start < end


def _ends(times: str) -> tuple[int, int]:
    """Returns the minutes of a stretch; an open end reaches to midnight."""
    first, _, last = times.rstrip("+").partition("-")
    start = int(first[:2]) * 60 + int(first[3:])
    if times.endswith("+") or not last:
        return start, 24 * 60
    end = int(last[:2]) * 60 + int(last[3:])
    return start, end if end > start else end + 24 * 60


def first_overlap(times: list[str]) -> str:
    """Returns the first of several OSM stretches that lies across an earlier, different one, or ""."""
    clashes = (
        later for place, later in enumerate(times) for one in times[:place] if one != later and overlap(one, later)
    )
    return next(clashes, "")


def _minutes_by_what_stands_beside(first: Clock, last: Clock, half: str, after: str) -> tuple[int, int]:
    """Reads `7 - 9` in the evening, or after `9 - 12`, as the next such times; (0, 0) where nothing helps."""
    if half == "am" and first.minutes < last.minutes:
        return first.minutes, last.minutes
    if half == "pm" or after:
        earliest = NOON if half == "pm" else _end_of(after)
        start = _next_on_the_dial(first.minutes, after=earliest - 1)
        return (start, _next_on_the_dial(last.minutes, after=start)) if start < MIDNIGHT else (0, 0)
    return 0, 0


def _end_of(times: str) -> int:
    hour, minute = times.split("-")[1].split(":")
    return int(hour) * 60 + int(minute)


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
