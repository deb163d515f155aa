"""Turns phrases, codes and facts into words of the language of the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache, wraps
from typing import Any, TypeVar

from django.conf import settings
from django.utils.formats import date_format, localize
from django.utils.translation import get_language, gettext

from services.geometry.distance_words import distance_phrase
from services.hours.words import WEEKDAYS
from services.vocabulary.phrase import Phrase, gettext_noop

# What OSM syntax writes in letters; months stand in it as they do in our phrases.
HOURS_WORDS = dict(zip(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"), map(str, WEEKDAYS), strict=True)) | {
    "PH": gettext_noop("public holidays"),
    "SH": gettext_noop("school holidays"),
    "24/7": gettext_noop("All day and night"),
    "off": gettext_noop("closed"),
    "unknown": gettext_noop("ask"),
}
HOURS_PIECES = re.compile(r'"(?P<comment>[^"]*)"|(?P<times>\d\d?:\d\d-\d\d?:\d\d)|(?P<word>24/7|[A-Za-z]+)')


Words = TypeVar("Words")


def once_a_language(make: Callable[..., Words]) -> Callable[..., Words]:
    """Remembers what a function of plain values says, by language: a page says the same words again and again."""
    remembered = lru_cache(maxsize=2048)(lambda _language, *values: make(*values))
    return wraps(make)(lambda *values: remembered(get_language() or "", *values))


def say(value: Any) -> str:
    """Returns a value in the language of the page: phrases with everything inside them, numbers, days, plain text."""
    if isinstance(value, Phrase):
        sentence = gettext(value.text)
        return sentence % {name: say(part) for name, part in value.values.items()} if value.values else sentence
    if isinstance(value, date):
        return say_day(value)
    return value if isinstance(value, str) else str(localize(value))


def say_again(phrase: Phrase) -> str:
    """Returns what `say` returns, remembered: for what a list says of many, and never for what a visitor has typed."""
    return _said(*_as_key(phrase))


def say_code(codes: Mapping[str, str], code: str) -> str:
    """Returns the words of a closed value, or the code itself where the vocabulary has none."""
    return gettext(codes[code]) if codes.get(code) else code


def say_list(words: list[str]) -> str:
    """Returns several words as one, with the comma of the language."""
    return gettext(", ").join(words)


def say_distance(metres: float) -> str:
    """Returns a distance in the units of this deployment."""
    phrase = distance_phrase(metres, "imperial" if settings.HRD_DISTANCE_UNIT == "imperial" else "metric")
    return _distance(phrase.text, phrase.values["distance"])


def say_day(day: date | str) -> str:
    """Returns a day, or a day in ISO letters, as people of the language write it."""
    return _written(date.fromisoformat(day) if isinstance(day, str) else day)


def say_hours(osm: str) -> str:
    """Returns hours in OSM syntax with its abbreviations in words of the page, and each stretch from start to end."""
    return HOURS_PIECES.sub(_say_piece, osm)


def _say_piece(piece: re.Match[str]) -> str:
    if piece["comment"] is not None:
        return f"({piece['comment']})"
    if piece["times"]:
        return gettext("%(start)s–%(end)s") % dict(zip(("start", "end"), piece["times"].split("-"), strict=True))
    return gettext(HOURS_WORDS.get(piece["word"], piece["word"]))


@once_a_language
def _written(day: date) -> str:
    # Django writes English days the American way; day, month in letters, year is read rightly everywhere.
    return date_format(day, "j F Y" if (get_language() or "").startswith("en") else "DATE_FORMAT")


@once_a_language
def _distance(text: str, distance: object) -> str:
    return say(Phrase(text, {"distance": distance}))


@once_a_language
def _said(text: str, *values: tuple[str, Any]) -> str:
    return say(_as_phrase(text, *values))


def _as_key(phrase: Phrase) -> tuple[Any, ...]:
    parts = ((name, _as_key(part) if isinstance(part, Phrase) else part) for name, part in phrase.values.items())
    return phrase.text, *parts


def _as_phrase(text: str, *values: tuple[str, Any]) -> Phrase:
    return Phrase(text, {name: _as_phrase(*part) if isinstance(part, tuple) else part for name, part in values})
