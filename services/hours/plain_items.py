"""Days, and what is said of them, gathered from the words of plain hours; not yet which go together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from services.hours.plain_dates import DateReader
from services.hours.plain_days import DayList, When
from services.hours.plain_prose import LABEL
from services.hours.plain_times import first_overlap, read_span, read_start
from services.hours.plain_tokens import Kind, Token
from services.hours.values import HoursError

_DAYS = (Kind.DAY, Kind.EVERY_DAY, Kind.NTH, Kind.HOLIDAY, Kind.FORTNIGHT)
_BETWEEN_TIMES = (Kind.COMMA, Kind.AND)
_ENDS = (Kind.TIME, Kind.SUN)


@dataclass(frozen=True)
class What:
    """What is said of some days: OSM times, ask first, or closed; `part_of_day` where only that is said.

    `is_otherwise` is for the times that others leave shut, `is_bare` for a time without a word: `Monday 7pm`.
    """

    times: tuple[str, ...] = ()
    ask: str = ""
    part_of_day: str = ""
    is_closed: bool = False
    is_otherwise: bool = False
    is_bare: bool = False


class Mark(Enum):
    """What stands between days and times."""

    EXCEPT = auto()
    NOT_ON_HOLIDAYS = auto()
    NOT_IN_SCHOOL_HOLIDAYS = auto()


@dataclass(frozen=True)
class Remark:
    """Words beside the hours; `kind` says whether they are a label, stand in brackets or are a sentence."""

    text: str
    kind: str = LABEL


@dataclass(frozen=True)
class Item:
    """A value and where it was written: in which sentence, and from where to where in the text."""

    value: When | What | Mark | Remark
    sentence: int
    start: int
    end: int


CLOSED = What(is_closed=True)
_MARKS = {
    Kind.EXCEPT: Mark.EXCEPT,
    Kind.NOT_ON_HOLIDAYS: Mark.NOT_ON_HOLIDAYS,
    Kind.TERM_ONLY: Mark.NOT_IN_SCHOOL_HOLIDAYS,
}


def items_of(tokens: list[Token]) -> list[Item]:
    """Returns days, what is said of them, remarks and marks in order; HoursError for what has no place."""
    return _Reader([token for token in tokens if token.kind is not Kind.GLUE]).items()


class _Reader:
    """Reads tokens from the first to the last."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.dates = DateReader(tokens)
        self.place = 0

    def items(self) -> list[Item]:
        items: list[Item] = []
        sentence = 0
        while self.place < len(self.tokens):
            first = self.tokens[self.place]
            sentence += first.kind is Kind.BREAK and first.text not in ";()[]"
            value = self._next()
            if value is not None:
                items.append(Item(value, sentence, first.start, self.tokens[self.place - 1].end))
        return items

    def _next(self) -> When | What | Mark | Remark | None:
        token = self.tokens[self.place]
        if self._is_date() or token.kind in _DAYS:
            return self._when()
        if token.kind in (Kind.TIME, Kind.ALL_DAY, Kind.ASK, Kind.SUN, Kind.PART_OF_DAY, Kind.BETWEEN):
            return self._what()
        if token.kind is Kind.FROM and self._kind(1) in (*_ENDS, Kind.ALL_DAY) and not self._is_date(1):
            return self._what()
        self.place += 1
        if token.kind is Kind.AND and self._kind(0) is Kind.ASK and self._kind(1) not in _DAYS:
            ask = self._take().value
            return What(ask=ask, is_otherwise=True)
        if token.kind in (Kind.FROM, Kind.RANGE) and self._is_date() and token.text != "-":
            raise HoursError(
                f"“{token.text} {self.tokens[self.place].text} …” does not say what holds before or after."
            )
        if token.text == "-" and Kind.REMARK in (self._kind(-2), self._kind(0)):
            return None
        if token.kind is Kind.CLOSED:
            return CLOSED
        if token.kind is Kind.REMARK:
            return Remark(token.text, token.value)
        if token.kind in (Kind.BREAK, Kind.COMMA, Kind.AND, Kind.FROM, Kind.OF_MONTH):
            return None
        if token.kind not in _MARKS:
            following = self._take().text if self._kind(0) in _ENDS else ""
            if following:
                raise HoursError(f"“{token.text} {following}” has no time beside it: from when until when?")
            raise HoursError(f"“{token.text}” stands in a place where it cannot be read.")
        return _MARKS[token.kind]

    def _kind(self, ahead: int) -> Kind | None:
        place = self.place + ahead
        return self.tokens[place].kind if 0 <= place < len(self.tokens) else None

    def _take(self) -> Token:
        self.place += 1
        return self.tokens[self.place - 1]

    def _is_date(self, ahead: int = 0) -> bool:
        return self.dates.read(self.place + ahead) is not None

    def _when(self) -> When:
        """Reads days as far as they go: `Mon, Wed - Fri and 1st Sat of the month`, `April to June: Mon`."""
        days = DayList()
        while self.place < len(self.tokens):
            if not days.numbers and (found := self.dates.read(self.place)):
                days.add_dates(found[0])
                self.place = found[1]
            elif self._kind(0) in (*_DAYS, Kind.OF_MONTH):
                token = self._take()
                is_range = token.kind is Kind.DAY and self._kind(0) is Kind.RANGE and self._kind(1) is Kind.DAY
                if is_range and not days.numbers:
                    self.place += 1
                    token = replace(token, value=f"{token.value}-{self._take().value}")
                days.add(token)
            else:
                break
            days.has_comma = self._skip_separators()
        return days.when(self.tokens[self.place - 1])

    def _skip_separators(self) -> bool:
        """Steps over commas and `and` that stand between days; says whether there were any."""
        ahead = 0
        while self._kind(ahead) in (*_BETWEEN_TIMES, Kind.FROM):
            ahead += 1
        if self._kind(ahead) in (*_DAYS, Kind.OF_MONTH) or self._is_date(ahead):
            self.place += ahead
            return ahead > 0
        return False

    def _what(self) -> What:
        """Reads times as far as they go: `9 - 12 and 1 - 5pm by appointment`."""
        times: list[str] = []
        ask, part, half = "", "", ""
        is_bare = False
        while True:
            kind = self._kind(0)
            if kind is Kind.PART_OF_DAY:
                token = self._take()
                part, half = f"{part} {token.text}".strip(), token.value
            elif kind is Kind.ASK:
                ask = self._take().value
            elif kind is Kind.ALL_DAY:
                times.append(self._take().value)
            elif kind in (*_ENDS, Kind.FROM, Kind.BETWEEN):
                is_bare = kind is Kind.TIME and self._kind(1) not in (Kind.RANGE, Kind.OPEN_END)
                times.append(self._stretch(half or self._half_behind(), times[-1] if times else ""))
            else:
                break
            if not self._goes_on():
                break
        if clash := first_overlap(times):
            raise HoursError(f"“{clash}” lies across other hours of the same days.")
        return What(tuple(dict.fromkeys(times)), ask, "" if times else part, is_bare=is_bare)

    def _goes_on(self) -> bool:
        """Steps over what stands between two stretches of one day; says whether another follows."""
        ahead = 0
        while self._kind(ahead) in _BETWEEN_TIMES:
            ahead += 1
        kind = self._kind(ahead)
        if kind is Kind.ASK and ahead and self.tokens[self.place + ahead - 1].kind is Kind.AND:
            return False
        is_time = kind in (Kind.TIME, Kind.SUN, Kind.ALL_DAY, Kind.BETWEEN, Kind.ASK)
        is_part = kind is Kind.PART_OF_DAY and (not ahead or self._kind(ahead + 1) in (*_ENDS, Kind.FROM))
        if self._is_date(ahead) or not (is_time or is_part or (kind is Kind.FROM and self._kind(ahead + 1) in _ENDS)):
            return False
        if ahead and kind is Kind.ASK and self._kind(ahead + 1) in _DAYS:
            return False
        self.place += ahead
        return True

    def _half_behind(self) -> str:
        """Returns "am" or "pm" where the words behind a stretch say so: `7 - 9 in the evening`."""
        ahead = 0
        while self._kind(ahead) in (*_ENDS, Kind.RANGE, Kind.FROM):
            ahead += 1
        if self._kind(ahead) is not Kind.PART_OF_DAY or self._kind(ahead + 1) in (*_ENDS, Kind.FROM):
            return ""
        return self.tokens[self.place + ahead].value

    def _stretch(self, half: str, before: str) -> str:
        """Reads `9 - 5`, `from 9 to 5`, `between 9 and 5`, `from 6pm`, `6pm - late` or `9am - dusk`."""
        opener = self._take() if self._kind(0) in (Kind.FROM, Kind.BETWEEN) else None
        first = self._take()
        if first.kind is Kind.SUN and "-" in first.value:
            return first.value
        is_joined = self._kind(0) is Kind.RANGE or (
            opener is not None and opener.kind is Kind.BETWEEN and self._kind(0) is Kind.AND
        )
        if is_joined and self._kind(1) in _ENDS:
            self.place += 1
            last = self._take()
            end = "+" if self._kind(0) is Kind.OPEN_END and self._take() else ""
            return _span(first, last, half, before) + end
        if self._kind(0) is Kind.OPEN_END:
            self.place += 1
        elif self._kind(0) is Kind.RANGE:
            raise HoursError(f"“{first.text} {self._take().text}” does not say until when.")
        if first.kind is Kind.SUN:
            raise HoursError(f"“{first.text}” has no time beside it: from when until when?")
        return read_start(first.value or first.text, half=half)


def _span(first: Token, last: Token, half: str, before: str) -> str:
    if Kind.SUN not in (first.kind, last.kind):
        follows = before if "+" not in before and ":" in before and before[-1].isdigit() else ""
        return read_span(first.value or first.text, last.value or last.text, half=half, after=follows)
    ends = (one.value if one.kind is Kind.SUN else read_start(one.value or one.text)[:-1] for one in (first, last))
    return "-".join(ends)
