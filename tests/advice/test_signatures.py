"""Promises of what named people have signed."""

from dataclasses import replace
from datetime import date

from services.advice.signatures import SignedAdvice
from tests.advice.signing import SIGNATURE, number_of

TODAY = date(2026, 11, 24)


def test_a_signature_without_a_day_of_review_is_never_due():
    assert not SIGNATURE.is_due(TODAY)


def test_a_signature_is_due_from_its_day_of_review_on():
    assert replace(SIGNATURE, review_on=date(2026, 11, 24)).is_due(TODAY)
    assert not replace(SIGNATURE, review_on=date(2026, 11, 25)).is_due(TODAY)


def test_a_number_is_given_for_its_own_country_alone():
    signed = SignedAdvice(numbers=(number_of("GB", "999"), number_of("CH", "144")))
    assert signed.number_of("CH").number == "144"
    assert signed.number_of("FR") is None


def test_a_phone_can_call_a_number():
    assert number_of("CH", "144").tel_link == "tel:144"
