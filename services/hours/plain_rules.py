"""Clauses of plain words written as OSM rules, in the order in which they hold."""

from __future__ import annotations

import re

from services.hours.osm import MAX_LENGTH
from services.hours.plain_clauses import Clause
from services.hours.plain_dates import WEEK, is_season
from services.hours.plain_items import When
from services.hours.plain_times import overlap
from services.hours.remarks import EVERY_SECOND_WEEK

LONGEST_REMARK = 140


def written(clauses: list[Clause], in_doubt: list[bool]) -> str:
    """Writes clauses as OSM rules: hours beside those of a day already named are added, hours across them replace.

    `in_doubt` says of each clause whether its remarks leave open if the door is. What holds on fewer days stands
    behind: seasons, closed days, public holidays, school holidays, dates, and last what is only to be asked about.
    """
    ordered = sorted(zip(clauses, in_doubt, strict=True), key=lambda pair: _rank(pair[0], clauses))
    for longest in (LONGEST_REMARK, 40, 0):
        text = _joined(ordered, clauses, longest)
        if len(text) <= MAX_LENGTH:
            return text
    return text


def are_apart(one: Clause, other: Clause) -> bool:
    """Says whether two clauses never speak of the same minutes."""
    if not _weekdays(one.when) & _weekdays(other.when):
        return True
    if not (one.what.times and other.what.times):
        return False
    return not any(overlap(first, second) for first in one.what.times for second in other.what.times)


def contradiction(clauses: list[Clause]) -> str:
    """Returns the days of which two things are said that cannot both hold, or ""."""
    for place, one in enumerate(clauses):
        for other in clauses[place + 1 :]:
            is_same = one.when == other.when and one.what != other.what and not other.what.is_otherwise
            hours = bool(one.what.times and other.what.times) and one.what.is_closed == other.what.is_closed
            whole = one.what.is_closed != other.what.is_closed and not (one.what.times and other.what.times)
            if is_same and ((hours and not are_apart(one, other)) or whole):
                return _selectors(one.when)[0]
    return ""


def _joined(ordered: list[tuple[Clause, bool]], clauses: list[Clause], longest: int) -> str:
    text = ""
    earlier: list[Clause] = []
    for clause, is_in_doubt in ordered:
        what = _what(clause, longest, is_in_doubt=is_in_doubt)
        for selector in _selectors(clause.when):
            rule = " ".join(part for part in (selector, what) if part)
            rule = re.sub(r"^00:00-24:00", "24/7", rule)
            text += (_joint(earlier, clause, clauses) if text else "") + rule
        earlier.append(clause)
    return text


def _rank(clause: Clause, clauses: list[Clause]) -> int:
    when, what = clause.when, clause.what
    if _is_fallback(clause, clauses):
        return 6
    if when.days == ("SH",):
        return 4
    if when.days == ("PH",):
        return 3
    if when.dates and not all(is_season(date) for date in when.dates):
        return 5
    if what.is_closed:
        return 5 if when.dates else 2
    return 1 if when.dates else 0


def _is_fallback(clause: Clause, clauses: list[Clause]) -> bool:
    """Says whether a clause only fills what others leave shut: `or by appointment`, `Thursday evenings`."""
    if clause.what.is_otherwise:
        return True
    if not clause.what.part_of_day:
        return False
    earlier = clauses[: clauses.index(clause)]
    return any(_weekdays(one.when) & _weekdays(clause.when) for one in earlier)


def _selectors(when: When) -> list[str]:
    days = ",".join(sorted(when.days, key=lambda day: day in ("PH", "SH")))
    dates = ",".join(when.dates)
    if days and dates and not when.is_narrowed:
        return [days, dates]
    return [" ".join(part for part in (dates, days) if part)]


def _what(clause: Clause, longest: int, *, is_in_doubt: bool) -> str:
    what = clause.what
    if what.is_closed:
        comment = _shortened("; ".join(clause.remarks).replace('"', "’"), longest)
        return " ".join(part for part in (",".join(what.times), "off", f'"{comment}"' if comment else "") if part)
    is_to_ask = bool(what.ask or what.part_of_day or clause.when.is_fortnightly or is_in_doubt)
    fortnightly = EVERY_SECOND_WEEK if clause.when.is_fortnightly else ""
    said = dict.fromkeys((fortnightly, what.ask, what.part_of_day, *clause.remarks))
    comment = _shortened("; ".join(part for part in said if part).replace('"', "’"), longest)
    parts = (",".join(what.times), "unknown" if is_to_ask else "", f'"{comment}"' if comment else "")
    return " ".join(part for part in parts if part)


def _shortened(text: str, longest: int) -> str:
    """Returns a remark in one line, its end left out where it is long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[: longest - 2].rsplit(" ", 1)[0].rstrip(" ,;:.-") + " …" if longest else ""


def _joint(earlier: list[Clause], clause: Clause, clauses: list[Clause]) -> str:
    if _is_fallback(clause, clauses):
        return " || "
    same = [one for one in earlier if _weekdays(one.when) & _weekdays(clause.when)]
    if not same or not clause.what.times or clause.what.is_closed:
        return "; "
    is_beside = all(are_apart(one, clause) and one.when.dates == clause.when.dates for one in same)
    return ", " if is_beside and not any(one.what.is_closed for one in same) else "; "


def _weekdays(when: When) -> frozenset[str]:
    """Returns the names of the weekdays on which these days can fall."""
    return frozenset(name for day in when.days or ("Mo-Su",) for name in _names_in(day))


def _names_in(day: str) -> tuple[str, ...]:
    """Returns the weekdays in an OSM selector such as `Fr-Mo`, `Sa,Su` or `Sa[1]`; none for holidays."""
    names = day.split("[", maxsplit=1)[0]
    if names in ("PH", "SH"):
        return ()
    if "-" not in names:
        return tuple(names.split(","))
    first, last = (WEEK.index(name) for name in names.split("-"))
    return tuple(WEEK[(first + step) % 7] for step in range((last - first) % 7 + 1))
