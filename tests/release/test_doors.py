"""Circles are drawn around no door that is withheld, whoever draws them."""

import pytest

from services.registry.curation.changes import editing
from services.registry.models import ServiceArea
from services.release.doors import drawn_around, services_around_hidden_doors
from services.release.models import PublicRecord
from services.release.publisher import publish_pending
from tests.registry.make import LATITUDE, LONGITUDE, make_listing

pytestmark = pytest.mark.django_db


@pytest.fixture
def team():
    """A team whose circle is drawn around the door that all made listings share."""
    listing = make_listing(kind="outreach")
    draw_around(listing, LATITUDE + 0.0002, LONGITUDE)
    return listing


def draw_around(listing, latitude, longitude):
    ServiceArea.objects.create(
        service=listing.offers.get().service, kind="circle", latitude=latitude, longitude=longitude, radius_m=5000
    )


def circle_of(listing):
    [area] = PublicRecord.objects.get(public_id=listing.public_id).content["offers"][0]["areas"]
    return area["latitude"], area["radius_m"]


def hide(place):
    with editing():
        place.address_visibility = "area_only"
        place.save()


def test_a_team_stays_on_the_site_and_its_circle_moves_when_the_door_in_its_middle_is_hidden(team):
    place = make_listing()
    assert circle_of(team) == (LATITUDE + 0.0002, 5000)

    hide(place)

    assert circle_of(team) == (PublicRecord.objects.get(public_id=place.public_id).content["latitude"], 6000)
    assert publish_pending().left_out == 0


def test_the_circle_is_back_in_its_place_once_the_address_is_shown(team):
    place = make_listing(address_visibility="area_only")
    assert circle_of(team)[1] == 6000

    with editing():
        place.address_visibility = "public"
        place.save()

    assert circle_of(team)[1] == 5000


def test_a_circle_drawn_elsewhere_is_left_where_it_is():
    team = make_listing(kind="outreach")
    draw_around(team, LATITUDE + 0.001, LONGITUDE)
    place = make_listing(address_visibility="area_only")

    assert drawn_around([place.pk]) == set()
    assert services_around_hidden_doors([team.offers.get().service_id]) == set()


def test_a_great_many_circles_can_be_asked_for_at_once(team):
    service = team.offers.get().service
    ServiceArea.objects.bulk_create(
        ServiceArea(service=service, kind="circle", latitude=number / 100, longitude=1.0, radius_m=5)
        for number in range(1200)
    )
    make_listing(address_visibility="area_only")

    assert services_around_hidden_doors([service.pk]) == {service.pk}
