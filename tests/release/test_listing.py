"""What a listing shows of a place, and how near it comes."""

from datetime import UTC, datetime

import pytest

from services.geometry.grid import cell_box
from services.geometry.points import Point
from services.registry.models import Contact, CostOption, FieldCheck, ServiceTranslation
from tests.registry.make import LATITUDE, LONGITUDE, make_listing, make_organization
from tests.release.deciding import decision_on

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("visibility", ["area_only", "on_contact"])
def test_a_hidden_address_becomes_the_centre_of_its_cell(visibility):
    decision = decision_on(make_listing(address_visibility=visibility, transportation="Bus 4 to Lantern Wynd"))

    assert decision.record["precision"] == "area"
    assert decision.record["latitude"] != LATITUDE
    assert decision.record["cell_m"] >= 1000
    assert decision.record["address"] == {"city": "Glasgow", "state_province": "Scotland", "country": "GB"}
    assert decision.record["transportation"] == ""
    assert decision.hides_address


@pytest.mark.parametrize(("north", "east"), [(0.0, 0.0), (0.2, 0.9), (0.999, 0.5), (0.5, 0.001)])
def test_wherever_in_its_square_a_hidden_door_is_the_public_record_is_the_same(north, east):
    location = make_listing(address_visibility="area_only")
    before, box = decision_on(location).record, cell_box(Point(LATITUDE, LONGITUDE))
    location.latitude = box.south + north * (box.north - box.south)
    location.longitude = box.west + east * (box.east - box.west)
    location.save()

    assert decision_on(location).record == before


def test_a_contact_that_is_not_public_never_appears():
    contacts = [{"value": "+441414960101"}, {"value": "+441414960102", "is_public": False}]

    record = decision_on(make_listing(contacts=contacts)).record

    assert [contact["value"] for contact in record["contacts"]] == ["+441414960101"]


def test_a_place_that_closed_for_good_leaves_only_its_name_for_ninety_days():
    closed = {"status": "closed_for_good", "status_from": datetime(2026, 11, 1, 9, tzinfo=UTC)}
    location = make_listing(offer=closed, name="Harbour Point")

    record = decision_on(location).record

    assert record["closed_for_good_on"] == "2026-11-01"
    assert (record["name"], record["offers"], record["contacts"]) == ("Harbour Point", [], [])
    assert record["latitude"] is None
    assert decision_on(location, datetime(2027, 1, 30, tzinfo=UTC)).record is None


def test_tells_costs_translations_and_when_it_was_checked():
    location = make_listing()
    service = location.offers.get().service
    CostOption.objects.create(service=service, amount="3.50", currency="GBP")
    ServiceTranslation.objects.create(service=service, language="fr", name="Échange")
    FieldCheck.objects.create(location=location, checked_on="2026-11-02", checked_by_role="peer", method="visit")

    record = decision_on(location).record

    assert record["offers"][0]["costs"][0]["amount"] == "3.50"
    assert record["offers"][0]["translations"]["fr"]["name"] == "Échange"
    assert record["checked_on"] == "2026-11-02"
    assert record["checked"]["everything"]["by_role"] == "peer"


def test_the_organisations_contacts_come_after_the_places_own():
    location = make_listing()
    Contact.objects.create(organization=location.organization, channel="web", value="https://harbour.example/")

    assert [contact["channel"] for contact in decision_on(location).record["contacts"]] == ["phone", "web"]


def test_an_organisation_is_told_once_where_it_runs_everything():
    runner = make_organization(name="Harbour Trust")
    location = make_listing(organization=None, service={"organization": runner})

    record = decision_on(location).record

    assert record["organization"]["name"] == "Harbour Trust"
    assert record["offers"][0]["organization"] is None


def test_the_language_of_a_listings_words_is_public():
    assert decision_on(make_listing(words_language="fi")).record["words_language"] == "fi"
