"""The public holidays of a country and its parts: their dates and names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

import holidays

NO_HOLIDAYS: Mapping[date, str] = MappingProxyType({})


@lru_cache(maxsize=2048)
def public_holidays(year: int, country: str, subdivision: str = "") -> Mapping[date, str]:
    """Maps each public holiday of `year` to its name in the country's first language, days in lieu included.

    An unknown subdivision means the holidays of the whole country; an unknown country has none. Never raises.
    """
    country = country.strip().upper()
    if not country:
        return NO_HOLIDAYS
    part = subdivision.strip().upper().removeprefix(f"{country}-")
    for candidate in (part or None, None):
        try:
            return MappingProxyType(dict(holidays.country_holidays(country, subdiv=candidate, years=year)))
        except NotImplementedError:
            continue
    return NO_HOLIDAYS


def holiday_name(day: date, country: str, subdivision: str = "") -> str:
    """Returns the name of the public holiday on `day`, or "" on other days."""
    return public_holidays(day.year, country, subdivision).get(day, "")
