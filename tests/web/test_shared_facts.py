"""Promises of facts that the services of one place share."""

from services.vocabulary.common_facts import COST, ID_NEEDED
from services.web.shared_facts import audience_rows, capacity_rows, common_rows, cost_rows, language_words
from tests.catalogue.records import make_offer


def test_services_that_agree_share_a_row():
    contents = [make_offer("nsp", facts={"cost": "free"}), make_offer("naloxone", facts={"cost": "free"})]
    assert [(row.words, row.about) for row in common_rows((COST,), contents)] == [("Free", "")]


def test_services_that_differ_are_named_by_their_answer():
    contents = [make_offer("nsp", facts={"id_needed": "never"}), make_offer("naloxone"), make_offer("housing")]
    rows = common_rows((ID_NEEDED,), contents)
    assert [(row.words, row.about) for row in rows] == [
        ("No ID", "Needles and syringes"),
        ("Ask", "Naloxone, A bed or a home"),
    ]


def test_a_deciding_fact_that_nobody_told_is_shown_as_ask():
    assert common_rows((COST,), [make_offer()]) == []
    assert [row.words for row in common_rows((COST,), [make_offer()], always=True)] == ["Ask"]


def test_free_places_are_hidden_once_their_count_is_old(noon):
    capacity = {"free": 3, "observed_at": "2026-11-24T09:00:00+00:00", "expires_at": "2026-11-24T18:00:00+00:00"}
    assert capacity_rows(make_offer(capacity=capacity), noon)[0].words == "3 on 24 November 2026, 09:00"
    stale = {**capacity, "expires_at": "2026-11-24T12:00:00+00:00"}
    assert capacity_rows(make_offer(capacity=stale), noon) == []


def test_audiences_say_whether_others_may_come():
    audiences = [{"audience": "women", "level": "only"}, {"audience": "parents", "level": "focus"}]
    rows = audience_rows([make_offer(audiences=audiences)])
    assert [(row.label, row.words) for row in rows] == [("Only for", "Women"), ("Especially for", "Parents")]


def test_prices_carry_their_currency():
    cost = {"option": "Deposit", "amount": "3.50", "currency": "GBP", "amount_description": "You get it back"}
    [row] = cost_rows([make_offer(costs=[cost])])
    assert (row.label, row.words) == ("Deposit", "3.50 GBP. You get it back")


def test_languages_say_how_they_are_spoken():
    languages = [{"code": "pl", "level": "interpreter_phone"}]
    assert language_words([make_offer(languages=languages)]) == "Polish (Interpreter by phone)"
