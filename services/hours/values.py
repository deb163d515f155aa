"""The values of opening hours: what is written down, what holds at a moment, what a page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class HoursError(ValueError):
    """Opening hours that cannot be read; its text is one clear sentence that names the part at fault."""


class State(StrEnum):
    """What a visitor finds at the door: UNKNOWN means that somebody has to ask, never that it is closed."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class DatedException:
    """Hours that replace the usual ones on every day from `starts_on` to `ends_on`, both included.

    `text` is "off", "unknown", or OSM hours that hold on those days.
    """

    starts_on: date
    ends_on: date
    text: str
    note: str = ""

    def covers(self, day: date) -> bool:
        """Says whether this exception replaces the usual hours of `day`."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True)
class Hours:
    """The opening hours of one place or offer.

    `text` is OSM syntax as `osm.read` returns it, or "" when the hours are not known. `zone` is an IANA name.
    `country` (ISO 3166-1) and `subdivision` (the part of ISO 3166-2 after the dash) say whose public holidays count.
    Where exceptions overlap, the later in the tuple holds.
    """

    text: str
    zone: str
    country: str = ""
    subdivision: str = ""
    exceptions: tuple[DatedException, ...] = ()


@dataclass(frozen=True)
class Opening:
    """What holds at one moment; both times are aware, in the zone of the place, to the minute.

    `until` is the end of the present open stretch, None when it does not end within 366 days or it is not open.
    `opens` is the next opening, None when open now, when nothing is known, or when it stays shut for 366 days.
    `comment` is what the hours themselves say about this moment, in the words of the place. `may_go_on` says that
    from `until` on nobody has told us: it may stay open.
    """

    state: State
    until: datetime | None
    opens: datetime | None
    comment: str = ""
    may_go_on: bool = False


@dataclass(frozen=True)
class Stretch:
    """A stretch of one state, from `start` up to but not including `end`, both aware, in the zone of the place."""

    start: datetime
    end: datetime
    state: State
    comment: str = ""


@dataclass(frozen=True)
class Day:
    """One day of a week table. A night that runs past midnight belongs to the day on which it begins.

    `note` says why the day is unlike others: an exception's note, a closure's comment or the name of a holiday.
    """

    date: date
    stretches: tuple[Stretch, ...]
    note: str = ""


def is_small_hours(moment: datetime) -> bool:
    """Says whether people count this local time to the night before: from midnight to four in the morning."""
    return moment.hour < 4 and (moment.hour, moment.minute) != (0, 0)
