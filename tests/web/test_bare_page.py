"""Promises of the page that needs nothing."""

from django.utils import translation

from services.advice.overdose import OVERDOSE
from services.advice.signatures import SignedAdvice
from services.web.bare_page import bare_page
from tests.advice.signing import number_of, steps_in
from tests.markup import faults_of


def test_it_holds_the_way_out_and_every_order(places):
    page = bare_page("Something broke here.").decode()
    assert 'href="/leave/"' in page
    assert all(step.order in page for step in OVERDOSE.steps)
    assert OVERDOSE.never in page
    assert faults_of(page) == []


def test_it_calls_the_signed_number(settings, places):
    settings.HRD_SIGNED_ADVICE = SignedAdvice((steps_in("en"),), (number_of("GB"),))
    page = bare_page("x").decode()
    assert 'United Kingdom: <a href="tel:999">Call 999, the ambulance</a>' in page


def test_it_speaks_the_language_of_the_page(places):
    with translation.override("ar"):
        assert '<html lang="ar" dir="rtl">' in bare_page("x").decode()


def test_what_it_says_is_escaped(places):
    assert "<b>" not in bare_page("<b>").decode()
