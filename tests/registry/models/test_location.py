"""A location is a place with a point, or a service without one; half a place is refused with the field named."""

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import Location
from tests.registry.make import make_location

FIELDS = {"name": "Harbour", "country": "GB", "timezone": "Europe/London"}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"latitude": 55.8}, "latitude"),
        ({"latitude": 91.0, "longitude": 0.0}, "latitude"),
        ({"latitude": 0.0, "longitude": -180.5}, "longitude"),
        ({"kind": "virtual", "latitude": 55.8, "longitude": -4.2}, "kind"),
        ({"kind": "castle"}, "kind"),
        ({"timezone": "Europe/Nowhere"}, "timezone"),
        ({"timezone": ""}, "timezone"),
        ({"country": "gb"}, "country"),
        ({"country": "ÄÖ"}, "country"),
        ({"country": "G1"}, "country"),
        ({"words_language": "Finnish!"}, "words_language"),
        ({"words_language": "fi,sv"}, "words_language"),
        ({"name": ""}, "name"),
        ({"address_visibility": "friends"}, "address_visibility"),
        ({"opening_hours": "whenever"}, "opening_hours"),
    ],
)
@pytest.mark.django_db
def test_what_is_wrong_is_refused_with_the_field_named(wrong, field):
    with pytest.raises(ValidationError) as refused:
        Location(**{**FIELDS, **wrong}).full_clean()
    assert field in refused.value.message_dict


@pytest.mark.django_db
@pytest.mark.parametrize("point", [(90.0, 180.0), (-90.0, -180.0), (0.0, 0.0)])
def test_the_ends_of_the_earth_are_places(point):
    place = Location(**FIELDS, latitude=point[0], longitude=point[1])
    place.full_clean()
    assert place.has_point


@pytest.mark.django_db
def test_a_place_without_a_known_point_is_a_place():
    place = Location(**FIELDS)
    place.full_clean()
    assert not place.has_point


@pytest.mark.django_db
def test_only_a_stop_can_be_part_of_a_round():
    van = make_location(kind="round")
    with pytest.raises(ValidationError) as refused:
        Location(**FIELDS, part_of=van, kind="place").full_clean()
    assert "part_of" in refused.value.message_dict


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("place", "physical"), ("stop", "physical"), ("round", "physical"), ("postal", "postal"), ("virtual", "virtual")],
)
def test_every_kind_has_a_name_in_hsds(kind, expected):
    assert Location(kind=kind).location_type == expected


def test_a_location_is_called_by_its_name():
    assert str(Location(name="Harbour")) == "Harbour"
