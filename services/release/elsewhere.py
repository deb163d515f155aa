"""What one listing withholds, looked for in everything that other listings say.

Each listing is searched for what it withholds itself when it is decided. That leaves an organisation whose own words
name its hidden house on the page of its open one, and a team whose circle is drawn around a hidden door.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise, product
from typing import NamedTuple

from services.release.withheld import (
    LATITUDE,
    LONGITUDE,
    PHONE,
    STREET,
    WithheldValue,
    national_digits,
    plain_words,
    texts_in,
)

POINT = "point"

_STEPS_A_DEGREE = 10_000  # cells of about eleven metres
_PRECISE_NUMBER = re.compile(r"(?<![\d.])\d{1,3}\.\d{4,}")
_TWO_PRECISE_NUMBERS = re.compile(r'\.\d{4}[^"]*\.\d{4}')
_PHONE_LIKE = re.compile(r"\d[\d\s().\-/]{5,30}\d")
# The end of one text may be the beginning of the next piece: it is looked at and not taken.
_PIECE = re.compile(r'"([^"\\\d]*+(?:\\.[^"\\\d]*+)*+\d(?:[^"\\]|\\.)*+)(?=")')
# What ends one member of a JSON text and begins the next; no text has it inside, where a mark has a stroke before it.
_BETWEEN_MEMBERS = ',"'
_DIGIT = re.compile(r"\d")
_NOT_A_DIGIT = re.compile(r"\D+")
_LEAST_DIGITS = 7
_MOST_WORDS = 6  # of a street that are compared: the rest is a floor or a town
_LONG_NAME = 10  # “Lindenstrasse 12” names a door, “Suite 12” does not
_SHORTEST = 7  # the fewest letters in which any of this can be told
_MOST_REMEMBERED = 20_000


class Told(NamedTuple):
    """Something that a listing tells of another: what kind of thing, whose, and in which field."""

    kind: str
    owner: str
    field: str


class Shown(NamedTuple):
    """What some listing shows by right: it is no secret, though another listing behind the same door withholds it."""

    streets: Iterable[str] = ()
    points: Iterable[tuple[float, float]] = ()
    phones: Iterable[str] = ()


class Withheld:
    """Every street, door and number that some listing withholds, to be found in the records of the others."""

    def __init__(self, withheld: Mapping[str, Iterable[WithheldValue]]) -> None:
        """Takes what is withheld by public id."""
        self._streets: dict[tuple[str, ...], str] = {}
        self._cells: dict[tuple[int, int], str] = {}
        self._phones: dict[str, tuple[str, str]] = {}
        for public_id, values in withheld.items():
            for kind, value in values:
                if kind == STREET:
                    self._streets |= dict.fromkeys(_streets_in(value), public_id)
                elif kind == PHONE:
                    digits = national_digits(value)
                    self._phones[digits[-_LEAST_DIGITS:]] = (digits, public_id)
            if cell := _cell_of(values):
                self._cells[cell] = public_id
        self._first_words = {street[0] for street in self._streets}
        self._beginnings = {street[:2] for street in self._streets}
        self._innocent: set[str] = set()

    def __bool__(self) -> bool:
        """Says whether there is anything to look for."""
        return bool(self._streets or self._cells or self._phones)

    def forget(self, shown: Shown) -> None:
        """Looks no more for what some listing shows by right."""
        for text in shown.streets:
            for street in _streets_in(text):
                self._streets.pop(street, None)
        for point in shown.points:
            self._cells.pop(_cell(*point), None)
        for number in shown.phones:
            self._phones.pop(number[-_LEAST_DIGITS:], None)

    def is_named_in(self, record: str) -> bool:
        """Says whether a public record, given as its JSON text, names anything that some listing withholds.

        Costs about 15 µs a record: chains say the same at hundreds of places, and every record has the same keys.
        """
        if len(self._innocent) >= _MOST_REMEMBERED:
            self._innocent.clear()
        members = {*record.split(_BETWEEN_MEMBERS)} - self._innocent
        is_named = self._may_be_told_in('"'.join(members)) and any(map(self._is_told_in_member, members))
        if not is_named:
            self._innocent |= members
        return is_named

    def told_by(self, public_id: str, record: str) -> Told | None:
        """Returns the first thing that a public record, given as its JSON text, tells of another listing, or None."""
        for piece in _pieces_of(record):
            found = self._told_in(piece)
            if found is not None and found[1] != public_id:
                return Told(*found, self._field_of(found, json.loads(record)))
        return None

    def owner_near(self, latitude: float, longitude: float) -> str | None:
        """Returns whose withheld door a point is, give or take some metres, or None."""
        x, y = _cell(latitude, longitude)
        near = ((x + i, y + j) for i, j in product((0, -1, 1), repeat=2))
        return next((self._cells[cell] for cell in near if cell in self._cells), None)

    def _field_of(self, found: tuple[str, str], record: Mapping[str, object]) -> str:
        return next((field for field in record if found in map(self._told_in, texts_in(record[field]))), "")

    def _told_in(self, text: str) -> tuple[str, str] | None:
        if len(text) < _SHORTEST or _DIGIT.search(text) is None:
            return None
        return self._street_in(text) or self._point_in(text) or self._phone_in(text)

    def _is_told_in_member(self, member: str) -> bool:
        return any(self._told_in(piece) is not None for piece in _pieces_of(f'"{member}"'))

    def _may_be_told_in(self, members: str) -> bool:
        """Says whether a closer look at some members of a record is worth its time; never wrong where it says no."""
        if "\\" in members:
            return True
        words = plain_words(members) if self._streets else []
        if not self._beginnings.isdisjoint(pairwise(words)):
            return True
        if self._cells and _TWO_PRECISE_NUMBERS.search(members):
            return True
        runs = _PHONE_LIKE.findall(members) if self._phones else []
        return any(_NOT_A_DIGIT.sub("", run)[-_LEAST_DIGITS:] in self._phones for run in runs)

    def _street_in(self, text: str) -> tuple[str, str] | None:
        words = plain_words(text) if self._streets else []
        for start, word in enumerate(words):
            if word not in self._first_words:
                continue
            for length in range(2, _MOST_WORDS + 1):
                if owner := self._streets.get(tuple(words[start : start + length])):
                    return STREET, owner
        return None

    def _point_in(self, text: str) -> tuple[str, str] | None:
        is_asked = self._cells and "." in text
        degrees = [float(number) for number in _PRECISE_NUMBER.findall(text)] if is_asked else []
        for one, other in pairwise(degrees):
            if owner := self.owner_near(one, other) or self.owner_near(other, one):
                return POINT, owner
        return None

    def _phone_in(self, text: str) -> tuple[str, str] | None:
        for match in _PHONE_LIKE.findall(text) if self._phones else ():
            run = _NOT_A_DIGIT.sub("", match)
            digits, owner = self._phones.get(run[-_LEAST_DIGITS:], ("", ""))
            if owner and (run.endswith(digits) or digits.endswith(run.lstrip("0"))):
                return PHONE, owner
        return None


def _pieces_of(record: str) -> Iterable[str]:
    """Returns what stands between two quotation marks of a JSON text: every text, and what is between texts."""
    if "\\" not in record:
        return record.split('"')
    return [_unescaped(piece) if "\\" in piece else piece for piece in _PIECE.findall(record)]


def _unescaped(piece: str) -> str:
    try:
        return json.loads(f'"{piece}"')
    except ValueError:
        # It began at a mark inside a text, because no digit came before: what is left of it is not escaped.
        return piece


def _streets_in(text: str) -> Iterator[tuple[str, ...]]:
    """Yields what in an address names a door: a number and a street, as words."""
    for part in {text, *text.split(",")}:
        words = tuple(plain_words(part))[:_MOST_WORDS]
        has_number = any(character.isdigit() for character in part)
        longest = max((len(word) for word in words if word.isalpha()), default=0)
        if has_number and longest > 2 and (len(words) > 2 or (len(words) == 2 and longest >= _LONG_NAME)):
            yield words


def _cell_of(values: Iterable[WithheldValue]) -> tuple[int, int] | None:
    degrees = {value.kind: float(value.value) for value in values if value.kind in (LATITUDE, LONGITUDE)}
    return _cell(degrees[LATITUDE], degrees[LONGITUDE]) if degrees else None


def _cell(latitude: float, longitude: float) -> tuple[int, int]:
    # Signs are dropped: prose writes 4.2518 W.
    return round(abs(latitude) * _STEPS_A_DEGREE), round(abs(longitude) * _STEPS_A_DEGREE)
