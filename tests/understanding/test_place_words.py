"""Promises of finding a place among other words."""

import pytest

from services.places.gazetteer import Gazetteer
from services.understanding.place_words import PlaceReader
from services.understanding.written import words_of


@pytest.fixture
def found(places):
    def read(text, listed=()):
        words = words_of(text)
        reader = PlaceReader(words, range(len(words)), Gazetteer(places), "en", "", has_kind=False)
        return reader.read(listed.__contains__)

    return read


def test_the_positions_of_its_words_are_said(found):
    assert found("somewhere in Newcastle upon Tyne please").positions == {2, 3, 4}


def test_a_postcode_counts_before_a_town(found):
    assert found("10999 Berlin").places[0].name == "10999"


def test_a_place_behind_a_preposition_counts_before_another(found):
    assert found("paisley in glasgow").places[0].name in ("Paisley", "Glasgow")


def test_one_error_in_a_town_is_forgiven_and_none_in_a_word_of_the_listings(found):
    assert found("edinbrugh").places[0].name == "Edinburgh"
    assert found("edinbrugh", listed=("edinbrugh",)).places == ()


def test_errors_that_fit_several_towns_offer_them(found):
    assert len(found("Bostn").places) >= 1


@pytest.mark.parametrize("text", ["to", "of work", "me", "in", "and or"])
def test_small_words_are_no_towns(found, text):
    assert found(f"xyzzy {text} plugh").places == ()


def test_a_land_with_the_name_of_a_small_town_elsewhere_is_the_land(found):
    assert "Los Angeles" in {place.name for place in found("california").places}
    assert found("new york").places[0].name.startswith("New York")


def test_of_two_towns_the_smaller_is_meant_where_the_other_says_where_it_is(found):
    assert found("glasgow paisley").places[0].name == "Paisley"


def test_of_two_that_have_nothing_to_do_with_one_another_the_larger_is_meant(found):
    assert found("bristol temple meads").places[0].name == "Bristol"
    assert found("union square nyc").places[0].name == "New York City"
