"""Promises of reading what somebody typed."""

import pytest

from services.places.gazetteer import Gazetteer
from services.understanding.reading import read


@pytest.fixture
def reading(places):
    gazetteer = Gazetteer(places)
    return lambda text, language="en": read(text, gazetteer, language)


def test_a_kind_and_a_place(reading):
    found = reading("needle exchange in Paisley")
    assert found.types == ("nsp",)
    assert found.place.name == "Paisley"
    assert found.words == ()


@pytest.mark.parametrize("text", ["needles G51", "G51 needles", "NEEDLES, g51 3ab", "pins near G51"])
def test_order_case_and_small_words_do_not_matter(reading, text):
    found = reading(text)
    assert (found.types, found.place.slug) == (("nsp",), "g51")


def test_the_longest_phrase_wins(reading):
    assert reading("needle disposal").types == ("sharps_disposal",)


def test_a_large_town_is_meant_where_its_namesakes_are_small(reading):
    found = reading("London")
    assert found.place.country == "GB"
    assert "CA" in {other.country for other in found.places}


def test_a_name_of_several_towns_is_left_to_choose(reading):
    found = reading("Springfield")
    assert found.place is None
    assert len(found.places) > 1


def test_a_town_with_its_state_is_one_town(reading):
    assert reading("naloxone Springfield, Illinois").place.admin1_name == "Illinois"


def test_pasted_coordinates_are_a_point(reading):
    assert reading("55.8617, -4.2583").point.latitude == 55.8617
    assert reading("https://www.openstreetmap.org/#map=15/55.8617/-4.2583").point.longitude == -4.2583


def test_a_kind_beside_a_pasted_link(reading):
    found = reading("needles geo:55.8617,-4.2583")
    assert (found.types, found.point.latitude) == (("nsp",), 55.8617)


def test_coordinates_off_earth_are_said_to_be_so(reading):
    assert "no place on Earth" in str(reading("155.86, -4.25").note)


def test_what_is_not_understood_comes_back_as_words(reading):
    found = reading("xyzzy plugh")
    assert (found.types, found.place, found.words) == ((), None, ("xyzzy", "plugh"))


@pytest.mark.parametrize("text", ["", " ", "\0", "in the", "," * 50, "x" * 100_000, "💉", "' OR 1=1 --"])
def test_nothing_typed_is_an_error(reading, text):
    assert reading(text).place is None


def test_words_of_other_languages(reading):
    found = reading("jeringas en Glasgow", "es")
    assert (found.types, found.place.name) == (("nsp",), "Glasgow")


@pytest.mark.parametrize("text", ["إبر G51", "G51 الإبر", "أريد إبر قرب G51", "إبر، G51"])
def test_arabic_is_read_whichever_way_a_place_is_written(reading, text):
    found = reading(text, "ar")
    assert (found.types, found.place.slug) == (("nsp",), "g51")
