"""The facts of an offer as rows for filtering: the release writes them, the criteria ask for them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from services.vocabulary.common_facts import AUDIENCES, PLACE_FACTS, SERVICE_FACTS
from services.vocabulary.facts import UNKNOWN, Fact, Kind
from services.vocabulary.listing import MODES
from services.vocabulary.service_types import SERVICE_TYPES

# Facts that every offer can have beside those of the vocabulary.
MODE, LANGUAGE, AUDIENCE, AUDIENCE_ONLY = "mode", "language", "audience", "audience_only"
FILTERED_KINDS = (Kind.ANSWER, Kind.CHOICE, Kind.SEVERAL, Kind.NUMBER, Kind.COUNTRIES, Kind.HOURS)
HAS_SUCH_HOURS = "yes"


def facts_of(record: dict[str, Any], offer: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yields (key, value) for all that is known of one offer of a public record; nothing for what is not known."""
    own = SERVICE_TYPES[offer["type"]].facts
    # A type's own answer stands for the common one of the same key, as "couples" does for a place to sleep.
    rows = {
        (fact.key, value)
        for facts, answers in (
            (PLACE_FACTS, record.get("place_facts", {})),
            (SERVICE_FACTS, offer.get("facts", {})),
            (own, offer.get("details", {})),
        )
        for fact in facts
        if fact.key in answers and fact.is_public and fact.kind in FILTERED_KINDS
        for value in _values(fact, answers[fact.key])
    }
    yield from sorted(rows)
    yield from ((MODE, mode) for mode in offer.get("modes", ()))
    yield from {(LANGUAGE, language["code"].lower()) for language in offer.get("languages", ())}
    for audience in offer.get("audiences", ()):
        yield AUDIENCE, audience["audience"]
        if audience["level"] == "only":
            yield AUDIENCE_ONLY, audience["audience"]


@cache
def filterable_facts() -> dict[str, dict[str, str]]:
    """Returns every key one may filter by with its values and their words; no values mean a whole number."""
    keys: dict[str, dict[str, str]] = {MODE: dict(MODES), AUDIENCE: dict(AUDIENCES), AUDIENCE_ONLY: dict(AUDIENCES)}
    for fact in _filters():
        if fact.kind is Kind.COUNTRIES:
            continue
        values = {HAS_SUCH_HOURS: fact.label} if fact.kind is Kind.HOURS else fact.values
        known = {code: words for code, words in values.items() if code != UNKNOWN}
        keys[fact.key] = {**keys.get(fact.key, {}), **known}
    return keys


@cache
def tagged_facts() -> dict[str, str]:
    """Returns every key one may filter by whose answers are tags of an open list, with examples of such tags."""
    countries = {fact.key: "country codes such as gb,ie" for fact in _filters() if fact.kind is Kind.COUNTRIES}
    return {LANGUAGE: "BCP 47 codes such as en,pl", **countries}


def _filters() -> Iterator[Fact]:
    own = (fact for kind in SERVICE_TYPES.values() for fact in kind.facts)
    for fact in (*SERVICE_FACTS, *PLACE_FACTS, *own):
        if fact.is_filter and fact.is_public and fact.kind in FILTERED_KINDS:
            yield fact


def _values(fact: Fact, answer: Any) -> Iterator[str]:
    if not fact.is_known(answer):
        return
    if fact.kind is Kind.HOURS:
        yield HAS_SUCH_HOURS
    elif fact.kind is Kind.COUNTRIES:
        yield from (code.lower() for code in answer)
    elif isinstance(answer, list):
        yield from (str(value) for value in dict.fromkeys(answer))
    else:
        yield str(answer)
