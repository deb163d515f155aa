"""Plain words such as "Mon-Fri 9am - 5pm, closed bank holidays": turned into OSM hours or refused, never guessed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from services.hours import osm
from services.hours.plain_times import read_span
from services.hours.plain_tokens import Kind, Token, tokens_of
from services.hours.values import HoursError

WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_WHEN = (Kind.DAY, Kind.EVERY_DAY, Kind.NTH, Kind.HOLIDAY)
_WHAT = (Kind.TIME, Kind.ALL_DAY, Kind.ASK)


@dataclass(frozen=True)
class When:
    """The days of a clause as OSM selectors; none means every day."""

    days: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ",".join(sorted(self.days, key=lambda day: day == "PH"))

    @property
    def weekdays(self) -> frozenset[str]:
        """The names of the weekdays on which this can fall."""
        return frozenset(name for day in self.days or ("Mo-Su",) for name in _names_in(day))


@dataclass(frozen=True)
class What:
    """What is said of some days: OSM times, ask first, or closed."""

    times: tuple[str, ...] = ()
    ask: str = ""
    is_closed: bool = False

    def __str__(self) -> str:
        if self.is_closed:
            return "off"
        return " ".join(part for part in (",".join(self.times), f'unknown "{self.ask}"' if self.ask else "") if part)


CLOSED = What(is_closed=True)
Clause = tuple[When, What]
Item = When | What | Kind


def read_plain_words(text: str) -> str:
    """Returns the OSM hours that plain words, or OSM text itself, mean; raises HoursError for what is unclear."""
    osm.check_legible(text)
    with suppress(HoursError):
        return osm.read(text)
    tokens = [token for token in tokens_of(text) if token.kind is not Kind.GLUE]
    clauses = _clauses(_items(tokens), text)
    is_open_sometime = any(not what.is_closed for _, what in clauses)
    if not is_open_sometime and clauses != [(When(), CLOSED)]:
        raise _unclear(text)
    return osm.read(_written(clauses))


def _items(tokens: list[Token]) -> list[Item]:
    """Gathers tokens into days and what is said of them; only `.`, `;` and new lines keep neighbours apart."""
    items: list[Item] = []
    place = 0
    while place < len(tokens):
        kind = tokens[place].kind
        if kind in _WHEN:
            when, place = _read_when(tokens, place)
            items.append(when)
        elif kind in _WHAT:
            what, place = _read_what(tokens, place)
            items.append(what)
        elif kind is Kind.CLOSED:
            items.append(CLOSED)
            place += 1
        elif kind in (Kind.EXCEPT, Kind.BREAK, Kind.NOT_ON_HOLIDAYS):
            items.append(kind)
            place += 1
        else:
            raise HoursError(f"“{tokens[place].text}” stands in a place where it cannot be read.")
    return items


def _read_when(tokens: list[Token], place: int) -> tuple[When, int]:
    """Reads days as far as they go: `Mon, Wed - Fri and 1st Sat of the month`."""
    days: list[str] = []
    numbers: list[str] = []
    is_every_day = False
    while place < len(tokens) and tokens[place].kind in (*_WHEN, Kind.OF_MONTH):
        token = tokens[place]
        place += 1
        if token.kind is Kind.NTH:
            numbers.append(token.value)
        elif token.kind is Kind.EVERY_DAY:
            is_every_day = True
        elif token.kind is Kind.HOLIDAY:
            days.append(token.value)
        elif token.kind is Kind.DAY and numbers:
            days.append(f"{token.value}[{','.join(numbers)}]")
            numbers = []
        elif token.kind is Kind.DAY and _is_range_of_days(tokens, place):
            days.append(f"{token.value}-{tokens[place + 1].value}")
            place += 2
        elif token.kind is Kind.DAY:
            days.append(token.value)
    if numbers:
        raise HoursError(f"“{tokens[place - 1].text}” does not say which day.")
    return When(() if is_every_day or "Mo-Su" in days else tuple(days)), place


def _is_range_of_days(tokens: list[Token], place: int) -> bool:
    return [token.kind for token in tokens[place : place + 2]] == [Kind.RANGE, Kind.DAY]


def _read_what(tokens: list[Token], place: int) -> tuple[What, int]:
    """Reads times as far as they go: `9 - 12 and 1 - 5pm by appointment`."""
    times: list[str] = []
    ask = ""
    while place < len(tokens) and tokens[place].kind in _WHAT:
        token = tokens[place]
        if token.kind is Kind.TIME:
            following = tokens[place + 1 : place + 3]
            if [token.kind for token in following] != [Kind.RANGE, Kind.TIME]:
                raise HoursError(f"“{token.text.strip()}” has no time beside it: from when until when?")
            times.append(read_span(token.text, following[1].text))
            place += 3
            continue
        ask, times = (token.value, times) if token.kind is Kind.ASK else (ask, [*times, token.value])
        place += 1
    return What(tuple(times), ask), place


def _clauses(items: list[Item], text: str) -> list[Clause]:
    """Pairs days with what is said of them, whichever comes first."""
    clauses: list[Clause] = []
    closed_on_holidays = [(When(("PH",)), CLOSED)] if Kind.NOT_ON_HOLIDAYS in items else []
    rest = [item for item in items if item not in (Kind.NOT_ON_HOLIDAYS, Kind.BREAK)]
    while rest:
        match rest:
            case [What(is_closed=True), When() as when, *rest]:
                clauses.append((when, CLOSED))
            case [When() as when, Kind.EXCEPT, When() as shut, What() as what, *rest]:
                clauses += [(when, what), (shut, CLOSED)]
            case [Kind.EXCEPT, When() as when, What() as what, *rest]:
                clauses.append((when, what))
            case [Kind.EXCEPT, When() as when, *rest]:
                clauses.append((when, CLOSED))
            case [When() as when, What() as what, *rest] | [What() as what, When() as when, *rest]:
                clauses.append((when, what))
            case [What(times=(), ask=ask), *rest] if ask and clauses:
                clauses = [(when, replace(what, ask=what.ask or ask)) for when, what in clauses]
            case [What() as what, *rest] if not clauses:
                clauses.append((When(), what))
            case _:
                raise _unclear(text)
    return clauses + closed_on_holidays


def _written(clauses: list[Clause]) -> str:
    """Writes clauses as OSM rules: hours beside those of a day already named are added, hours across them replace."""
    written = ""
    for place, (when, what) in enumerate(clauses):
        rule = " ".join(part for part in (str(when), str(what)) if part)
        if rule == "00:00-24:00":
            rule = "24/7"
        written += (_joint(clauses[:place], when, what) if place else "") + rule
    return written


def _joint(earlier: list[Clause], when: When, what: What) -> str:
    same_days = [said for days, said in earlier if days.weekdays & when.weekdays]
    if not same_days or not what.times:
        return "; "
    is_beside = all(not _overlap(one, other) for said in same_days for one in said.times for other in what.times)
    return ", " if is_beside and not any(said.is_closed for said in same_days) else "; "


def _overlap(one: str, other: str) -> bool:
    (start, end), (other_start, other_end) = _ends(one), _ends(other)
    return start < other_end and other_start < end


def _ends(times: str) -> tuple[int, int]:
    start, end = (int(time[:2]) * 60 + int(time[3:]) for time in times.split("-"))
    return start, end if end > start else end + 24 * 60


def _names_in(day: str) -> tuple[str, ...]:
    """Returns the weekdays in an OSM selector such as `Fr-Mo`, `Sa,Su` or `Sa[1]`; none for holidays."""
    names = day.split("[", maxsplit=1)[0]
    if names == "PH":
        return ()
    if "-" not in names:
        return tuple(names.split(","))
    first, last = (WEEK.index(name) for name in names.split("-"))
    return tuple(WEEK[(first + step) % 7] for step in range((last - first) % 7 + 1))


def _unclear(text: str) -> HoursError:
    return HoursError(f"“{text.strip()}” does not say clearly which days go with which hours.")
