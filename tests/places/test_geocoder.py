"""Promises of the gazetteer behind geopy's interface."""

import geopy
import pytest
from geopy.exc import GeocoderQueryError, GeocoderServiceError

from services.geometry.points import Point
from services.places.geocoder import GazetteerGeocoder, NetworkRefusedError


@pytest.fixture
def geocoder(gazetteer):
    return GazetteerGeocoder(gazetteer)


def test_a_name_becomes_a_location(geocoder):
    location = geocoder.geocode("glasgow")
    assert location.address == "Glasgow, Scotland"
    assert (location.latitude, location.longitude) == (55.865, -4.258)
    assert location.raw.slug == "glasgow"


def test_all_places_of_a_name_can_be_asked_for(geocoder):
    assert [each.address for each in geocoder.geocode("Springfield", exactly_one=False)] == [
        "Springfield, Missouri",
        "Springfield, Illinois",
    ]


def test_what_is_nowhere_is_none(geocoder):
    assert geocoder.geocode("Atlantis") is None
    assert geocoder.geocode("Atlantis", exactly_one=False) is None


def test_pasted_coordinates_are_their_own_answer(geocoder):
    location = geocoder.geocode("https://www.openstreetmap.org/#map=15/55.86/-4.25")
    assert location.raw == Point(55.86, -4.25)


def test_coordinates_off_the_earth_are_a_query_error(geocoder):
    with pytest.raises(GeocoderQueryError, match="latitude"):
        geocoder.geocode("95.5, 4.2")


@pytest.mark.parametrize("point", [(55.86, -4.26), "55.86, -4.26", geopy.Point(55.86, -4.26), Point(55.86, -4.26)])
def test_reverse_takes_every_way_to_write_a_point(geocoder, point):
    assert geocoder.reverse(point).address == "Glasgow, Scotland"


def test_reverse_of_the_open_sea_is_none(geocoder):
    assert geocoder.reverse((30, -40)) is None


def test_reverse_of_what_is_no_point_is_a_query_error(geocoder):
    with pytest.raises(GeocoderQueryError):
        geocoder.reverse("not a point")


def test_the_network_is_refused_and_the_address_not_repeated(geocoder):
    with pytest.raises(NetworkRefusedError) as refused:
        geocoder.adapter.get_json("https://example.org/?q=somewhere", timeout=1, headers={})
    assert isinstance(refused.value, GeocoderServiceError)
    assert "somewhere" not in str(refused.value)


def test_the_machinery_of_geopy_cannot_reach_the_network_either(geocoder):
    with pytest.raises(NetworkRefusedError):
        geocoder._call_geocoder("https://example.org/", lambda answer: answer)
