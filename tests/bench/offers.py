"""Invented offers: every type of service with answers of its own vocabulary, some types far commoner than others."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from services.vocabulary.common_facts import PLACE_FACTS, SERVICE_FACTS
from services.vocabulary.facts import UNKNOWN, Fact, Kind
from services.vocabulary.service_types import SERVICE_TYPES

RAREST = "dcr"
RAREST_COUNTRIES = ("BE", "CA", "CH", "DE", "DK", "NL", "NO")
# How many of a thousand offers are of each type; the rarest is counted out one by one.
SHARES = {
    "naloxone": 230,
    "nsp": 180,
    "oat": 130,
    "health": 100,
    "sharps_disposal": 90,
    "psychosocial": 70,
    "info_advice": 60,
    "drop_in": 45,
    "peer_support": 30,
    "housing": 20,
    "safer_smoking": 15,
    "treatment_voluntary": 12,
    "legal_rights": 8,
    "employment": 5,
    "drug_checking": 3,
    "event_welfare": 1.2,
    "remote_spotting": 0.8,
}
HOURS = (
    "Mo-Fr 09:00-17:00", "Mo-Fr 10:00-18:00", "Mo-Sa 09:00-19:00; PH off", "24/7", "Mo,We,Fr 13:00-16:00", "",
    "Tu,Th 18:00-22:00", "Mo-Th 09:00-17:00; Fr 09:00-13:00", "Mo-Su 20:00-02:00", "Sa,Su 10:00-16:00",
    "Mo-Fr 08:30-12:30,14:00-18:00; PH off",
)  # fmt: skip
SENTENCES = (
    "New needles, foil, filters and sterile water.", "Nobody asks for your name.", "Ring the bell and wait a moment.",
    "Tea, a shower and a quiet room.", "A nurse looks at wounds on weekday afternoons.", "Come as you are.",
    "Kits to take home, as many as you need.", "We keep no list.", "Ask at the counter.", "You can bring a friend.",
    "Dogs are welcome.", "Tests for hepatitis and HIV, with the answer the same day.", "There is a step at the door.",
    "Help with papers, letters and benefits.", "A worker can come with you to other services.",
    "Boxes for used needles, large and small.",
)  # fmt: skip
LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "pl", "zh")
VARIANTS = 60


def kinds_of(random: Random, how_many: int) -> list[str]:
    """Returns that many types or fewer, each once, the common ones likelier, in the order of the vocabulary."""
    chosen = set(random.choices(tuple(SHARES), cum_weights=_cumulative(), k=how_many))
    return [code for code in SERVICE_TYPES if code in chosen]


def make_offer(code: str, number: int, random: Random, areas: list[dict[str, Any]], mode: str) -> dict[str, Any]:
    """Returns one offer as the release room writes it; `number` is the key of its service."""
    answers = random.choice(_answers_of(code))
    return {
        "service": number,
        "type": code,
        "name": "",
        "description": " ".join(random.sample(SENTENCES, 2)) if random.random() < 0.6 else "",
        "alternate_name": "",
        "url": "",
        "translations": {},
        "organization": None,
        "modes": [mode],
        "is_remote": bool(areas),
        "facts": answers["facts"],
        "details": answers["details"],
        "languages": answers["languages"],
        "audiences": answers["audiences"],
        "costs": [],
        "contacts": [],
        "opening_hours": random.choice(HOURS),
        "exceptions": [],
        "status": {"code": "open", "from": None, "until": None, "message": ""},
        "capacity": None,
        "areas": areas,
        "stated_by_source": False,
        "ends_on": None,
    }


@cache
def place_answers() -> list[dict[str, Any]]:
    """Returns some sets of answers about places themselves, shared by the listings that have the same."""
    random = Random("places")
    return [_some_answers(PLACE_FACTS, random, 0.4) for _ in range(VARIANTS)]


@cache
def _cumulative() -> tuple[float, ...]:
    shares = tuple(SHARES.values())
    return tuple(sum(shares[: place + 1]) for place in range(len(shares)))


@cache
def _answers_of(code: str) -> list[dict[str, Any]]:
    random = Random(code)
    return [
        {
            "facts": _some_answers(SERVICE_FACTS, random, 0.4),
            "details": _some_answers(SERVICE_TYPES[code].facts, random, 0.4),
            "languages": [{"code": tag, "level": ""} for tag in random.sample(LANGUAGES, random.choice((0, 1, 1, 2)))],
            "audiences": [{"audience": "women", "level": "focus"}] if random.random() < 0.1 else [],
        }
        for _ in range(VARIANTS)
    ]


def _some_answers(facts: tuple[Fact, ...], random: Random, share: float) -> dict[str, Any]:
    known = (fact for fact in facts if fact.is_public and random.random() < share)
    answers = {fact.key: _answer(fact, random) for fact in known}
    return {key: answer for key, answer in answers.items() if answer is not None}


def _answer(fact: Fact, random: Random) -> Any:
    if fact.must_be:
        return fact.must_be
    if fact.kind in (Kind.ANSWER, Kind.CHOICE):
        return random.choice([code for code in fact.values if code != UNKNOWN])
    if fact.kind is Kind.SEVERAL:
        return random.sample(list(fact.values), min(len(fact.values), random.randint(1, 4)))
    if fact.kind is Kind.NUMBER:
        return random.randint(fact.lowest, min(fact.highest, fact.lowest + 60))
    if fact.kind is Kind.HOURS:
        return "We 14:00-17:00"
    return None
