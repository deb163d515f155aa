"""Promises of searches whose filters few offers answer: the same listings in the same order, by a shorter way."""

import random
from datetime import UTC, datetime

import pytest

from services.catalogue import rare
from services.catalogue.candidates import candidates
from services.catalogue.criteria import read_parameters
from services.catalogue.listings import find
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def scattered(make_release):
    """Sixty places and ten that come, a third of each with one answer and a few with another."""
    chance = random.Random(3)

    def offers(**more):
        kinds = chance.sample(["nsp", "drug_checking"], chance.choice([1, 2]))
        costs = [chance.choice(["free", "fixed", "unknown"]) for _ in kinds]
        details = [{"days_for_lab": chance.choice([2, 9])} if kind == "drug_checking" else {} for kind in kinds]
        return [
            make_offer(kind, facts={"cost": cost}, details=detail, **more)
            for kind, cost, detail in zip(kinds, costs, details, strict=True)
        ]

    places = [make_record(f"P{n}", latitude=50 + chance.random() * 9, offers=offers()) for n in range(60)]
    areas = [make_area("country", country=chance.choice(["GB", "CA"])) for _ in range(10)]
    posts = [
        make_remote(f"R{n}", areas=[], offers=offers(is_remote=True, areas=[area])) for n, area in enumerate(areas)
    ]
    make_release([*places, *posts])


@pytest.mark.parametrize(
    "asked",
    [
        {"cost": "free"},
        {"cost": "free", "type": "drug_checking"},
        {"cost": "free,fixed", "days_for_lab": "5"},
        {"days_for_lab": "5", "radius": "400000"},
        {"cost": "free", "open": "now"},
        {"cost": "sliding"},
    ],
)
def test_the_shorter_way_finds_the_same_in_the_same_order(scattered, monkeypatch, asked):
    criteria = read_parameters({"near": "55.86,-4.26", "country": "GB", "per_page": "100", **asked}, NOON)
    on_foot = [(one.record["id"], one.distance_m, len(one.offers)) for one in find(criteria, NOON).found]
    for walked in (0, 7):
        monkeypatch.setattr(rare, "MOST_WALKED", walked)
        assert [(one.record["id"], one.distance_m, len(one.offers)) for one in find(criteria, NOON).found] == on_foot


def test_where_the_silent_are_taken_in_everywhere_the_walk_goes_on(scattered, monkeypatch):
    monkeypatch.setattr(rare, "MOST_WALKED", 5)
    criteria = read_parameters({"near": "55.86,-4.26", "country": "GB", "cost": "free,unknown"}, NOON)
    assert list(rare.sifted_candidates(criteria)) == list(candidates(criteria))


def test_of_two_filters_the_one_that_fewer_answer_is_looked_up(scattered, monkeypatch):
    monkeypatch.setattr(rare, "MOST_WALKED", 0)
    looked_up = []
    monkeypatch.setattr(rare, "_offers_with", lambda asked: looked_up.append(asked) or [])
    list(rare.sifted_candidates(read_parameters({"near": "55,-4", "cost": "free,fixed", "language": "pl"}, NOON)))
    assert looked_up == [("language", ("pl",))]
