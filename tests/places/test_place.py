"""Promises of the words that name a place."""

from dataclasses import replace

from services.geometry.points import Point
from services.places.place import POSTCODE, TOWN, Place

GLASGOW = Place("glasgow", "Glasgow", TOWN, "GB", "SCT", "Scotland", Point(55.865, -4.258), 626_000, "Europe/London")


def test_label_of_a_town_names_its_region():
    assert GLASGOW.label == "Glasgow, Scotland"


def test_label_of_a_town_without_region_is_its_name():
    assert replace(GLASGOW, admin1_name="").label == "Glasgow"


def test_label_does_not_say_the_same_word_twice():
    assert replace(GLASGOW, name="Berlin", admin1_name="Berlin").label == "Berlin"


def test_label_of_a_postcode_with_letters_is_the_code():
    assert replace(GLASGOW, name="G51", kind=POSTCODE).label == "G51"


def test_label_of_a_postcode_of_digits_names_its_region():
    assert replace(GLASGOW, name="10001", kind=POSTCODE, admin1_name="New York").label == "10001, New York"
