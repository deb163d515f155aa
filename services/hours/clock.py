"""Clock faces and instants: what UTC instant a wall clock means, also on the nights when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.hours.values import HoursError

MIDNIGHT = time()
# The parser knows dates from 1900 to 9999; a year at each end keeps every walk inside.
KNOWN_YEARS = range(1901, 9998)


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """Returns the time zone with this IANA name; raises HoursError when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise HoursError(f"There is no time zone “{name}”; a zone is written like Europe/London.") from None


def read_moment(text: str, zone: ZoneInfo) -> datetime:
    """Reads an ISO date and time as an aware datetime; without an offset it is a clock in `zone`."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise HoursError(f"“{text}” is not a date and time like 2026-12-25T11:00.") from None
    if moment.year not in KNOWN_YEARS:
        raise HoursError(f"“{text}” is too far away: hours are known from {KNOWN_YEARS[0]} to {KNOWN_YEARS[-1]}.")
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def instant_of(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """Returns the UTC instant at which clocks in `zone` show `minute` minutes after the midnight that begins `day`.

    A time that comes twice in a night means the first, so that a place never promises an hour too much; a time
    that clocks jump over means the jump.
    """
    face = datetime.combine(day, MIDNIGHT) + timedelta(minutes=minute)
    instant = face.replace(tzinfo=zone).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == face:
        return instant
    return _jump_before(instant, face.replace(tzinfo=zone, fold=1).astimezone(UTC), zone)


def _jump_before(late: datetime, early: datetime, zone: ZoneInfo) -> datetime:
    """Returns the instant in (early, late] at which clocks in `zone` jump forward."""
    offset_after = late.astimezone(zone).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset_after:
            late = middle
        else:
            early = middle
    return late
