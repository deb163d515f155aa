"""The facts of an offer as rows for filtering: the release writes them, the criteria ask for them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from services.hours.opening import is_open_throughout_week
from services.hours.values import Hours
from services.vocabulary.common_facts import AUDIENCES, IDENTITY_RECORDED, PLACE_FACTS, SERVICE_FACTS
from services.vocabulary.facts import ANSWERS, NO, UNKNOWN, YES, Fact, Kind
from services.vocabulary.listing import MODES
from services.vocabulary.service_types import SERVICE_TYPES

# Facts that every offer can have beside those of the vocabulary.
MODE, LANGUAGE, AUDIENCE, AUDIENCE_ONLY = "mode", "language", "audience", "audience_only"
# Facts that nobody writes down as such: they follow from the hours, and from what is offered to whom.
OPEN_24_HOURS, FAMILY = "open_24_hours", "family"
FAMILY_HELP = {
    (AUDIENCE, "parents"), (AUDIENCE, "pregnant"), ("offers", "family"), ("topics", "child_custody"),
    ("services", "pregnancy"),
}  # fmt: skip
# What one type asks in words of its own answers the common question as well, where that has no answer yet.
IMPLIED = {
    **{("record_taken", said): ("identity_recorded", said) for said in IDENTITY_RECORDED.values if said != UNKNOWN},
    ("identity", "anonymous"): ("identity_recorded", "nothing"),
    ("identity", "made_up_code"): ("identity_recorded", "made_up_code"),
    ("identity", "name"): ("identity_recorded", "name"),
    ("sign_up", "none"): ("identity_recorded", "nothing"),
    ("sign_up", "nickname"): ("identity_recorded", "made_up_code"),
    ("sign_up", "made_up_code"): ("identity_recorded", "made_up_code"),
    ("sign_up", "full_name"): ("identity_recorded", "name"),
    ("name_needed", "no"): ("identity_recorded", "nothing"),
    ("name_needed", "made_up_code"): ("identity_recorded", "made_up_code"),
    ("name_needed", "yes"): ("identity_recorded", "name"),
    ("price_band", "free"): ("cost", "free"),
    ("price_band", "insurance"): ("cost", "insurance"),
    ("pets_ok", "yes"): ("pets", "yes"),
    ("if_used_today", "welcome"): ("can_come_if_used_today", "yes"),
    ("if_used_today", "welcome_if_calm"): ("can_come_if_used_today", "if_calm"),
    ("open_24h", "yes"): (OPEN_24_HOURS, "yes"),
    ("open_24h_pickup", "yes"): (OPEN_24_HOURS, "yes"),
    ("arrest_line_24h", "yes"): (OPEN_24_HOURS, "yes"),
}
_IMPLYING = frozenset(IMPLIED)
FILTERED_KINDS = (Kind.ANSWER, Kind.CHOICE, Kind.SEVERAL, Kind.NUMBER, Kind.COUNTRIES, Kind.HOURS)
SAID_IN_CODES = (Kind.ANSWER, Kind.CHOICE, Kind.SEVERAL)
SAID_SO, SAID_NO = YES, NO


def facts_of(record: dict[str, Any], offer: dict[str, Any]) -> list[tuple[str, str]]:
    """Returns (key, value), sorted, for all that is known of one offer of a public record; none for what is not known.

    Takes about 15 µs: a release asks for every offer there is.
    """
    place, service, own = _asked_of(offer["type"])
    rows: set[tuple[str, str]] = set()
    # A type's own answer stands for the common one of the same key, as "couples" does for a place to sleep.
    _add_said(place, record.get("place_facts", {}), rows)
    _add_said(service, offer.get("facts", {}), rows)
    _add_said(own, offer.get("details", {}), rows)
    rows.update((MODE, mode) for mode in offer.get("modes", ()))
    for language in offer.get("languages", ()):
        code = language["code"].lower()
        # Who asks for Portuguese is served where Brazilian Portuguese is spoken.
        rows |= {(LANGUAGE, code), (LANGUAGE, code.partition("-")[0])}
    for audience in offer.get("audiences", ()):
        rows.add((AUDIENCE, audience["audience"]))
        if audience["level"] == "only":
            rows.add((AUDIENCE_ONLY, audience["audience"]))
    rows |= _that_follow(record, offer, rows)
    return sorted(rows)


class _Asked(NamedTuple):
    """What can be filtered by: keys whose answers are codes or lists of codes as they stand, and all other facts."""

    said_in_codes: frozenset[str]
    others: dict[str, Fact]


@cache
def _asked_of(code: str) -> tuple[_Asked, ...]:
    """Returns what is asked of a place, of every service, and of this type."""
    return tuple(
        _Asked(
            frozenset(key for key, fact in asked.items() if fact.kind in SAID_IN_CODES),
            {key: fact for key, fact in asked.items() if fact.kind not in SAID_IN_CODES},
        )
        for facts in (PLACE_FACTS, SERVICE_FACTS, SERVICE_TYPES[code].facts)
        for asked in [{fact.key: fact for fact in facts if fact.is_public and fact.kind in FILTERED_KINDS}]
    )


def _add_said(asked: _Asked, answers: dict[str, Any], rows: set[tuple[str, str]]) -> None:
    codes, others = asked
    add = rows.add
    for key, answer in answers.items():
        if key in codes:
            if type(answer) is list:
                for value in answer:
                    add((key, value))
            elif answer and answer != UNKNOWN:
                add((key, answer))
        elif key in others:
            rows.update((key, value) for value in _values(others[key], answer))


def _that_follow(record: dict[str, Any], offer: dict[str, Any], rows: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Returns what follows from other answers, for questions that have no answer of their own."""
    found = set()
    if not rows.isdisjoint(_IMPLYING):
        answered = {key for key, _value in rows}
        found = {IMPLIED[row] for row in rows & _IMPLYING if IMPLIED[row][0] not in answered}
    if not rows.isdisjoint(FAMILY_HELP) or (offer["type"] == "housing" and ("children", SAID_SO) in rows):
        found.add((FAMILY, SAID_SO))
    hours = offer.get("opening_hours", "")
    if hours and (OPEN_24_HOURS, SAID_SO) not in found:
        found.add((OPEN_24_HOURS, SAID_SO if _never_closes(hours, record) else SAID_NO))
    return found


def _never_closes(hours: str, record: dict[str, Any]) -> bool:
    # Reading hours costs more than all the rest of a row: most say at first sight that they end.
    if "24" not in hours:
        return False
    return _is_always_open(Hours(hours, record["timezone"], record["country"], record.get("subdivision", "")))


# Chains say the same at hundreds of places.
_is_always_open = lru_cache(maxsize=4096)(is_open_throughout_week)


@cache
def filterable_facts() -> dict[str, dict[str, str]]:
    """Returns every key one may filter by with its values and their words; no values mean a whole number."""
    keys: dict[str, dict[str, str]] = {MODE: dict(MODES), AUDIENCE: dict(AUDIENCES), AUDIENCE_ONLY: dict(AUDIENCES)}
    keys |= {OPEN_24_HOURS: {said: ANSWERS[said] for said in (YES, NO)}, FAMILY: {YES: ANSWERS[YES]}}
    for fact in _filters():
        if fact.kind is Kind.COUNTRIES:
            continue
        values = {SAID_SO: fact.label} if fact.kind is Kind.HOURS else fact.values
        known = {code: words for code, words in values.items() if code != UNKNOWN}
        keys[fact.key] = {**keys.get(fact.key, {}), **known}
    return keys


@cache
def types_asked(key: str) -> frozenset[str]:
    """Returns the types that are asked this: only of those can be said that they have not answered."""
    asked_of_all = {fact.key for fact in (*SERVICE_FACTS, *PLACE_FACTS)}
    own = {code for code, kind in SERVICE_TYPES.items() if any(fact.key == key for fact in kind.facts)}
    return frozenset(own if own and key not in asked_of_all else SERVICE_TYPES)


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
        yield SAID_SO
    elif fact.kind is Kind.COUNTRIES:
        yield from (code.lower() for code in answer)
    else:
        yield str(answer)
