"""How postcodes are written: which district a full code lies in, and in which countries a way of writing is used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from services.places.spelling import code_key

LONGEST_CODE = 12
ROYAL_MAIL_COUNTRIES = frozenset({"GB", "GG", "IM", "JE"})
US_POSTAL_COUNTRIES = frozenset({"AS", "GU", "MP", "PR", "US", "VI"})
ROYAL_MAIL_UNIT = re.compile(r"(?P<district>[A-Z]{1,2}[0-9][A-Z0-9]?)(?P<unit>[0-9][A-Z]{2})")
ROYAL_MAIL_SECTOR = re.compile(r"(?P<district>[A-Z]{1,2}[0-9][A-Z0-9]?)\s+[0-9]")
CANADIAN_UNIT = re.compile(r"(?P<district>[A-Z][0-9][A-Z])[0-9][A-Z][0-9]")
EIRCODE = re.compile(r"(?P<district>[A-Z][0-9]{2}|D6W)[A-Z0-9]{4}")
DUBLIN_DISTRICT = re.compile(r"DUBLIN\s*(?P<number>[0-9]{1,2})(?P<west>W?)")
ZIP_PLUS_FOUR = re.compile(r"(?P<district>[0-9]{5})[-\s][0-9]{4}")
PORTUGUESE_UNIT = re.compile(r"(?P<district>[0-9]{4})[-\s]?[0-9]{3}")
WITH_COUNTRY = re.compile(r"(?P<sign>[A-Z]{1,3})[-\s]\s*(?P<code>[0-9]{4,5})")
COUNTRY_SIGNS = {"A": "AT", "CH": "CH", "D": "DE", "E": "ES", "F": "FR", "FI": "FI", "FIN": "FI", "P": "PT", "I": "IT"}
# What people type where a postcode belongs; anything longer is not one.
LONGEST_WRITTEN = 20


class Reading(NamedTuple):
    """One way to read a text as a postcode: the key to look up, and the countries it can be in (empty: any)."""

    key: str
    countries: frozenset[str]


def readings(text: str) -> Iterator[Reading]:
    """Yields the ways to read `text` as a postcode, the most exact first; nothing when it holds no digit."""
    written = text.strip().upper()
    if len(written) > LONGEST_WRITTEN or not any(character.isdigit() for character in written):
        return
    key = code_key(written)
    if 0 < len(key) <= LONGEST_CODE:
        yield Reading(key, frozenset())
    yield from _districts(written, key.upper())


def _districts(written: str, squeezed: str) -> Iterator[Reading]:
    for pattern, whole, countries in (
        (ROYAL_MAIL_UNIT, squeezed, ROYAL_MAIL_COUNTRIES),
        (ROYAL_MAIL_SECTOR, written, ROYAL_MAIL_COUNTRIES),
        (CANADIAN_UNIT, squeezed, frozenset({"CA"})),
        (EIRCODE, squeezed, frozenset({"IE"})),
        (ZIP_PLUS_FOUR, written, US_POSTAL_COUNTRIES),
        (PORTUGUESE_UNIT, written, frozenset({"PT"})),
    ):
        if found := pattern.fullmatch(whole):
            yield Reading(found["district"].lower(), countries)
    if found := DUBLIN_DISTRICT.fullmatch(written):
        yield Reading(f"d{found['number']:0>2}" if not found["west"] else "d6w", frozenset({"IE"}))
    if (found := WITH_COUNTRY.fullmatch(written)) and found["sign"] in COUNTRY_SIGNS:
        yield Reading(found["code"], frozenset({COUNTRY_SIGNS[found["sign"]]}))
