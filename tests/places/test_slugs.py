"""Promises of the addresses of areas."""

import pytest

from services.places.place import POSTCODE, TOWN, Entry
from services.places.slugs import free_slug, slug_words


def entry(name, kind=TOWN, country="US"):
    return Entry(name, kind, country, 0.5, 0.5)


def test_the_first_town_of_a_name_gets_the_bare_name():
    assert free_slug(entry("Springfield"), "MO", set()) == "springfield"


def test_the_second_town_of_a_name_adds_region_and_country():
    assert free_slug(entry("Springfield"), "IL", {"springfield"}) == "springfield-il-us"


def test_a_third_town_in_the_same_region_gets_a_number():
    assert free_slug(entry("Springfield"), "IL", {"springfield", "springfield-il-us"}) == "springfield-il-us-2"


def test_a_town_without_region_adds_the_country():
    assert free_slug(entry("Springfield"), "", {"springfield"}) == "springfield-us"


@pytest.mark.parametrize(
    ("code", "country", "slug"),
    [
        ("G51", "GB", "g51"),
        ("SW1A", "GB", "sw1a"),
        ("G51 3AB", "GB", "g51-3ab"),
        ("JE2", "JE", "je2"),
        ("10001", "US", "us-10001"),
        ("H2X", "CA", "ca-h2x"),
        ("1000-001", "PT", "pt-1000001"),
        ("D6W", "IE", "ie-d6w"),
    ],
)
def test_slug_of_a_postcode(code, country, slug):
    assert free_slug(entry(code, POSTCODE, country), "", set()) == slug


def test_a_town_never_takes_the_address_of_a_postcode():
    assert free_slug(entry("G51", country="FJ"), "", set()) == "g51-fj"
    assert free_slug(entry("US 10001", country="FJ"), "", set()) == "us-10001-fj"


def test_a_name_without_latin_letters_still_gets_an_address():
    assert free_slug(entry("Αθήνα", country="GR"), "", {"place"}) == "place-gr"


def test_giving_an_address_takes_it():
    taken = set()
    free_slug(entry("Paris"), "TX", taken)
    assert taken == {"paris"}


def test_slug_words_are_plain_and_short():
    assert slug_words("Saint-Denis (La Réunion)") == "st-denis-la-reunion"
    assert len(slug_words("x" * 500)) == 60
