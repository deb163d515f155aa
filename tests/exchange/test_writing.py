"""Promises of new listings written in bulk."""

import pytest

from services.registry.models import (
    Contact,
    ImportedRecord,
    Location,
    NspDetails,
    Organization,
    Service,
    ServiceAtLocation,
    Source,
)
from tests.exchange.make import record
from tests.registry.make import gate_answers

pytestmark = pytest.mark.django_db


def test_a_record_becomes_a_listing_with_its_offer(import_records):
    import_records(
        record(services=[{"type": "nsp", "details": {"max_per_visit": 5}, "at_location": {"modes": ["fixed"]}}])
    )
    offer = ServiceAtLocation.objects.get()
    assert (offer.location.name, offer.service.type, offer.modes) == ("Harbour Point", "nsp", ["fixed"])
    assert NspDetails.objects.get(service=offer.service).max_per_visit == 5


def test_what_is_imported_is_held(import_records):
    import_records(record(services=[{"type": "nsp", "voluntary": "yes", "consent_scope": "public"}]))
    service = Service.objects.get()
    assert set(gate_answers(service).values()) == {"unknown"}
    assert service.consent_scope == "unknown"


def test_every_row_says_where_it_comes_from_and_has_a_line_of_history(import_records, curator):
    import_records(record("one"), by=curator)
    location = Location.objects.get()
    line = location.history.get()
    assert (location.source.slug, location.source_record_id) == ("invented", "one")
    assert (line.history_type, line.history_user, line.history_change_reason) == ("+", curator, "Import of invented")


def test_records_that_name_one_organisation_share_it(import_records):
    trust = {"name": "Harbour Trust", "contacts": [{"value": "+441414960101"}]}
    import_records(record("one", organization=trust), record("two", organization=trust))
    organization = Organization.objects.get()
    assert organization.locations.count() == organization.services.count() == 2
    assert organization.contacts.count() == 1


def test_a_second_file_finds_the_organisations_of_the_first(import_records):
    import_records(record("one", organization={"name": "Harbour Trust"}))
    import_records(
        record("one", organization={"name": "Harbour Trust"}), record("two", organization={"name": "Harbour Trust"})
    )
    assert Organization.objects.count() == 1


def test_a_stop_offers_the_service_of_its_round_wherever_it_stands_in_the_file(import_records):
    van = record("van", location={"kind": "round", "latitude": None, "longitude": None})
    same = [{"same_as": {"record": "van", "type": "nsp"}}]
    import_records(record("stop", location={"kind": "stop"}, part_of="van", services=same), van)
    assert Location.objects.get(kind="stop").part_of.source_record_id == "van"
    assert Service.objects.get().at_locations.count() == 2


def test_a_stop_can_come_in_a_later_file_than_its_round(import_records):
    van = record("van", location={"kind": "round", "latitude": None, "longitude": None})
    import_records(van)
    same = [{"same_as": {"record": "van", "type": "nsp"}}]
    import_records(van, record("stop", location={"kind": "stop"}, part_of="van", services=same))
    assert Service.objects.get().at_locations.count() == 2


def test_contacts_keep_their_order(import_records):
    import_records(record(contacts=[{"value": "+441414960102"}, {"value": "+441414960101"}]))
    assert list(Contact.objects.values_list("order", "value")) == [(0, "+441414960102"), (1, "+441414960101")]


def test_what_was_said_and_remarked_is_remembered(import_records):
    import_records(record("one", remarks=["Postal code 8201 was read as 08201."]))
    imported = ImportedRecord.objects.get()
    assert imported.content["location"]["name"] == "Harbour Point"
    assert imported.remarks == ["Postal code 8201 was read as 08201."]
    assert imported.source == Source.objects.get()


def test_all_new_listings_are_announced_once(import_records, announced):
    import_records(record("one"), record("two"))
    assert announced == [(set(Location.objects.values_list("pk", flat=True)), set())]
