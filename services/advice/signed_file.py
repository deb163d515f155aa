"""Reads the operator's file of signatures; whatever is wrong with it is one sentence with its line and its field."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from services.advice.signatures import REACHES, Signature, SignedAdvice, SignedNumber, SignedSteps

LARGEST_BYTES = 1_000_000
_TABLE = re.compile(r"\s*\[\[\s*(?P<name>\w+)\s*\]\]")
_COMMON = ("signed_by", "role", "signed_on", "review_on")
_FIELDS = {
    "steps": ("language", "digest", *_COMMON),
    "numbers": ("country", "number", "reaches", "source_title", "source_url", *_COMMON),
}
_DIGEST = re.compile(r"[0-9a-f]{64}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_NUMBER = re.compile(r"[0-9]{2,6}|\+[1-9][0-9]{6,14}")


class SignedFileError(ValueError):
    """A file of signatures that cannot be used; its text is one sentence that names the line and the field."""


def read_signed_file(path: Path, languages: Collection[str]) -> SignedAdvice:
    """Returns what a TOML file of `[[steps]]` and `[[numbers]]` signs; `languages` are the codes it may name.

    Raises SignedFileError.
    """
    try:
        text = path.read_bytes()[:LARGEST_BYTES].decode()
        tables = tomllib.loads(text)
    except OSError as reason:
        raise SignedFileError(f"{path} cannot be read: {reason.strerror}.") from reason
    except UnicodeDecodeError as reason:
        raise SignedFileError(f"{path} is not written in UTF-8.") from reason
    except tomllib.TOMLDecodeError as reason:
        raise SignedFileError(f"{path} is not TOML: {reason}.") from reason
    for name, rows in tables.items():
        if name not in _FIELDS or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise SignedFileError(f"{path}: “{name}” is not one of [[{']], [['.join(_FIELDS)}]].")
    return SignedAdvice(
        steps=tuple(_steps(_Row(path, text, "steps", *row), languages) for row in enumerate(tables.get("steps", []))),
        numbers=_each_country_once(
            [_Row(path, text, "numbers", *row) for row in enumerate(tables.get("numbers", []))],
        ),
    )


@dataclass(frozen=True)
class _Row:
    """One table of the file: says where it stands when something is wrong with it."""

    path: Path
    text: str
    table: str
    index: int
    values: Mapping[str, Any]

    def fault(self, field: str, problem: str) -> SignedFileError:
        return SignedFileError(f"{self.path}, line {self._line(field)}: {field} {problem}.")

    def check_fields(self) -> None:
        for field in self.values:
            if field not in _FIELDS[self.table]:
                raise self.fault(field, f"is none of {', '.join(_FIELDS[self.table])}")

    def words(self, field: str, fits: Callable[[str], object] = bool, takes: str = "must not be empty") -> str:
        value = self.values.get(field)
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self.fault(field, "must be there, as text in quotes on one line")
        if not fits(value.strip()):
            raise self.fault(field, takes)
        return value.strip()

    def day(self, field: str) -> date:
        value = self.values.get(field)
        # A moment is a date as well.
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.fault(field, "must be there, as a day without quotes such as 2026-12-01")
        return value

    def _line(self, field: str) -> int:
        """Returns the line of a field, or that of its table where the field is not there."""
        lines = self.text.splitlines()
        headers = [(number, found["name"]) for number, line in enumerate(lines) if (found := _TABLE.match(line))]
        own = [number for number, name in headers if name == self.table]
        if self.index >= len(own):
            return 1  # written as one list in brackets
        start = own[self.index]
        end = next((number for number, _ in headers if number > start), len(lines))
        key = re.compile(rf"""\s*["']?{re.escape(field)}["']?\s*=""")
        return next((number for number in range(start + 1, end) if key.match(lines[number])), start) + 1


def _steps(row: _Row, languages: Collection[str]) -> SignedSteps:
    row.check_fields()
    return SignedSteps(
        language=row.words("language", languages.__contains__, f"is not one of {', '.join(languages)}"),
        digest=row.words("digest", _DIGEST.fullmatch, "must be the 64 letters and digits that manage.py advice prints"),
        signature=_signature(row),
    )


def _each_country_once(rows: list[_Row]) -> tuple[SignedNumber, ...]:
    numbers: dict[str, SignedNumber] = {}
    for row in rows:
        one = _number(row)
        if one.country in numbers:
            raise row.fault("country", f"{one.country} stands there twice")
        numbers[one.country] = one
    return tuple(numbers.values())


def _number(row: _Row) -> SignedNumber:
    row.check_fields()
    return SignedNumber(
        country=row.words("country", _COUNTRY.fullmatch, "must be two capital letters such as FI"),
        number=row.words("number", _NUMBER.fullmatch, "must be two to six digits, or + and a whole number"),
        reaches=row.words("reaches", REACHES.__contains__, f"must be one of {', '.join(REACHES)}"),
        source_title=row.words("source_title"),
        source_url=row.words("source_url", _is_web_address, "must be a web address such as https://example.org/"),
        signature=_signature(row),
    )


def _signature(row: _Row) -> Signature:
    signed_on = row.day("signed_on")
    # Midnight comes a day earlier in the east.
    if signed_on > date.today() + timedelta(days=1):  # noqa: DTZ011 — a day on somebody's calendar
        raise row.fault("signed_on", "lies in the future")
    review_on = row.day("review_on") if "review_on" in row.values else None
    if review_on and review_on <= signed_on:
        raise row.fault("review_on", "must come after signed_on")
    return Signature(row.words("signed_by"), row.words("role"), signed_on, review_on)


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
