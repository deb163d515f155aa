"""Promises of services.understanding.areas."""

import pytest

from services.places.served import gazetteer
from services.understanding.areas import area_of
from tests.catalogue.records import make_record


@pytest.fixture(autouse=True)
def _gazetteer(places):
    """Every test reads the whole gazetteer."""


@pytest.fixture
def village():
    """Killearn: 1,700 people north of Glasgow."""
    place = gazetteer().area("killearn")
    assert not place.is_area
    return place


def services_in(place, number):
    point = {"latitude": place.point.latitude, "longitude": place.point.longitude}
    return [make_record(f"Kite {n} (demo)", **point) for n in range(number)]


def test_a_place_with_enough_people_is_its_own_area(make_release):
    make_release([])
    assert area_of(gazetteer().area("glasgow")).slug == "glasgow"


def test_a_village_is_served_by_the_nearest_area(make_release, village):
    make_release([])
    area = area_of(village)
    assert (area.slug, area.is_area) == (village.slug, True)


def test_a_village_with_five_services_is_an_area(make_release, village):
    make_release(services_in(village, 5))
    area = area_of(village)
    assert (area.slug, area.name, area.is_area) == ("killearn", "Killearn", True)


def test_four_services_do_not_make_an_area(make_release, village):
    make_release(services_in(village, 4))
    assert area_of(village).slug == village.slug


def test_an_area_by_services_ends_with_the_release_that_held_them(make_release, village):
    make_release(services_in(village, 5))
    assert area_of(village).slug == "killearn"
    make_release([])
    assert area_of(village).slug == village.slug


def test_a_village_is_served_by_a_nearer_village_with_services(make_release, village):
    balfron = next(each for each in gazetteer().around(village.point, 24) if each.name == "Balfron")
    make_release(services_in(balfron, 5))
    assert area_of(village).slug == balfron.own_slug
