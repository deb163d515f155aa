"""Which days go with which hours: the clauses of plain words, whichever of the two comes first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.hours.plain_dates import is_season
from services.hours.plain_items import CLOSED, Item, Mark, Remark, What, When
from services.hours.values import HoursError

PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS = When(("PH",)), When(("SH",))


@dataclass(frozen=True)
class Clause:
    """Some days, what is said of them, and remarks; `is_labelled` says that words before it name what it is about."""

    when: When
    what: What
    sentence: int = 0
    start: int = 0
    end: int = 0
    remarks: tuple[str, ...] = ()
    is_labelled: bool = False


Value = When | What | Mark | Remark


def clauses_of(items: list[Item], clean: str) -> list[Clause]:
    """Returns the clauses in the order of writing, without remarks; HoursError where days and hours do not pair."""
    rest = [item for item in items if not isinstance(item.value, Remark)]
    clauses: list[Clause] = []
    season: tuple[str, ...] = ()
    season_of = -1
    asked: list[Item] = []
    while rest:
        values = [item.value for item in rest]
        if _is_heading(values):
            season, season_of = values[0].dates, -1  # type: ignore[union-attr]  # a heading is a When
            rest = rest[1:]
            continue
        if isinstance(values[0], What) and _has_label_behind(rest[0], items):
            values = values[:1]
        if _is_said_of_all(values):
            asked, rest = rest[:1], rest[1:]
            continue
        if more := _with_more_times(values, clauses, rest[0], items):
            clauses, rest = more, rest[1:]
            continue
        taken, found = _first(values, clauses)
        if not taken:
            raise unclear(_piece_at_fault(rest[0], items, clean))
        first, last = rest[0], rest[taken - 1]
        if season_of not in (-1, first.sentence):
            season = ()
        for when, what in found:
            if when.dates and when.days and when.is_narrowed and all(is_season(date) for date in when.dates):
                season, season_of = when.dates, first.sentence
            clauses.append(Clause(_in_season(when, season), what, first.sentence, first.start, last.end))
        clauses = _with_what_is_said_later(values[:taken], found, clauses)
        rest = rest[taken:]
    clauses = _with_what_is_said_later([item.value for item in asked], [], clauses)
    has_days = any(clause.when.days for clause in clauses)
    if has_days and any(clause.when.has_only_season and not clause.what.is_closed for clause in clauses):
        raise unclear(clean)
    if any(clause.what.is_bare and clause.when == When() for clause in clauses):
        raise unclear(clean)
    return clauses


def _has_label_behind(item: Item, items: list[Item]) -> bool:
    """Says whether what is said is followed by words that begin something else: `24 hours. Assessments Mon 9-5`."""
    following = items[items.index(item) + 1 : items.index(item) + 2]
    return bool(following) and isinstance(following[0].value, Remark) and following[0].sentence != item.sentence


def _with_more_times(values: list[Value], clauses: list[Clause], first: Item, items: list[Item]) -> list[Clause]:
    """Adds later times of the same days, `Mon 8 - 12; 13 - 16` or `Mon 8 - 12 walk-in, 1 - 4pm`; [] where none are."""
    match values:
        case [What(times=(_, *_), is_closed=False) as what, *rest] if clauses and not _begins_with_when(rest):
            last = clauses[-1]
            is_later = bool(last.what.times) and what.times[0][:5] >= last.what.times[-1][-5:]
            if last.sentence != first.sentence or not is_later or last.what.is_closed:
                return []
            if _has_remark_before(first, items):
                return [*clauses, Clause(last.when, what, first.sentence, first.start, first.end)]
            if not what.ask:
                times = (*last.what.times, *what.times)
                return [*clauses[:-1], replace(last, what=replace(last.what, times=times), end=first.end)]
    return []


def _has_remark_before(item: Item, items: list[Item]) -> bool:
    place = items.index(item)
    return place > 0 and isinstance(items[place - 1].value, Remark)


def _piece_at_fault(item: Item, items: list[Item], clean: str) -> str:
    """Returns the words from where pairing stopped, with a remark right before them, to the end of their sentence."""
    place = items.index(item)
    first = items[place - 1] if place and isinstance(items[place - 1].value, Remark) else item
    start = first if first.sentence == item.sentence else item
    last = max(one.end for one in items if one.sentence == item.sentence)
    return clean[start.start : last]


def unclear(clean: str) -> HoursError:
    """Returns the reason for words that can be read, but not together."""
    return HoursError(f"“{clean.strip()}” does not say clearly which days go with which hours.")


def _is_said_of_all(values: list[Value]) -> bool:
    """Says whether a condition stands before days with hours of their own: `By appointment. Mon 9-5`."""
    match values:
        case [What(times=(), part_of_day="", is_closed=False), When(), What(times=(_, *_)), *_]:
            return True
    return False


def _in_season(when: When, season: tuple[str, ...]) -> When:
    """Returns the days within a season, unless they name dates or holidays of their own."""
    if not season or when.dates or not set(when.days).isdisjoint(("PH", "SH")):
        return when
    return replace(when, dates=season)


def _is_heading(values: list[Value]) -> bool:
    """Says whether a season stands before days as a heading of its own: `April to September. Mon-Fri 9-5`."""
    match values:
        case [When() as season, When(dates=()) as when, *_]:
            return season.has_only_season and bool(when.days)
    return False


def _first(  # noqa: PLR0912  # one case for each way in which people write it
    values: list[Value], clauses: list[Clause]
) -> tuple[int, list[tuple[When, What]]]:
    """Returns how many values make the next clauses, and these; (0, []) where none can be made."""
    match values:
        case [Mark.NOT_ON_HOLIDAYS, When() as when, *rest] if not _begins_with_what(rest):
            return 2, [(PUBLIC_HOLIDAYS, CLOSED), (when, CLOSED)]
        case [Mark.NOT_ON_HOLIDAYS, *_]:
            return 1, [(PUBLIC_HOLIDAYS, CLOSED)]
        case [Mark.NOT_IN_SCHOOL_HOLIDAYS, *_]:
            return 1, [(SCHOOL_HOLIDAYS, CLOSED)]
        case [What(is_closed=True), What(times=(_, *_)) as pause, When() as when, *rest] if not _begins_with_what(rest):
            return 3, [(when, replace(pause, is_closed=True))]
        case [What(is_closed=True), What(times=(_, *_)) as pause, *_] if clauses:
            return 2, [(clauses[-1].when, replace(pause, is_closed=True))]
        case [What(is_closed=True), When() as when, *rest] if not _begins_with_what(rest):
            return 2, [(when, CLOSED)]
        case [When() as when, Mark.EXCEPT, When() as shut, What() as what, *_]:
            return 4, [(when, what), (shut, CLOSED)]
        case [Mark.EXCEPT, When(), What(part_of_day=part), *_] if part:
            return 0, []
        case [Mark.EXCEPT, When() as when, What() as what, *rest] if clauses and not _begins_with_when_alone(rest):
            return 3, [(when, what)]
        case [Mark.EXCEPT, When() as when, *_] if clauses:
            return 2, [(when, CLOSED)]
        case [When() as when, What() as what, When() as season, *rest] if (
            season.has_only_season and not when.dates and not _begins_with_what(rest) and not _begins_with_when(rest)
        ):
            return 3, [(replace(when, dates=season.dates), what)]
        case [When() as when, What() as what, *_] | [What() as what, When() as when, *_] if not what.is_otherwise:
            return 2, [(when, what)]
        case [What() as what, *_] if clauses and (what.is_otherwise or not (what.times or what.is_closed)):
            is_more = what.is_otherwise or bool(what.part_of_day)
            return 1, [(When(), replace(what, is_otherwise=True))] if is_more else []
        case [When(days=(), dates=(), is_fortnightly=True), *_] if clauses:
            return 1, []
        case [What() as what, *_] if not clauses:
            return 1, [(When(), what)]
    return 0, []


def _with_what_is_said_later(
    values: list[Value], found: list[tuple[When, What]], clauses: list[Clause]
) -> list[Clause]:
    """Adds to all clauses what stands behind them: `Mon 9-5, Tue 10-4. By appointment.`"""
    if found:
        return clauses
    match values:
        case [What(ask=ask)]:
            return [
                clause
                if clause.what.is_closed
                else replace(clause, what=replace(clause.what, ask=clause.what.ask or ask))
                for clause in clauses
            ]
        case [When(is_fortnightly=True)]:
            last = clauses[-1]
            return [*clauses[:-1], replace(last, when=replace(last.when, is_fortnightly=True))]
    return clauses


def _begins_with_what(values: list[Value]) -> bool:
    return bool(values) and isinstance(values[0], What)


def _begins_with_when(values: list[Value]) -> bool:
    return bool(values) and isinstance(values[0], When)


def _begins_with_when_alone(values: list[Value]) -> bool:
    """Says whether the next days have no hours behind them, so that the hours before are theirs."""
    return _begins_with_when(values) and not _begins_with_what(values[1:])
