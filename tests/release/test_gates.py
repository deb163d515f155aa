"""Which services may be shown: gates, consent, conditions of a type, and what a source attests."""

from datetime import date

import pytest

from tests.registry.make import (
    attest,
    make_listing,
    make_location,
    make_organization,
    make_source,
    make_unanswered_service,
)
from tests.release.deciding import decision_on

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("gate", "answer"),
    [
        ("voluntary", "no"),
        ("voluntary", "unknown"),
        ("abstinence_required", "yes"),
        ("abstinence_required", "unknown"),
        ("exit_for_use", "yes"),
        ("religious_taking_part_required", "yes"),
    ],
)
def test_holds_back_when_a_gate_is_not_answered_well(gate, answer):
    decision = decision_on(make_listing(service={gate: answer}))

    assert decision.record is None
    assert len(decision.reasons) == 1


def test_says_in_words_which_gate_is_not_answered():
    decision = decision_on(make_listing(service={"exit_for_use": "unknown"}))

    assert decision.reasons == ("Needles and syringes: “People are sent away for using” is not answered.",)


@pytest.mark.parametrize("scope", ["unknown", "none", "workers"])
def test_holds_back_when_consent_is_not_public(scope):
    assert decision_on(make_listing(service={"consent_scope": scope})).record is None


@pytest.mark.parametrize(
    ("code", "details"),
    [
        ("oat", {"dose_stopped_for_use": "yes"}),
        ("oat", {"dose_stopped_for_use": "unknown"}),
        ("housing", {"evicts_for_use": "yes"}),
        ("employment", {"drug_test": "yes"}),
        ("treatment_voluntary", {"entry": "also_ordered"}),
        ("treatment_voluntary", {"leave_any_time": "unknown"}),
    ],
)
def test_holds_back_when_a_condition_of_the_type_is_not_met(code, details):
    assert decision_on(make_listing(code, details=details)).record is None


@pytest.mark.parametrize("code", ["oat", "housing", "employment", "treatment_voluntary"])
def test_shows_a_type_with_conditions_when_they_are_met(code):
    assert decision_on(make_listing(code)).record is not None


def test_holds_back_when_the_organisation_pays_to_be_listed():
    decision = decision_on(make_listing(organization=make_organization(pays_for_listing="yes")))

    assert decision.reasons == ("Needles and syringes: The organisation pays to be listed.",)


def unanswered_listing(code, source, **answers):
    location = make_location(source=source, source_record_id=str(answers))
    service = make_unanswered_service(code, source=source, **answers)
    location.offers.create(service=service, modes=["fixed"])
    return location


def test_an_attestation_answers_what_nobody_has_answered():
    source = make_source()
    attest(source, "oat")

    record = decision_on(unanswered_listing("oat", source)).record

    assert record["offers"][0]["stated_by_source"] is True
    assert record["attested"]["on"] == "2026-11-01"


def test_an_attestation_of_another_type_answers_nothing():
    source = make_source()
    attest(source, "nsp")

    assert decision_on(unanswered_listing("oat", source)).record is None


def test_an_attestation_never_outweighs_a_bad_answer():
    source = make_source()
    attest(source, "oat")

    assert decision_on(unanswered_listing("oat", source, abstinence_required="yes")).record is None
    assert decision_on(unanswered_listing("oat", source, consent_scope="none")).record is None


def test_a_withdrawn_attestation_answers_nothing():
    source = make_source()
    attest(source, "oat", withdrawn_on=date(2026, 11, 2))

    assert decision_on(unanswered_listing("oat", source)).record is None


def test_an_attestation_never_answers_the_conditions_of_voluntary_treatment():
    source = make_source()
    attest(source, "treatment_voluntary")

    decision = decision_on(unanswered_listing("treatment_voluntary", source))

    assert decision.record is None
    assert len(decision.reasons) == 2
