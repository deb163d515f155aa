"""Promises of the words for filters."""

from services.vocabulary.filter_words import FILTER_WORDS


def test_a_filter_is_never_about_the_person_who_asks():
    assert [each.parameter for each in FILTER_WORDS if each.parameter.startswith("audience")] == []


def test_dogs_are_asked_for_in_plain_words():
    assert "with my dog" in next(each.words["en"] for each in FILTER_WORDS if each.parameter == "pets")
