"""The days of plain words, gathered one after the other: weekdays, holidays, dates, and what they mean together."""

from __future__ import annotations

from dataclasses import dataclass, field

from services.hours.plain_dates import check_weekday, is_season
from services.hours.plain_tokens import Kind, Token
from services.hours.values import HoursError

HOLIDAYS = ("PH", "SH")


@dataclass(frozen=True)
class When:
    """The days of a clause as OSM selectors; none means every day. `dates` narrow the days, or stand beside them."""

    days: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    is_narrowed: bool = True
    is_fortnightly: bool = False

    @property
    def has_only_season(self) -> bool:
        """Says whether it names months and no day."""
        return not self.days and bool(self.dates) and all(is_season(date) for date in self.dates)


@dataclass
class DayList:
    """Days as they are read; `has_comma` says whether a comma or `and` stood before the next."""

    days: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    is_every_day: bool = False
    is_fortnightly: bool = False
    is_narrowed: bool = True
    has_comma: bool = False

    def add_dates(self, dates: tuple[str, ...]) -> None:
        """Adds OSM dates: `Friday 25 December` is one day, `Sundays, 25 December` are two."""
        are_seasons = all(is_season(date) for date in dates)
        is_name_of_day = len(self.days) == 1 and not self.has_comma and not any("-" in date for date in dates)
        if is_name_of_day and not are_seasons:
            check_weekday(dates[0], self.days.pop())
        elif (self.days or self.is_every_day) and self.has_comma and not are_seasons:
            self.is_narrowed = False
        self.dates += dates

    def add(self, token: Token) -> None:
        """Adds a weekday, a number that goes with the next weekday, or a word such as `daily`."""
        if self.dates and not self.days and self.has_comma and not all(is_season(date) for date in self.dates):
            self.is_narrowed = False
        if token.kind is Kind.NTH:
            self.numbers.append(_number(token))
        elif token.kind is Kind.EVERY_DAY:
            self.is_every_day = True
        elif token.kind is Kind.FORTNIGHT:
            self.is_fortnightly = True
        elif token.kind is not Kind.OF_MONTH:
            self._add_day(token)

    def when(self, last: Token) -> When:
        """Returns the days together; HoursError where a number has no day."""
        if self.numbers:
            raise HoursError(f"“{last.text}” does not say which day.")
        are_single = any("-" not in date and not is_season(date) for date in self.dates)
        if self.days and self.is_narrowed and are_single:
            raise HoursError(f"“{' '.join((*self.dates, *self.days))}” does not say clearly which days.")
        is_every_day = self.is_every_day or "Mo-Su" in self.days
        is_narrowed = self.is_narrowed and not (is_every_day and self.dates)
        return When(() if is_every_day else tuple(self.days), tuple(self.dates), is_narrowed, self.is_fortnightly)

    def _add_day(self, token: Token) -> None:
        is_mixed = bool(self.days) and (self.days[-1] in HOLIDAYS) is not (token.kind is Kind.HOLIDAY)
        if is_mixed and not self.has_comma:
            raise HoursError(f"“{self.days[-1]} {token.text}” can be read in two ways; write “and” for either of them.")
        if self.numbers and token.kind is Kind.DAY:
            if len(token.value) > len("Mo"):
                raise HoursError(f"“{token.text}” does not say which day of the month.")
            self.days.append(f"{token.value}[{','.join(self.numbers)}]")
            self.numbers.clear()
        else:
            self.days.append(token.value)


def _number(token: Token) -> str:
    if token.value == "day":
        raise HoursError(f"“{token.text}” does not say which day.")
    return token.value
