"""Promises of the words for asking for a language."""

from services.vocabulary.spoken_languages import SPOKEN_LANGUAGES


def test_a_language_is_asked_for_in_the_language_of_the_search():
    assert "Polish speaking" in SPOKEN_LANGUAGES["pl"]["en"]
    assert "auf Polnisch" in SPOKEN_LANGUAGES["pl"]["de"]


def test_two_names_of_one_language_lead_to_it():
    assert {"in Farsi", "in Persian"} <= set(SPOKEN_LANGUAGES["fa"]["en"])
