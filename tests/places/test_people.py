"""Promises of the estimate of people in postcode districts."""

import pytest

from services.places.people import people_of_districts, people_of_places, radius_m
from tests.places.test_cells import spot


def test_a_town_is_shared_evenly_between_the_districts_in_it():
    districts = [spot(2, 55.86, -4.25), spot(3, 55.87, -4.26), spot(4, 56.5, -4.25)]
    assert people_of_districts([spot(1, 55.86, -4.25, people=40_000)], districts) == {2: 20_000, 3: 20_000}


def test_codes_at_one_point_share_the_people_of_one_district():
    districts = [spot(2, 55.86, -4.25), spot(3, 55.86, -4.25), spot(4, 55.87, -4.26)]
    people = people_of_districts([spot(1, 55.86, -4.25, people=40_000)], districts)
    assert people == {2: 10_000, 3: 10_000, 4: 20_000}


def test_a_small_town_without_a_district_of_its_own_belongs_to_the_nearest():
    districts = [spot(2, 55.90, -4.25), spot(3, 55.95, -4.25)]
    assert people_of_districts([spot(1, 55.86, -4.25, people=6_000)], districts) == {2: 6_000}


def test_a_town_far_from_every_district_counts_nowhere():
    assert people_of_districts([spot(1, 55.86, -4.25, people=6_000)], [spot(2, 56.5, -4.25)]) == {}


def test_a_borough_is_not_counted_beside_its_city():
    towns = [spot(1, 51.50, -0.12, people=9_000_000), spot(2, 51.51, -0.13, people=200_000)]
    assert people_of_districts(towns, [spot(3, 51.51, -0.13)]) == {3: 9_000_000}


def test_two_towns_of_about_one_size_are_both_counted():
    towns = [spot(1, 50.0, 8.0, people=100_000), spot(2, 50.0, 8.01, people=90_000)]
    assert people_of_districts(towns, [spot(3, 50.0, 8.0)]) == {3: 190_000}


def test_a_million_people_reach_eleven_kilometres():
    assert radius_m(1_000_000) == pytest.approx(11_284, abs=1)
    assert radius_m(10) == 1_500


def test_everybody_lives_in_a_district_or_where_there_is_none_in_the_town():
    far_off = spot(3, 58.0, -4.25, people=7_000)
    people = people_of_places([spot(1, 55.86, -4.25, people=6_000), far_off], [spot(2, 55.86, -4.25)])
    assert people == {2: 6_000, 3: 7_000}
