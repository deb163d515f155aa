"""A search phrase can be typed, leads to known kinds, and says nothing unkind."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from services.registry.models import SearchPhrase

pytestmark = pytest.mark.django_db


def refusal(**fields):
    with pytest.raises(ValidationError) as refused:
        SearchPhrase(**{"language": "en", "phrase": "wee jabs", "types": ["nsp"], **fields}).full_clean()
    return refused.value.message_dict


def test_a_phrase_is_kept_with_the_words_it_is_compared_by():
    saved = SearchPhrase.objects.create(language="fr", phrase="Matos d’injection !", types=["nsp"])
    assert saved.folded == "matos dinjection"
    assert saved.history.count() == 1


@pytest.mark.parametrize("phrase", ["", "  ", "!?", "💉"])
def test_a_phrase_that_nobody_could_type_is_refused(phrase):
    assert "phrase" in refusal(phrase=phrase)


@pytest.mark.parametrize("phrase", ["a place for the new things today", "ﷺﷺﷺﷺﷺﷺﷺ", "x" * 101, "a\0b"])
def test_a_phrase_that_is_too_long_is_refused(phrase):
    assert "phrase" in refusal(phrase=phrase)


def test_an_unknown_kind_is_refused():
    assert "types" in refusal(types=["sauna"])


def test_no_kind_at_all_means_none_of_ours():
    SearchPhrase(language="en", phrase="sauna", types=[]).full_clean()


@pytest.mark.parametrize("language", ["", "english", "EN", "e"])
def test_a_language_is_a_code(language):
    assert "language" in refusal(language=language)


def test_one_phrase_has_one_meaning_in_a_language():
    SearchPhrase.objects.create(language="en", phrase="wee jabs", types=["nsp"])
    assert "phrase" in refusal(phrase="Wee Jabs!")
    SearchPhrase(language="de", phrase="wee jabs", types=["health"]).full_clean()


def test_the_database_itself_holds_one_meaning_a_language():
    SearchPhrase.objects.create(language="en", phrase="wee jabs")
    with pytest.raises(IntegrityError):
        SearchPhrase.objects.create(language="en", phrase="Wee  jabs")


def test_a_sentence_that_labels_people_is_refused():
    assert "note" in refusal(note="For addicts.")


def test_slang_is_welcome_as_a_phrase():
    SearchPhrase(language="en", phrase="junkie bus", types=["nsp"]).full_clean()
