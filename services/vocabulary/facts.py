"""What can be said of a service: one Fact a question, its kind of answer, and the words for each answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from services.vocabulary.phrase import gettext_noop

YES, NO, UNKNOWN = "yes", "no", "unknown"

ANSWERS = {YES: gettext_noop("Yes"), NO: gettext_noop("No"), UNKNOWN: gettext_noop("Not known: ask")}


class Kind(StrEnum):
    """The kinds of answer; not known is `unknown` for answers and choices, empty for all others."""

    ANSWER = "answer"
    CHOICE = "choice"
    SEVERAL = "several"
    NUMBER = "number"
    TEXT = "text"
    HOURS = "hours"
    URL = "url"
    DATE = "date"
    MOMENT = "moment"
    COUNTRIES = "countries"


@dataclass(frozen=True)
class Fact:
    """One question about a service.

    `values` maps each code to its words; `who` names the readers who need it (P the person, W the worker);
    `must_be` is the only answer with which a service may be listed; `is_public` keeps a fact out of every release.
    """

    key: str
    label: str
    kind: Kind
    values: Mapping[str, str]
    who: str = "P"
    is_filter: bool = False
    must_be: str = ""
    is_public: bool = True
    lowest: int = 0
    highest: int = 0

    def is_known(self, value: object) -> bool:
        """Says whether `value` is an answer at all: zero is, unknown and empty are not."""
        return value not in (None, "", UNKNOWN, [], ())

    def words_for(self, code: str) -> str:
        """Returns the untranslated words of one of the closed values, or the code itself where there are none."""
        return self.values.get(code, code)


def answer(key: str, label: str, **more: Any) -> Fact:
    """A yes, no or not-known fact."""
    return Fact(key, label, Kind.ANSWER, ANSWERS, **more)


def choice(key: str, label: str, values: Mapping[str, str], **more: Any) -> Fact:
    """A fact with exactly one of a closed list of values, or not known."""
    return Fact(key, label, Kind.CHOICE, {**values, UNKNOWN: ANSWERS[UNKNOWN]}, **more)


def several(key: str, label: str, values: Mapping[str, str], **more: Any) -> Fact:
    """A fact with any number of a closed list of values; none means not known."""
    return Fact(key, label, Kind.SEVERAL, values, **more)


def number(key: str, label: str, lowest: int, highest: int, **more: Any) -> Fact:
    """A whole number between `lowest` and `highest`, or not known."""
    return Fact(key, label, Kind.NUMBER, {}, lowest=lowest, highest=highest, **more)


def text(key: str, label: str, **more: Any) -> Fact:
    """A short note in plain words."""
    return Fact(key, label, Kind.TEXT, {}, **more)


def hours(key: str, label: str, **more: Any) -> Fact:
    """Hours in OSM syntax."""
    return Fact(key, label, Kind.HOURS, {}, **more)


def url(key: str, label: str, **more: Any) -> Fact:
    """A web address."""
    return Fact(key, label, Kind.URL, {}, **more)


def date(key: str, label: str, **more: Any) -> Fact:
    """A day."""
    return Fact(key, label, Kind.DATE, {}, **more)


def moment(key: str, label: str, **more: Any) -> Fact:
    """A moment in time."""
    return Fact(key, label, Kind.MOMENT, {}, **more)


def countries(key: str, label: str, **more: Any) -> Fact:
    """Any number of countries by their two-letter ISO 3166-1 codes."""
    return Fact(key, label, Kind.COUNTRIES, {}, **more)
