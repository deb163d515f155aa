"""Promises of the words for kinds of help and for filters."""

from datetime import UTC, datetime

import pytest
from django.utils.translation import gettext, override

from services.catalogue.criteria import read_parameters
from services.language.folding import name_key
from services.understanding.kind_words import filter_words, meanings, own_words, spellings
from services.vocabulary.search_notes import NOTED_WORDS
from services.vocabulary.service_types import SERVICE_TYPES


def test_slang_stands_for_its_kind():
    assert meanings("en")["pins",].types == ("nsp",)


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "ar"])
def test_a_word_of_one_kind_leads_to_no_other(language):
    known = meanings(language)
    on_purpose = {
        words for noted in NOTED_WORDS for one in noted.words.get(language, ()) for words in spellings(one, language)
    }
    for code, kind in SERVICE_TYPES.items():
        of_two = {
            words: known[words].types
            for phrase in kind.search_words[language]
            for words in spellings(phrase, language)
            if words not in on_purpose and known[words].types != (code,)
        }
        assert of_two == {}


def test_every_language_is_understood_on_every_page():
    assert meanings("en")["jeringas",].types == ("nsp",)
    assert meanings("es")["jeringas",].types == ("nsp",)


def test_a_regional_language_reads_as_its_language():
    assert meanings("pt-BR")["seringas",].types == ("nsp",)


def test_the_labels_of_the_kinds_are_understood():
    assert meanings("en")["a", "bed", "or", "a", "home"].types == ("housing",)


def test_the_labels_are_understood_in_the_languages_of_the_site():
    with override("ar"):
        label = gettext("Naloxone")
    assert label != "Naloxone"
    assert meanings("ar")[tuple(name_key(label).split())].types == ("naloxone",)


def test_accents_apostrophes_and_hyphens_may_be_left_out():
    known = meanings("fr")
    assert known["materiel", "dinjection"].types == ("nsp",)
    assert known["materiel", "d", "injection"].types == ("nsp",)
    assert known["autosupport",].types == known["auto", "support"].types == ("peer_support",)


def test_german_umlauts_may_be_written_out_or_left_out():
    known = meanings("de")
    assert known["zitronensaeure",].types == known["zitronensaure",].types == ("nsp",)


def test_an_ambiguous_phrase_brings_a_note():
    found = meanings("en")["drug", "testing"]
    assert found.types == ("drug_checking",)
    assert "not about urine" in str(found.note)


def test_testing_people_is_no_kind_of_help():
    assert meanings("en")["urine", "test"].types == ()


def test_words_for_a_filter_are_a_parameter_and_its_value():
    assert filter_words("en")["with", "my", "dog"] == (("pets", "yes"),)


def test_a_short_word_of_another_language_means_nothing():
    assert meanings("en")["hat",].types == ("oat",)
    assert not getattr(meanings("de").get(("hat",)), "types", ())
    assert ("das",) not in meanings("en")


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt"])
def test_every_filter_that_is_asked_for_can_be_searched_by(language):
    for asked in set(filter_words(language).values()):
        for pair in asked:
            assert read_parameters(dict([pair]), datetime(2026, 11, 24, tzinfo=UTC))


def test_nothing_is_read_anew_while_nothing_has_changed():
    assert meanings("en") is meanings("en")


def test_the_words_of_a_language_and_of_english_are_its_own():
    own = own_words("de")
    assert "konsumraum" in own and "needles" in own
    assert "jeringuillas" not in own
