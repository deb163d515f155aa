"""Promises of services.web.landmarks."""

from services.places.served import gazetteer
from services.web.landmarks import landmarks, rings


def around(slug):
    return landmarks(gazetteer(), gazetteer().area(slug))


def test_the_largest_town_comes_first_and_postcodes_come_last(places):
    found = around("g51")
    assert (found[0].name, found[0].kind) == ("Glasgow", "town")
    assert {name.kind for name in found[-60:]} == {"postcode"}


def test_the_area_itself_is_named(places):
    assert "G51" in [name.name for name in around("g51")]
    assert "Glasgow" in [name.name for name in around("glasgow")]


def test_small_towns_near_by_are_named_beside_large_ones_far_off(places):
    names = [name.name for name in around("g51")]
    assert "Thornliebank" in names
    assert "Edinburgh" in names


def test_no_name_comes_twice(places):
    found = around("glasgow")
    assert len(found) == len(set(found))


def test_rings_say_how_far_they_are():
    assert [(ring.metres, ring.words) for ring in rings()] == [(1_000, "1 km"), (5_000, "5 km"), (25_000, "25 km")]


def test_where_people_count_in_miles_so_do_the_rings(settings):
    settings.HRD_DISTANCE_UNIT = "imperial"
    assert [ring.words for ring in rings()] == ["1 mi", "3 mi", "15 mi"]
