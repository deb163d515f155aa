"""Promises of the advice in a language: digest, signature, and which language is shown."""

from dataclasses import replace
from datetime import date

import pytest

from services.advice import spoken
from services.advice.overdose import OVERDOSE
from services.advice.signatures import SignedAdvice
from services.advice.spoken import advice_in, digest_in, language_shown, signed_steps, untranslated_in
from tests.advice.signing import SIGNATURE, steps_in


@pytest.fixture
def changed_words(monkeypatch):
    """Changes one word of the advice, as an editor would."""

    def change():
        monkeypatch.setattr(spoken, "OVERDOSE", replace(OVERDOSE, never="Do not leave."))
        advice_in.cache_clear()

    yield change
    monkeypatch.undo()
    advice_in.cache_clear()


def test_each_language_has_its_own_words_and_digest():
    assert advice_in("en").steps[0].order == "Try to wake them."
    assert advice_in("ar").steps[0].order != "Try to wake them."
    assert digest_in("en") != digest_in("ar")


def test_steps_are_signed_by_a_name_under_exactly_these_words():
    signed = SignedAdvice(steps=(steps_in("en"),))
    assert signed_steps("en", signed).signature == SIGNATURE
    assert signed_steps("ar", signed) is None


def test_a_changed_word_loses_the_signature(changed_words):
    signed = SignedAdvice(steps=(steps_in("en"),))
    changed_words()
    assert signed_steps("en", signed) is None


def test_the_newest_of_several_signatures_counts():
    later = replace(SIGNATURE, signed_by="B. Example", signed_on=date(2026, 11, 20))
    signed = SignedAdvice(steps=(steps_in("en", later), steps_in("en")))
    assert signed_steps("en", signed).signature == later


def test_a_draft_is_shown_in_its_own_language_while_nothing_is_signed():
    assert language_shown("ar", SignedAdvice()) == "ar"


def test_an_unsigned_translation_gives_way_to_a_signed_language(settings):
    settings.HRD_LANGUAGES = ["en", "ar", "fr"]
    assert language_shown("ar", SignedAdvice(steps=(steps_in("en"),))) == "en"
    assert language_shown("en", SignedAdvice(steps=(steps_in("ar"),))) == "ar"
    assert language_shown("ar", SignedAdvice(steps=(steps_in("fr"), steps_in("en")))) == "en"


def test_a_signed_translation_is_shown():
    assert language_shown("ar", SignedAdvice(steps=(steps_in("en"), steps_in("ar")))) == "ar"


def test_the_language_that_the_words_are_written_in_lacks_none():
    assert untranslated_in("en") == 0
    assert untranslated_in("xx") == len(OVERDOSE.texts)
