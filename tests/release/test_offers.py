"""What an offer shows, and when time changes it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from services.registry.models import HoursException, ServiceArea, ServiceAtLocation
from tests.registry.make import LATITUDE, LONGITUDE, make_listing, make_offer
from tests.release.deciding import NOW, decision_on

pytestmark = pytest.mark.django_db


def test_shows_the_offers_that_may_be_shown_and_says_why_others_are_not():
    location = make_listing()
    make_offer(location, "housing", details={"evicts_for_use": "yes"})

    decision = decision_on(location)

    assert [offer["type"] for offer in decision.record["offers"]] == ["nsp"]
    assert len(decision.reasons) == 1


def test_capacity_disappears_when_it_expires():
    until = NOW + timedelta(hours=2)
    service = {"capacity": 3, "capacity_observed_at": NOW, "capacity_expires_at": until}
    location = make_listing(service=service)

    assert decision_on(location).record["offers"][0]["capacity"]["free"] == 3
    assert decision_on(location).record["expires_at"] == "2026-11-23T14:00:00+00:00"
    assert decision_on(location, until).record["offers"][0]["capacity"] is None


def test_a_festival_tent_vanishes_after_its_last_day():
    location = make_listing("event_welfare", details={"ends_on": date(2026, 11, 23)})

    assert decision_on(location).expires_at == datetime(2026, 11, 24, tzinfo=UTC)
    assert decision_on(location, datetime(2026, 11, 24, tzinfo=UTC)).record is None


def test_a_state_that_is_over_is_not_shown():
    offer = {"status": "full", "status_until": NOW - timedelta(minutes=1), "status_message": "Back at noon"}

    status = decision_on(make_listing(offer=offer)).record["offers"][0]["status"]

    assert status == {"code": "open", "from": None, "until": None, "message": ""}


def test_past_exceptions_are_left_out():
    location = make_listing()
    HoursException.objects.create(location=location, starts_on="2026-11-20", ends_on="2026-11-21")
    HoursException.objects.create(location=location, starts_on="2026-12-25", ends_on="2026-12-25", note="Holiday")

    exceptions = decision_on(location).record["offers"][0]["exceptions"]

    assert [exception["starts_on"] for exception in exceptions] == ["2026-12-25"]


def test_a_placeless_service_has_no_point_and_says_which_area_it_covers():
    location = make_listing(kind="postal")
    ServiceArea.objects.create(service=location.offers.get().service, kind="country", country="GB")

    record = decision_on(location).record

    assert (record["precision"], record["offers"][0]["is_remote"]) == ("none", True)
    assert record["offers"][0]["areas"][0]["country"] == "GB"


def test_the_circle_round_a_hidden_door_is_drawn_round_its_cell():
    location = make_listing(address_visibility="area_only")
    ServiceArea.objects.create(
        service=location.offers.get().service, kind="circle", latitude=LATITUDE, longitude=LONGITUDE, radius_m=500
    )

    record = decision_on(location).record

    assert record["offers"][0]["areas"][0]["latitude"] == record["latitude"]
    assert record["offers"][0]["areas"][0]["radius_m"] == 1500


def test_an_open_place_does_not_draw_its_service_round_the_hidden_door_of_another():
    hidden, other = make_listing(address_visibility="area_only"), make_listing(latitude=55.9, longitude=-4.3)
    service = hidden.offers.get().service
    ServiceAtLocation.objects.create(service=service, location=other)
    ServiceArea.objects.create(service=service, kind="circle", latitude=LATITUDE, longitude=LONGITUDE, radius_m=500)

    areas = [offer["areas"] for offer in decision_on(other).record["offers"] if offer["areas"]]

    assert [(area["latitude"], area["radius_m"]) for [area] in areas] == [
        (decision_on(hidden).record["latitude"], 1500)
    ]
