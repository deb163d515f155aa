"""The addresses of areas: readable, plain ASCII, one for each place, and never changed by a place that comes later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.places.place import POSTCODE, Entry
from services.places.postcodes import ROYAL_MAIL_COUNTRIES, ROYAL_MAIL_UNIT
from services.places.spelling import code_key, name_key

LONGEST_SLUG = 60
NOT_SLUG = re.compile(r"[^a-z0-9]+")
# "g51", "g51-3ab", "us-10001": a town may never take an address of this shape, or a postcode added later would lose it.
POSTCODE_SHAPE = re.compile(r"[a-z]{1,2}[0-9][a-z0-9]?(-[0-9][a-z]{2})?|[a-z]{2}-[a-z0-9]*[0-9][a-z0-9]*")


def slug_words(text: str) -> str:
    """Returns the text as lower-case ASCII words joined by hyphens; "" when it holds no Latin letter or digit."""
    return NOT_SLUG.sub("-", name_key(text)).strip("-")[:LONGEST_SLUG].rstrip("-")


def free_slug(entry: Entry, region_code: str, taken: set[str]) -> str:
    """Returns the best address for the place that is not in `taken`, and adds it there."""
    wishes = _postcode_wishes(entry) if entry.kind == POSTCODE else _town_wishes(entry, region_code)
    slug = next(wish for wish in wishes if wish not in taken)
    taken.add(slug)
    return slug


def _postcode_wishes(entry: Entry) -> Iterator[str]:
    code, country = code_key(entry.name), entry.country.lower()
    if entry.country in ROYAL_MAIL_COUNTRIES:
        unit = ROYAL_MAIL_UNIT.fullmatch(code.upper())
        code = f"{unit['district']}-{unit['unit']}".lower() if unit else code
        if POSTCODE_SHAPE.fullmatch(code):
            yield code
    yield f"{country}-{code}"
    yield from _numbered(f"{country}-{code}")


def _town_wishes(entry: Entry, region_code: str) -> Iterator[str]:
    name, country = slug_words(entry.name) or "place", entry.country.lower()
    wishes = [name, f"{name}-{country}"]
    if region_code:
        wishes = [name, f"{name}-{slug_words(region_code)}-{country}"]
    for wish in wishes:
        if not POSTCODE_SHAPE.fullmatch(wish):
            yield wish
    yield from _numbered(wishes[-1])


def _numbered(stem: str) -> Iterator[str]:
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
