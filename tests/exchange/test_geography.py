"""Promises of what an import asks the gazetteer."""

import pytest

from services.exchange.record import RecordError
from services.geometry.points import Point

HAMMONTON = Point(39.6366, -74.8024)


def test_postcodes_are_nearest_first(geography):
    assert geography.postcodes_around(HAMMONTON, "US", "NJ")[0][1] == "08037"


def test_a_postcode_has_a_distance(geography):
    assert geography.distance_to_postcode(HAMMONTON, "08009", "US") > 15_000
    assert geography.distance_to_postcode(HAMMONTON, "00001", "US") is None


def test_a_point_lies_in_its_state_and_in_no_far_one(geography):
    assert geography.lies_in(HAMMONTON, "US", "NJ") is True
    assert geography.lies_in(HAMMONTON, "US", "CA") is False


def test_the_pacific_islands_lie_where_they_are(geography):
    assert geography.lies_in(Point(13.4707, 144.8181), "GU", "GU") is not False


def test_of_a_state_nobody_knows_nothing_is_said(geography):
    assert geography.lies_in(HAMMONTON, "US", "ZZ") is None


@pytest.mark.parametrize(
    ("location", "zone"),
    [
        ({"country": "US", "latitude": 40.7, "longitude": -74.0}, "America/New_York"),
        ({"country": "GB"}, "Europe/London"),
        ({"country": "US", "state_province": "NJ"}, "America/New_York"),
        ({"country": "US", "city": "Seattle"}, "America/Los_Angeles"),
    ],
)
def test_the_time_zone_comes_from_the_point_the_state_the_country_or_the_town(geography, location, zone):
    assert geography.time_zone_of(location) == zone


def test_a_time_zone_that_nothing_tells_must_be_given(geography):
    with pytest.raises(RecordError) as error:
        geography.time_zone_of({"country": "US"})
    assert error.value.field == "location.timezone"
