"""Promises of a curator's word for a whole source."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from services.registry.curation.attestation import attest, in_force, withdraw
from tests.registry.make import make_listing, make_source

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)
GROUND = "The public body that publishes the list requires it."


@pytest.fixture
def source():
    return make_source()


@pytest.fixture
def give(source, curator):
    def attest_source(types=("oat",), ground=GROUND):
        return attest(source, by=curator, types=types, ground=ground, on=TODAY)

    return attest_source


def test_it_says_who_on_what_ground_and_when(give, curator):
    attestation = give()
    assert (attestation.attested_by, attestation.ground, attestation.attested_on) == (curator, GROUND, TODAY)
    assert attestation.history.get().history_user == curator


def test_it_is_in_force_until_it_is_withdrawn(give, source, curator):
    attestation = give()
    assert in_force(source) == attestation
    withdraw(attestation, by=curator, because="The list is old.", on=TODAY)
    assert in_force(source) is None


def test_giving_and_withdrawing_announce_every_listing_of_the_source(give, source, curator, announced):
    listing = make_listing("oat", source=source, source_record_id="one")
    announced.clear()
    withdraw(give(), by=curator, because="The list is old.", on=TODAY)
    assert announced == [({listing.pk}, set()), ({listing.pk}, set())]


@pytest.mark.parametrize("wrong", [{"types": ()}, {"types": ("gym",)}, {"ground": "short"}, {"ground": "   "}])
def test_what_says_too_little_is_refused(give, source, wrong):
    with pytest.raises(ValidationError):
        give(**wrong)
    assert in_force(source) is None


def test_a_second_one_waits_for_the_withdrawal_of_the_first(give, curator):
    first = give()
    with pytest.raises(ValidationError, match="Withdraw it first"):
        give()
    withdraw(first, by=curator, because="The list is old.", on=TODAY)
    assert give(("oat", "naloxone", "oat")).service_types == ["oat", "naloxone"]


def test_a_clock_that_went_backwards_keeps_nobody_from_withdrawing(give, source, curator):
    attestation = withdraw(give(), by=curator, because="The list is old.", on=date(2026, 11, 21))
    assert in_force(source) is None
    assert attestation.withdrawn_on == attestation.attested_on


def test_a_withdrawal_needs_a_reason(give, source, curator):
    attestation = give()
    with pytest.raises(ValidationError):
        withdraw(attestation, by=curator, because="  ", on=TODAY)
    assert attestation.is_in_force
    assert in_force(source) == attestation


def test_it_is_withdrawn_once(give, curator):
    attestation = withdraw(give(), by=curator, because="The list is old.", on=TODAY)
    with pytest.raises(ValidationError, match="withdrawn before"):
        withdraw(attestation, by=curator, because="Again.", on=TODAY)
