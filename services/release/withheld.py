"""What of a listing must not become public, and the search for it in anything that is about to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from services.phones.numbers import PhoneError, read_number
from services.vocabulary.listing import NUMBER_CHANNELS

if TYPE_CHECKING:  # the search also runs in a process that knows no registry
    from services.registry.models import Contact, Location
    from services.release.loading import Loaded

STREET, POSTAL_CODE, LATITUDE, LONGITUDE = "street", "postal_code", "latitude", "longitude"
PHONE, CONTACT, NOTE, TRANSPORTATION = "phone", "contact", "note", "transportation"
COORDINATES = (LATITUDE, LONGITUDE)

# Shorter notes (“ok”, “see above”) would be found in innocent text.
_SHORTEST_NOTE = 12
_SHORTEST_STREET_NAME = 8
_LEAST_DIGITS = 7  # a shorter number must stand alone to be found: 112 is in many others
_METRE_IN_DEGREES = 1e-5

_NOT_A_WORD = re.compile(r"[\W_]+")
# Three decimals are about a hundred metres: anything coarser says less than the grid cell does.
_DECIMAL_NUMBER = re.compile(r"\d{1,3}\.\d{3,}")
_DECIMALS = re.compile(r"\.\d{3}")
_PHONE_LIKE = re.compile(r"\d[\d\s().\-/]{1,30}\d")
_NOT_A_DIGIT = re.compile(r"\D+")


class WithheldValue(NamedTuple):
    """One thing that must not be public; coordinates are written with all their digits."""

    kind: str
    value: str


def withheld_of(location: Location, loaded: Loaded) -> tuple[WithheldValue, ...]:
    """Returns all that is known of a location and must stay in the registry."""
    found = [*_notes(location, loaded), *_contacts(location, loaded)]
    if location.address_visibility != "public":
        found += _address(location, loaded)
    return tuple(dict.fromkeys(value for value in found if value.value.strip()))


class _Letters(dict[int, int | None]):
    """Which letters stay when accents go; asked of each letter once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_LETTERS = _Letters()
_ASCII_WORDS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}


def plain_words(text: str) -> list[str]:
    """Returns text as bare words in lower case, so that spelling hides nothing."""
    if text.isascii():
        return text.translate(_ASCII_WORDS).split()
    folded = unicodedata.normalize("NFKD", text).translate(_LETTERS).casefold()
    return _NOT_A_WORD.sub(" ", folded).split()


def plain(text: str) -> str:
    """Returns the bare words of a text with one blank around each."""
    return f" {' '.join(plain_words(text))} "


def texts_in(content: Any) -> list[str]:
    """Returns every text in a JSON value; keys are ours and say nothing."""
    return _leaves_of(content)[0]


def _leaves_of(content: Any) -> tuple[list[str], list[float]]:
    """Returns every text and every fraction in a JSON value, in its order."""
    texts: list[str] = []
    numbers: list[float] = []
    _gather([content], texts, numbers)
    return texts, numbers


def _gather(values: Iterable[Any], texts: list[str], numbers: list[float]) -> None:
    for one in values:
        if isinstance(one, str):
            texts.append(one)
        elif isinstance(one, dict):
            _gather(one.values(), texts, numbers)
        elif isinstance(one, list | tuple):
            _gather(one, texts, numbers)
        elif isinstance(one, float):
            numbers.append(one)


class Search:
    """A search for the withheld values of one listing, which knows what of them is public all the same.

    A town's name or the centre of the grid cell may by chance equal a withheld value; finding those again proves
    nothing.
    """

    def __init__(self, withheld: Iterable[WithheldValue], record: dict[str, Any] | None = None) -> None:
        """Takes the withheld values and the listing's public record, if it has one."""
        self._withheld = tuple(withheld)
        address = (record or {}).get("address") or {}
        self._public_words = {plain(address.get(key, "")) for key in ("city", "state_province")} | {"  "}
        centre = {LATITUDE: (record or {}).get("latitude"), LONGITUDE: (record or {}).get("longitude")}
        self._centre = {kind: float(value) for kind, value in centre.items() if value is not None}

    def first_in(self, content: Any) -> WithheldValue | None:
        """Returns the first withheld value found in a JSON value, or None."""
        if not self._withheld:
            return None
        texts, numbers = _leaves_of(content)
        for number in numbers:
            if found := self._with_coordinate(number, _METRE_IN_DEGREES / 2):
                return found
        return self.first_in_text("\n".join(texts))

    def first_in_text(self, text: str) -> WithheldValue | None:
        """Returns the first withheld value found in a text, or None."""
        if not text or not self._withheld:
            return None
        return self._in_words(text) or self._in_numbers(text) or self._in_phones(text)

    def _in_words(self, text: str) -> WithheldValue | None:
        if not (self._phrases or self._links):
            return None
        words = plain(text) if self._phrases else ""
        for phrase, value in self._phrases:
            if phrase in words:
                return value
        lower = text.casefold() if self._links else ""
        return next((value for link, value in self._links if link in lower), None)

    def _in_numbers(self, text: str) -> WithheldValue | None:
        if not self._coordinates or _DECIMALS.search(text) is None:
            return None
        for match in _DECIMAL_NUMBER.finditer(text):
            decimals = len(match[0]) - match[0].index(".") - 1
            # A whole step, not half of one: people cut digits off as often as they round.
            if found := self._with_coordinate(float(match[0]), 10.0 ** -min(decimals, 5)):
                return found
        return None

    def _in_phones(self, text: str) -> WithheldValue | None:
        if not self._phones:
            return None
        runs = [_NOT_A_DIGIT.sub("", match[0]) for match in _PHONE_LIKE.finditer(text)]
        for digits, value in self._phones:
            is_short = len(digits) < _LEAST_DIGITS
            if any(digits == run if is_short else digits in run for run in runs):
                return value
        return None

    def _with_coordinate(self, number: float, tolerance: float) -> WithheldValue | None:
        for value, degrees in self._coordinates:
            # Signs are dropped: prose writes 4.2518 W.
            is_near = abs(abs(number) - abs(degrees)) < tolerance
            is_centre = abs(abs(number) - abs(self._centre.get(value.kind, 999.0))) < tolerance
            if is_near and not is_centre:
                return value
        return None

    @cached_property
    def _coordinates(self) -> list[tuple[WithheldValue, float]]:
        return [(value, float(value.value)) for value in self._withheld if value.kind in COORDINATES]

    @cached_property
    def _phones(self) -> list[tuple[str, WithheldValue]]:
        phones = ((national_digits(value.value), value) for value in self._withheld if value.kind == PHONE)
        return [(digits, value) for digits, value in phones if digits]

    @cached_property
    def _links(self) -> list[tuple[str, WithheldValue]]:
        return [(value.value.casefold(), value) for value in self._withheld if value.kind == CONTACT]

    @cached_property
    def _phrases(self) -> list[tuple[str, WithheldValue]]:
        return [
            (phrase, value)
            for value in self._withheld
            for phrase in _phrases_of(value)
            if phrase not in self._public_words
        ]


def national_digits(number: str) -> str:
    """Returns the digits that a number has at home and abroad: 0141 496 0101 and +44 141 496 0101 share them."""
    try:
        national = read_number(number).national
    except PhoneError:
        national = number
    return _NOT_A_DIGIT.sub("", national).lstrip("0")


def _phrases_of(value: WithheldValue) -> Iterator[str]:
    words = plain(value.value)
    if value.kind in (NOTE, TRANSPORTATION) and len(words.strip()) >= _SHORTEST_NOTE:
        yield words
    elif value.kind == POSTAL_CODE and any(character.isdigit() for character in words):
        yield words
        yield f" {words.replace(' ', '')} "
    elif value.kind == STREET:
        yield words
        for part in value.value.split(","):
            yield from _street_names(part)


def _street_names(part: str) -> Iterator[str]:
    """Yields the street without its number, and the number with the first word, which outlives “St.” for “Street”."""
    words = plain(part).split()
    names = [word for word in words if not word[0].isdigit()]
    if len(names) == len(words):
        return
    name = " ".join(names)
    if len(names) > 1 or len(name) >= _SHORTEST_STREET_NAME:
        yield f" {name} "
    # “12 the” proves nothing.
    if len(words) > 1 and words[0][0].isdigit() and len(words[1]) > 3:
        yield f" {words[0]} {words[1]} "


def _address(location: Location, loaded: Loaded) -> list[WithheldValue]:
    values = [
        WithheldValue(STREET, location.address_1),
        WithheldValue(STREET, location.address_2),
        WithheldValue(POSTAL_CODE, location.postal_code),
        WithheldValue(TRANSPORTATION, location.transportation),
        *(WithheldValue(TRANSPORTATION, row.transportation) for row in loaded.rows(location, "translations")),
    ]
    if location.has_point:
        values += [WithheldValue(LATITUDE, repr(location.latitude)), WithheldValue(LONGITUDE, repr(location.longitude))]
    return values


def _notes(location: Location, loaded: Loaded) -> list[WithheldValue]:
    services = [offer.service for offer in loaded.offers(location)]
    owners = [location, location.organization, *services, *(service.organization for service in services)]
    return [WithheldValue(NOTE, owner.notes) for owner in owners if owner is not None and owner.notes]


def _contacts(location: Location, loaded: Loaded) -> list[WithheldValue]:
    rows: list[Contact] = [*loaded.rows(location, "contacts"), *loaded.rows(location.organization, "contacts")]
    for offer in loaded.offers(location):
        rows += [*loaded.rows(offer, "contacts"), *loaded.rows(offer.service.organization, "contacts")]
    return [
        WithheldValue(PHONE if row.channel in NUMBER_CHANNELS else CONTACT, row.value)
        for row in rows
        if not row.is_public
    ]
