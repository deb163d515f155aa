"""Dates and seasons as people write them, "25 December", "1 April to 30 September", turned into OSM dates."""

from __future__ import annotations

import re
from datetime import date

from services.hours.plain_tokens import Kind, Token
from services.hours.values import HoursError

WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEPARATORS = (Kind.AND, Kind.COMMA)


class DateReader:
    """Reads dates from tokens, one after the other; each method says where the next token stands."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens

    def read(self, place: int) -> tuple[tuple[str, ...], int] | None:
        """Returns the OSM dates that begin at a place and the place after them; None where no date begins."""
        first = self._one(place)
        if not first:
            return None
        dates, place = first
        if self._kind(place) is Kind.RANGE and (last := self._one(place + 1)):
            return (_ranged(dates[-1], last[0][0]),), last[1]
        return dates, place

    def _one(self, place: int) -> tuple[tuple[str, ...], int] | None:
        """Reads `25 Dec`, `Dec 25`, `25 and 26 December 2026`, `December`, `2026-12-25` or a day with a name."""
        token = self._token(place)
        if token is None:
            return None
        if token.kind is Kind.DATE:
            return (token.value or _numeric(token.text),), place + 1
        if token.kind is Kind.MONTH:
            return self._after_month(place)
        if token.kind is Kind.YEAR and self._kind(place + 1) is Kind.MONTH:
            return self._after_month(place + 1)
        return self._before_month(place)

    def _before_month(self, place: int) -> tuple[tuple[str, ...], int] | None:
        days: list[str] = []
        while (day := _day_number(self._token(place))) is not None:
            days.append(day)
            place += 1
            if self._kind(place) in (*_SEPARATORS, Kind.RANGE) and _day_number(self._token(place + 1)) is not None:
                days.append("-" if self._kind(place) is Kind.RANGE else ",")
                place += 1
        while self._kind(place) is Kind.GLUE:
            place += 1
        token = self._token(place)
        if not days or token is None or token.kind is not Kind.MONTH or _goes_back(days):
            return None
        year, place = self._year(place + 1)
        return tuple(_with_month(days, token.value, year)), place

    def _after_month(self, place: int) -> tuple[tuple[str, ...], int]:
        month = self.tokens[place].value
        place += 1
        following = self._token(place)
        day = _day_number(following)
        is_time = day is not None and self._kind(place + 1) is Kind.RANGE and self._kind(place + 2) is Kind.TIME
        if (
            day is None
            or is_time
            or (following is not None and following.kind is Kind.TIME and not following.text.isdigit())
        ):
            year, place = self._year(place)
            return (f"{year}{month}",), place
        place += 1
        if self._kind(place) is Kind.COMMA and self._kind(place + 1) is Kind.YEAR:
            place += 1
        year, place = self._year(place)
        return tuple(_with_month([day], month, year)), place

    def _year(self, place: int) -> tuple[str, int]:
        token = self._token(place)
        return (f"{token.text} ", place + 1) if token is not None and token.kind is Kind.YEAR else ("", place)

    def _token(self, place: int) -> Token | None:
        return self.tokens[place] if place < len(self.tokens) else None

    def _kind(self, place: int) -> Kind | None:
        return self.tokens[place].kind if place < len(self.tokens) else None


def is_season(day: str) -> bool:
    """Says whether an OSM date is whole months, which go with weekdays; single days stand for themselves."""
    return bool(re.fullmatch(rf"(?:\d{{4}} )?(?:{'|'.join(MONTHS)})(?:-(?:\d{{4}} )?(?:{'|'.join(MONTHS)}))?", day))


def check_weekday(day: str, weekday: str) -> None:
    """Raises HoursError where an OSM date with its year falls on another weekday than the one written beside it."""
    found = re.fullmatch(rf"(\d{{4}}) ({'|'.join(MONTHS)}) (\d\d)", day)
    if not found:
        return
    try:
        fallen_on = WEEK[date(int(found[1]), MONTHS.index(found[2]) + 1, int(found[3])).weekday()]
    except ValueError:
        raise HoursError(f"“{day}” is a date that does not exist.") from None
    if fallen_on != weekday:
        raise HoursError(f"“{day}” falls on {fallen_on}, not on {weekday}.")


def _goes_back(days: list[str]) -> bool:
    """Says whether these are no days of one month: `9-5 April` is a working day and a season."""
    return any(
        later == "-" and int(first) >= int(last)
        for first, later, last in zip(days, days[1:], days[2:], strict=False)
        if first.isdigit() and last.isdigit()
    )


def _with_month(days: list[str], month: str, year: str) -> list[str]:
    """Writes `25`, `,`, `26` as two dates and `24`, `-`, `26` as a range."""
    written = [day if day in "-," else f"{year}{month} {int(day):02}" for day in days]
    return "".join(written).split(",")


def _ranged(first: str, last: str) -> str:
    """Writes two dates as a range; a year that stands only behind is that of both, or of the turn between them."""
    if last[:4].isdigit() and not first[:4].isdigit():
        order = MONTHS.index(first[:3]), MONTHS.index(last[5:8])
        first = f"{int(last[:4]) - (order[0] > order[1])} {first}"
    return f"{first}-{last}"


def _day_number(token: Token | None) -> str | None:
    if token is None or token.kind not in (Kind.TIME, Kind.NTH):
        return None
    found = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|er|\.|º|o)?", token.text)
    return found[1] if found and 1 <= int(found[1]) <= 31 else None


def _numeric(text: str) -> str:
    """Reads `2026-12-25`, `25.12.2026`, `25.12.` and `25/12`; refuses `05/06`, which is two days in two countries."""
    parts = [part for part in re.split(r"[-./]", text) if part]
    if len(parts[0]) == 4:
        year, month, day = parts
    else:
        day, month, year = parts[0], parts[1], (parts[2] if len(parts) > 2 else "")
        if "/" in text and int(month) > 12:
            day, month = month, day
        elif "/" in text and int(day) <= 12 and day != month:
            raise HoursError(f"“{text}” is not the same day in all countries; write the month in letters.")
    if not 1 <= int(month) <= 12:
        raise HoursError(f"“{text}” is a date that does not exist.")
    return f"{year} {MONTHS[int(month) - 1]} {int(day):02}".strip()
