"""What many listings of a pack share, each thing once: zones, hours, comments and answers, referred to by number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from services.hours.course import Course, course_of
from services.hours.values import Hours, State

# The two weeks for which a pack is good, and the week after that which can be asked about on the last of them.
DAYS_KNOWN = 22
# The next opening may be a year away, and has to be told by the clock there.
_DAYS_OF_ZONES = 400
_STATES = (State.OPEN, State.UNKNOWN, State.CLOSED)


class Tables:
    """Takes what listings say and gives a number for it; hours are worked out from `start` on, for DAYS_KNOWN days."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._zones: dict[str, int] = {}
        self._hours: dict[Hours, int] = {}
        self._comments: dict[str, int] = {"": 0}
        self._answers: dict[tuple, int] = {}

    def zone(self, name: str) -> int:
        """Returns the number of a time zone."""
        return self._zones.setdefault(name, len(self._zones))

    def hours(self, hours: Hours) -> int:
        """Returns the number of opening hours."""
        return self._hours.setdefault(hours, len(self._hours))

    def answers(self, numbers: list[int], ways_in: list[Any]) -> int:
        """Returns the number of what an offer answers, and of what it says about the way in."""
        said = tuple(numbers), tuple(tuple(one) if isinstance(one, list) else one for one in ways_in)
        return self._answers.setdefault(said, len(self._answers))

    def content(self) -> dict[str, Any]:
        """Returns the tables as they stand in a pack."""
        end = self._start + timedelta(days=DAYS_KNOWN)
        hours = [self._written(course_of(one, self._start, end)) for one in self._hours]
        return {
            "zones": [[name, *_offsets(name, self._start)] for name in self._zones],
            "hours": hours,
            "notes": list(self._comments),
            "facts": list(self._answers),
        }

    def _written(self, course: Course) -> list[int | None]:
        """Returns what comes after, the first state, then minutes until the next state and that state, and so on."""
        written: list[int | None] = [None if course.after is None else minutes(course.after) - minutes(self._start)]
        before = self._start
        for step in course.steps:
            if step.start != self._start:
                written.append(minutes(step.start) - minutes(before))
            comment = self._comments.setdefault(step.comment, len(self._comments))
            written.append(_STATES.index(step.state) + len(_STATES) * comment)
            before = step.start
        return written


def minutes(moment: datetime) -> int:
    """Returns a moment in whole minutes since 1970, UTC."""
    return int(moment.timestamp() // 60)


@lru_cache(maxsize=512)
def _offsets(name: str, start: datetime) -> tuple[int, ...]:
    """Returns how many minutes the clocks of a zone are ahead of UTC, then each change: its minute and what comes."""
    zone = ZoneInfo(name)
    moment = start - timedelta(days=1)
    offsets = [_ahead(moment, zone)]
    for _ in range(_DAYS_OF_ZONES):
        later = moment + timedelta(days=1)
        if _ahead(later, zone) != offsets[-1]:
            offsets += [minutes(_change(moment, later, zone)), _ahead(later, zone)]
        moment = later
    return tuple(offsets)


def _change(early: datetime, late: datetime, zone: ZoneInfo) -> datetime:
    """Returns the minute, after `early` and up to `late`, at which clocks change."""
    first, last = minutes(early), minutes(late)
    before = _ahead(early, zone)
    while last - first > 1:
        middle = (first + last) // 2
        if _ahead(datetime.fromtimestamp(60 * middle, UTC), zone) == before:
            first = middle
        else:
            last = middle
    return datetime.fromtimestamp(60 * last, UTC)


def _ahead(moment: datetime, zone: ZoneInfo) -> int:
    offset = moment.astimezone(zone).utcoffset()
    assert offset is not None
    return int(offset.total_seconds() // 60)
