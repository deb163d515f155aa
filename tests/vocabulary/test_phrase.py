"""A phrase keeps its sentence and its values apart until somebody turns it into words."""

import pytest

from services.vocabulary.phrase import Phrase, gettext_noop


def test_a_phrase_reads_as_its_sentence_with_the_values_in_place():
    assert str(Phrase("Open until %(time)s", {"time": "18:00"})) == "Open until 18:00"


def test_a_phrase_without_values_keeps_a_percent_sign():
    assert str(Phrase("100% free")) == "100% free"


def test_the_sentence_to_translate_has_no_values_in_it():
    assert Phrase("Open until %(time)s", {"time": "18:00"}).text == "Open until %(time)s"


def test_a_phrase_with_a_value_missing_says_which():
    with pytest.raises(KeyError, match="time"):
        str(Phrase("Open until %(time)s", {"hour": 18}))


def test_phrases_with_the_same_sentence_and_values_are_equal():
    assert Phrase("Open until %(time)s", {"time": "18:00"}) == Phrase("Open until %(time)s", {"time": "18:00"})


def test_two_phrases_never_share_their_values():
    assert Phrase("Open").values is not Phrase("Open").values


def test_marking_a_sentence_does_not_change_it():
    assert gettext_noop("Closed for now") == "Closed for now"
