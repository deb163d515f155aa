"""Promises of the numbers beside filters: each is what the search itself would find."""

import random
from datetime import UTC, datetime

import pytest

from services.catalogue.counts import NEAR_M, count
from services.catalogue.criteria import site_criteria
from services.catalogue.listings import find
from services.catalogue.questions import groups_for
from services.catalogue.site_filters import site_filter
from services.geometry.points import Point
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
GLASGOW = Point(55.8617, -4.2583)


def criteria(chosen=(), types=()):
    return site_criteria(
        near=GLASGOW, country="GB", subdivision="SCT", types=types, chosen=tuple(chosen), page=1, now=NOON,
        time_zone="Europe/London", per_page=100,
    )  # fmt: skip


def near(chosen, types=()):
    """Returns how many listings a search finds near by, with what comes to people."""
    found = find(criteria(chosen, types), NOON).found
    return sum(one.distance_m is None or one.distance_m <= NEAR_M for one in found)


def counted(*codes, types=(), offered=None):
    chosen = [site_filter(code) for code in codes]
    every = [
        one
        for group in groups_for(types or ("drug_checking",))
        for question in group.questions
        for one in question.choices
    ]
    return count(criteria(chosen, types), chosen, offered or every, NOON)


@pytest.fixture
def mixed(make_release):
    """Forty listings whose offers say different things, or nothing."""
    chance = random.Random(7)
    said = {
        "id_needed": ["never", "always", None],
        "cost": ["free", "fixed", None],
        "entry": [["walk_in"], ["call_first"], None],
    }
    records = []
    for number in range(40):
        offers = []
        for kind in chance.sample(["nsp", "drug_checking", "naloxone"], chance.choice([1, 2])):
            facts = {key: value for key, values in said.items() if (value := chance.choice(values))}
            details = {"minutes_on_site": chance.choice([10, 45, 200])} if kind == "drug_checking" else {}
            hours = chance.choice(["24/7", "Mo 10:00-11:00", "", 'Tu 10:00-14:00 "ask"', "Tu unknown"])
            offers.append(make_offer(kind, facts=facts, details=details, opening_hours=hours))
        latitude = chance.choice([55.86, 55.9, 57.2])
        records.append(make_record(f"Place {number}", offers=offers, latitude=latitude))
    make_release([*records, make_remote(areas=[make_area("country", country="GB")])])


@pytest.mark.parametrize(
    "chosen",
    [
        (),
        ("b2",),
        ("b2u",),
        ("b2", "b4"),
        ("b1",),
        ("b1u", "b4u"),
        ("b186",),
        ("b187u", "b4u"),
        ("b16", "b2"),
        ("t520", "b5"),
    ],
)
@pytest.mark.parametrize("types", [("drug_checking", "nsp"), ()])
def test_every_number_is_what_the_search_finds(mixed, chosen, types):
    filters = [site_filter(code) for code in chosen]
    counts = counted(*chosen, types=types)
    assert counts.total == near(filters, types)
    for code in ("b2", "b4", "b5", "b18", "b28", "b30", "b186", "b187"):
        one = site_filter(code)
        others = [other for other in filters if other.parameter != one.parameter]
        assert counts.choices.get(code, 0) == near([*others, one], types), code


@pytest.mark.parametrize("chosen", [("b2",), ("b2", "b4"), ("b1", "b2"), ("b186", "b4"), ("b186",)])
def test_taking_a_filter_off_and_taking_in_the_silent_give_what_was_said(mixed, chosen):
    counts = counted(*chosen)
    filters = [site_filter(code) for code in chosen]
    for one in filters:
        rest = [other for other in filters if other != one]
        assert counts.without[one.parameter] == near(rest)
        assert counts.total + counts.unsaid.get(one.parameter, 0) == near([*rest, one.with_unknown()])


def test_a_number_says_what_taking_in_the_silent_has_brought(mixed):
    assert counted("b2u").unsaid["id_needed"] == counted("b2").unsaid["id_needed"] > 0


def test_where_nothing_is_near_the_next_is_named(make_release):
    far = make_offer(facts={"cost": "free"})
    make_release([make_record("Here"), make_record("Far", latitude=57.2, offers=[far])])
    counts = counted()
    assert counts.choices.get("b4", 0) == 0
    assert 148_000 < counts.beyond["b4"] < 149_000
    assert counts.is_whole


def test_more_than_can_be_counted_is_said(make_release, monkeypatch):
    monkeypatch.setattr("services.catalogue.counts.MOST_COUNTED", 3)
    make_release([make_record(str(number)) for number in range(4)])
    counts = counted()
    assert (counts.total, counts.is_cut, counts.is_whole) == (3, True, False)


def test_an_answer_that_a_group_does_not_need_leaves_nobody_silent(make_release):
    make_release([make_record()])
    assert "audience" not in counted().unsaid
    assert "family" not in counted().unsaid
