"""One answer to one question, from wherever it is known."""

from datetime import timedelta

import pytest

from tests.registry.make import make_listing
from tests.release.deciding import NOW, decision_on

pytestmark = pytest.mark.django_db


def test_a_fact_that_is_not_public_never_appears():
    record = decision_on(make_listing("dcr", details={"legal_standing": "tolerated"})).record

    assert "legal_standing" not in record["offers"][0]["details"]


def test_answers_a_shared_question_from_the_type_when_only_the_type_knows():
    offer = decision_on(make_listing("dcr", details={"id_needed": "first_visit", "min_age": 18})).record["offers"][0]

    assert offer["facts"]["id_needed"] == "sometimes"
    assert offer["facts"]["min_age"] == 18
    assert "id_needed" not in offer["details"]


def test_keeps_the_shared_answer_where_both_know():
    offer = decision_on(make_listing("dcr", service={"min_age": 16}, details={"min_age": 18})).record["offers"][0]

    assert offer["facts"]["min_age"] == 16
    assert "min_age" not in offer["details"]


def test_what_a_needle_exchange_writes_down_is_what_is_recorded():
    offer = decision_on(make_listing("nsp", details={"record_taken": "made_up_code"})).record["offers"][0]

    assert offer["facts"]["identity_recorded"] == "made_up_code"


def test_pets_of_a_bed_stay_with_the_bed():
    offer = decision_on(make_listing("housing", details={"pets": "yes"})).record["offers"][0]

    assert offer["details"]["pets"] == "yes"


def test_free_beds_are_shown_for_six_hours():
    counted = {"free_places": 0, "free_places_at": NOW - timedelta(hours=5)}
    location = make_listing("housing", details=counted)

    decision = decision_on(location)
    later = decision_on(location, NOW + timedelta(hours=1, seconds=1))

    assert decision.record["offers"][0]["details"]["free_places"] == 0
    assert decision.expires_at == NOW + timedelta(hours=1)
    assert "free_places" not in later.record["offers"][0]["details"]
