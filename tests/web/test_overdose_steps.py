"""Promises of the overdose steps as pages show them."""

import pytest
from django.utils import translation

from services.advice.signatures import EVERY_SERVICE, SignedAdvice
from services.web.overdose_steps import Here, calls_elsewhere, steps_shown
from tests.advice.signing import SIGNATURE, number_of, steps_in

GLASGOW = Here("GB", "glasgow")


@pytest.fixture
def sign(settings, places):
    def sign(*, steps=(), numbers=()):
        settings.HRD_SIGNED_ADVICE = SignedAdvice(tuple(steps), tuple(numbers))

    return sign


def test_a_draft_is_nobodys_and_claims_no_number(sign):
    sign()
    steps = steps_shown(GLASGOW)
    assert steps.signature is None
    assert steps.call.words == "Call your local emergency number; 112 works from most mobile phones."
    assert steps.call.href == ""


def test_the_number_is_that_of_the_country_the_page_is_about(sign):
    sign(numbers=[number_of("GB", "999", EVERY_SERVICE), number_of("CH", "144")])
    assert steps_shown(GLASGOW).call.words == "Call 999 and ask for an ambulance"
    assert steps_shown(Here("CH")).call.words == "Call 144, the ambulance"
    assert steps_shown(Here("CH")).call.href == "tel:144"


def test_a_country_whose_number_nobody_has_signed_gets_the_words_for_everywhere(sign):
    sign(numbers=[number_of("GB")])
    assert steps_shown(Here("FI")).call.words.startswith("Call your local emergency number")


def test_a_page_without_a_place_names_the_country_of_its_number(sign):
    sign(numbers=[number_of("GB")])
    assert steps_shown().call.country == "United Kingdom"
    assert steps_shown(GLASGOW).call.country == ""


def test_an_unknown_home_area_gets_the_words_for_everywhere(sign, settings):
    sign(numbers=[number_of("GB")])
    settings.HRD_HOME_AREA = "nowhere-at-all"
    assert steps_shown().call.href == ""


def test_an_unsigned_translation_falls_back_with_its_own_direction(sign):
    sign(steps=[steps_in("en")])
    with translation.override("ar"):
        steps = steps_shown(GLASGOW)
    assert (steps.language, steps.direction, steps.is_fallback) == ("en", "ltr", True)
    assert steps.signature == SIGNATURE


def test_the_draft_of_a_translation_runs_in_its_own_direction(sign):
    sign()
    with translation.override("ar"):
        steps = steps_shown(GLASGOW)
    assert (steps.language, steps.direction, steps.is_fallback) == ("ar", "rtl", False)


def test_other_countries_are_named_with_their_numbers(sign):
    sign(numbers=[number_of("GB"), number_of("FI", "112"), number_of("CH", "144")])
    assert [(call.country, call.href) for call in calls_elsewhere(GLASGOW)] == [
        ("Finland", "tel:112"),
        ("Switzerland", "tel:144"),
    ]
