"""OSM opening hours syntax: read strictly, mended where the meaning is certain, written in one way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # its stubs lack it

from services.hours.rules import Joint, Rule
from services.hours.values import HoursError, State

MAX_LENGTH = 1000

_DAY_NAME = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = rf"(?:(\d{{4}}) )?({'|'.join(_MONTHS)}) (\d{{1,2}})\b"

_BETWEEN_PIECES = re.compile(r'"[^"]*"|(;|\|\||,\s+)')
_BETWEEN_RULES = re.compile(r'"[^"]*"|(; | \|\| |, )')
_SAYS_WHEN_OR_WHAT = re.compile(
    r'\d:\d\d|24/7|sunrise|sunset|dawn|dusk|\b(?:off|closed|open|unknown)\b|"', re.IGNORECASE
)
_HOLIDAY_BESIDE_DAY = re.compile(rf"\b(?:[PS]H\s+{_DAY_NAME}|{_DAY_NAME}\s+[PS]H)\b", re.IGNORECASE)
_DAY_NUMBER = r"\d{1,2}(?![\d:])"
_SHORT_DATES = re.compile(
    rf'"[^"]*"|(?:\d{{4}} )?(?:{"|".join(_MONTHS)}) {_DAY_NUMBER}(?:-{_DAY_NUMBER})?'
    rf"(?:,(?:(?:\d{{4}} )?(?:{'|'.join(_MONTHS)}) )?{_DAY_NUMBER}(?:-{_DAY_NUMBER})?)+"
)
_COMMENT = re.compile(r'"[^"]*"')
_DAYS_ALONE = re.compile(rf"{_DAY_NAME}(?:[,-]{_DAY_NAME})*", re.IGNORECASE)
_BEGINS_WITH_DAY = re.compile(rf"{_DAY_NAME}\b.*\d", re.IGNORECASE)
_RULE = re.compile(
    r"^(?:24/7|(?P<days>.*?))(?:(?:^| )(?P<times>(?:\(?(?:sunrise|sunset|dawn|dusk)|\d\d:\d\d).*?))?"
    r'(?:(?:^| )(?P<what>closed|unknown))?(?:(?:^| )"(?P<comment>[^"]*)")?$'
)
_STATES = {None: State.OPEN, "closed": State.CLOSED, "unknown": State.UNKNOWN}


def read(text: str) -> str:
    """Returns OSM hours written in one way; raises HoursError, which names the part that cannot be read."""
    rules = rules_of(text)
    written = written_by(rules)
    # The parser accepts a few oddities that it cannot read back, such as steps of no minutes.
    if len(written) > MAX_LENGTH or rules_of(written) != rules:
        raise HoursError(f"“{text.strip()}” cannot be written down in one clear way.")
    return written


def written_by(rules: tuple[Rule, ...]) -> str:
    """Writes rules as OSM hours."""
    return "".join(f"{rule.joint if place else ''}{rule}" for place, rule in enumerate(rules))


@lru_cache(maxsize=16_384)
def rules_of(text: str) -> tuple[Rule, ...]:
    """Returns the rules of OSM hours in order; raises HoursError, which names the part that cannot be read."""
    check_legible(text)
    clean = " ".join(text.split()).rstrip("; ")
    if found := _HOLIDAY_BESIDE_DAY.search(_COMMENT.sub('""', clean)):
        either = ",".join(found[0].split())
        raise HoursError(f"“{found[0]}” can be read in two ways; write “{either}” for either of them.")
    mended = _mended(clean)
    try:
        canonical = str(OpeningHours(mended))
    except ParserError as error:
        raise HoursError(f"“{_part_at_fault(mended, str(error))}” cannot be read as opening hours.") from None
    rules = tuple(_rule(joint, piece) for joint, piece in _cut(canonical, _BETWEEN_RULES))
    for rule in rules:
        _check_dates(rule.days)
    return rules


def check_legible(text: str) -> None:
    """Raises HoursError for what no hours can be: nothing at all, too much, or characters that cannot be shown."""
    if len(text) > MAX_LENGTH:
        raise HoursError(f"These opening hours are longer than {MAX_LENGTH:,} characters.")
    if not text.strip("; \t\r\n"):
        raise HoursError("There are no opening hours to read.")
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in text if character not in "\t\r\n"):
        raise HoursError("These opening hours hold a character that cannot be shown.")


def _cut(text: str, between: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Yields each piece of the text after the separator that stands before it; what is in quotes stays whole."""
    separator, start = "; ", 0
    for found in between.finditer(text):
        if found[1]:
            yield separator, text[start : found.start()]
            separator, start = found[1], found.end()
    yield separator, text[start:]


def _mended(text: str) -> str:
    """Repairs slips whose meaning is certain and which the parser takes for open all day, or never.

    `Mo, We 10:00-12:00` and `Mo; We 10:00-12:00` mean Monday and Wednesday; `Mo "by appointment"` and
    `"by appointment"` mean: ask, and behind hours they mean: otherwise ask.
    """
    mended = ""
    is_list_going_on = is_day_alone = False
    for separator, cut in _cut(text, _BETWEEN_PIECES):
        piece = cut.strip()
        if (is_list_going_on and separator.startswith(",")) or (is_day_alone and _BEGINS_WITH_DAY.match(piece)):
            mended += ","
        elif separator == "||" or (mended and _COMMENT.fullmatch(piece)):
            mended += " || "
        else:
            mended += separator
        is_list_going_on = not _SAYS_WHEN_OR_WHAT.search(piece)
        is_day_alone = bool(_DAYS_ALONE.fullmatch(piece))
        has_only_comment = piece.endswith('"') and not _SAYS_WHEN_OR_WHAT.search(piece[: piece.index('"')])
        mended += piece.replace('"', 'unknown "', 1) if has_only_comment else piece
    return _SHORT_DATES.sub(_dates_in_full, mended.removeprefix("; "))


def _dates_in_full(found: re.Match[str]) -> str:
    """Writes `2026 Feb 05,28,Mar 01` as three whole dates; a year goes on while the months do not go back."""
    if found[0].startswith('"'):
        return found[0]
    year, month = "", ""
    dates = []
    for item in found[0].split(","):
        parts = item.split()
        if parts[0].isdigit() and len(parts[0]) == 4:
            year, month, parts = parts[0], "", parts[1:]
        if parts[0] in _MONTHS:
            is_later_year = bool(month) and _MONTHS.index(parts[0]) < _MONTHS.index(month)
            year, month, parts = ("" if is_later_year else year), parts[0], parts[1:]
        dates.append(" ".join(part for part in (year, month, *parts) if part))
    return ",".join(dates)


def _rule(joint: str, piece: str) -> Rule:
    found = _RULE.match(piece)
    if not found:
        raise HoursError(f"“{piece}” cannot be read as opening hours.")
    return Rule(
        joint=Joint(joint),
        days=_written_days(found["days"] or ""),
        times=found["times"] or "",
        state=_STATES[found["what"]],
        comment=found["comment"] or "",
    )


def _written_days(days: str) -> str:
    days = re.sub(r"\bweek(?=\d)|\b\d{4}(?=[A-Z])", lambda it: f"{it[0]} ", days)
    days = re.sub(r"(?<=[A-Z][a-z][a-z] )(\d)\b", r"0\1", days)
    # The parser writes `PH 1 days` for `PH +1 day`, and cannot read that.
    return re.sub(r"\b([PS]H) (?:\+|(-))?(\d+) days?", lambda it: f"{it[1]} {it[2] or '+'}{it[3]} day", days)


def _part_at_fault(text: str, reason: str) -> str:
    """Returns the piece of the text to which the parser points."""
    column = re.search(r"1:(\d+)", reason)
    if not column:
        return text
    place = int(column[1]) - 1
    pieces = re.split(r"(?<=;)|(?<=\|\|)", text)
    for piece in pieces:
        if place < len(piece):
            return piece.strip("; |") or text
        place -= len(piece)
    return pieces[-1].strip("; |") or text


def _check_dates(days: str) -> None:
    """Raises HoursError for 30 February and for dated ranges that end before they begin: the parser takes both."""
    for year, month, day in re.findall(_DATE, days):
        _date_of(year or "2024", month, day, f"{year} {month} {day}".strip())
    for found in re.finditer(rf"{_DATE}-{_DATE}", days):
        if not (found[1] and found[4]):
            continue
        if _date_of(found[1], found[2], found[3], found[0]) > _date_of(found[4], found[5], found[6], found[0]):
            raise HoursError(f"“{found[0]}” ends before it begins.")


def _date_of(year: str, month: str, day: str, written: str) -> date:
    try:
        return date(int(year), _MONTHS.index(month) + 1, int(day))
    except ValueError:
        raise HoursError(f"“{written}” is a date that does not exist.") from None
