"""Promises of what tags of OpenStreetMap mean to somebody who looks for a place."""

import pytest

from services.places.osm_tags import MOST_NAMES, kind_of, names_of, people_of


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"railway": "station"}, "station"),
        ({"railway": "tram_stop"}, "station"),
        ({"railway": "halt"}, "station"),
        ({"public_transport": "station"}, "station"),
        ({"station": "subway"}, "station"),
        ({"amenity": "bus_station"}, "station"),
        ({"place": "suburb"}, "neighbourhood"),
        ({"place": "neighbourhood"}, "neighbourhood"),
        ({"place": "quarter"}, "neighbourhood"),
        ({"place": "hamlet"}, "town"),
        ({"place": "square"}, "street"),
        ({"highway": "residential"}, "street"),
        ({"highway": "primary", "oneway": "yes"}, "street"),
        ({"highway": "footway"}, ""),
        ({"highway": "bus_stop"}, ""),
        ({"railway": "rail"}, ""),
        ({"railway": "station", "station": "miniature"}, ""),
        ({"place": "farm"}, ""),
        ({"shop": "bakery"}, ""),
        ({}, ""),
    ],
)
def test_the_kind_of_what_is_tagged_like_this(tags, kind):
    assert kind_of(tags) == kind


def test_the_usual_name_comes_first_and_every_language_after_it():
    tags = {"alt_name": "Cold Square;Cool Square", "name": "Kühler Platz", "name:fr": "Place Fraîche", "ref": "7"}
    assert names_of(tags) == ("Kühler Platz", "Cold Square", "Cool Square", "Place Fraîche")


def test_what_is_no_name_is_left_out():
    assert names_of({"name": " ;  ;…;A\u0007B", "name:etymology": "Somebody", "name:en": "x" * 300}) == ()


def test_a_place_with_a_hundred_names_keeps_some():
    assert len(names_of({f"name:{first}{second}": first + second for first in "abcdef" for second in "ghijkl"})) == (
        MOST_NAMES
    )


@pytest.mark.parametrize(
    ("written", "people"), [("420", 420), ("12 300", 12_300), ("1,500", 1_500), ("about 40", 0), ("", 0), ("9" * 30, 0)]
)
def test_people_are_read_from_digits_alone(written, people):
    assert people_of({"population": written}) == people
