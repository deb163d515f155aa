"""Promises of where people live."""

import pytest

from services.places.crowds import Crowds
from services.places.place import POSTCODE, TOWN, Entry
from tests.places.conftest import ENTRIES


def test_the_people_of_a_town_live_in_its_districts(build_places):
    people = {(latitude, longitude): number for latitude, longitude, number in Crowds(build_places()).people()}
    assert people[55.857, -4.311] == people[55.848, -4.352] == 313_000


def test_a_town_without_districts_is_where_its_people_live(build_places):
    assert (-16.433, 179.365, 27_900) in Crowds(build_places()).people()


def test_nobody_is_counted_twice(build_places):
    people = sum(number for _, _, number in Crowds(build_places()).people())
    assert people == pytest.approx(sum(entry.population for entry in ENTRIES))


def test_every_town_and_postcode_says_in_which_land_it_lies(build_places):
    street = Entry("High Street", "street", "GB", 55.86, -4.24, "sct")
    lands = Crowds(build_places([*ENTRIES, street])).lands()
    assert (55.857, -4.311, "GB", "SCT") in lands
    assert len(lands) == len([entry for entry in ENTRIES if entry.kind in (TOWN, POSTCODE)])


def test_a_file_that_takes_the_place_of_another_has_another_version(build_places):
    crowds = Crowds(build_places())
    before = crowds.version
    build_places(ENTRIES[:3])
    assert crowds.version != before
