"""Turns phrases, codes and facts into words of the language of the page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.conf import settings
from django.utils.formats import date_format, localize
from django.utils.translation import get_language, gettext

from services.geometry.distance_words import distance_phrase
from services.vocabulary.phrase import Phrase


def say(value: Any) -> str:
    """Returns a value in the language of the page: phrases with everything inside them, numbers, days, plain text."""
    if isinstance(value, Phrase):
        sentence = gettext(value.text)
        return sentence % {name: say(part) for name, part in value.values.items()} if value.values else sentence
    if isinstance(value, date):
        return say_day(value)
    return value if isinstance(value, str) else str(localize(value))


def say_code(codes: Mapping[str, str], code: str) -> str:
    """Returns the words of a closed value, or the code itself where the vocabulary has none."""
    return gettext(codes[code]) if codes.get(code) else code


def say_list(words: list[str]) -> str:
    """Returns several words as one, with the comma of the language."""
    return gettext(", ").join(words)


def say_distance(metres: float) -> str:
    """Returns a distance in the units of this deployment."""
    return say(distance_phrase(metres, "imperial" if settings.HRD_DISTANCE_UNIT == "imperial" else "metric"))


def say_day(day: date | str) -> str:
    """Returns a day, or a day in ISO letters, as people of the language write it."""
    # Django writes English days the American way; day, month in letters, year is read rightly everywhere.
    form = "j F Y" if (get_language() or "").startswith("en") else "DATE_FORMAT"
    return date_format(date.fromisoformat(day) if isinstance(day, str) else day, form)
