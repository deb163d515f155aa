"""Promises of what a source's changes do to a listing that is there already."""

import pytest

from services.registry.models import Contact, HoursException, Location, OatDetails, Organization, Service
from tests.exchange.make import record

pytestmark = pytest.mark.django_db


def oat(**more):
    return [{"type": "oat", **more}]


def test_only_the_row_that_changed_is_saved(import_records):
    import_records(record(location={"city": "Glasgow"}))
    import_records(record(location={"city": "Govan"}))
    assert Location.objects.get().city == "Govan"
    assert Location.objects.get().history.count() == 2
    assert Service.objects.get().history.count() == 1


def test_a_change_names_the_import_and_who_started_it(import_records, curator):
    import_records(record(location={"city": "Glasgow"}))
    import_records(record(location={"city": "Govan"}), by=curator)
    line = Location.objects.get().history.latest()
    assert (line.history_change_reason, line.history_user) == ("Import of invented", curator)


def test_several_facts_of_one_row_are_one_line_of_history(import_records):
    import_records(record(location={"city": "Glasgow"}))
    import_records(record(location={"city": "Govan", "postal_code": "G51 3UU", "name": "Harbour House"}))
    assert Location.objects.get().history.count() == 2


def test_details_are_made_where_there_were_none(import_records):
    import_records(record(services=oat()))
    import_records(record(services=oat(details={"medicines": ["methadone"], "guest_dosing": "yes"})))
    details = OatDetails.objects.get()
    assert (details.medicines, details.guest_dosing, details.history.count()) == (["methadone"], "yes", 1)


def test_details_that_are_there_are_changed(import_records):
    import_records(record(services=oat(details={"medicines": ["methadone"]})))
    import_records(record(services=oat(details={"medicines": ["methadone", "buprenorphine"]})))
    assert OatDetails.objects.get().medicines == ["methadone", "buprenorphine"]


def test_service_and_offer_are_changed_each_in_its_row(import_records):
    import_records(record(services=oat()))
    import_records(record(services=oat(cost="free", at_location={"opening_hours": "Mo-Fr 09:00-17:00"})))
    service = Service.objects.get()
    assert (service.cost, service.at_locations.get().opening_hours) == ("free", "Mo-Fr 09:00-17:00")


def test_a_new_service_is_added_beside_the_others(import_records):
    import_records(record(services=oat()))
    import_records(
        record(services=[*oat(), {"type": "nsp", "at_location": {"contacts": [{"value": "+441414960101"}]}}])
    )
    assert sorted(Service.objects.values_list("type", flat=True)) == ["nsp", "oat"]
    assert Contact.objects.get().offer.service.type == "nsp"


def test_a_changed_list_replaces_the_old_one(import_records):
    import_records(record(contacts=[{"value": "+441414960101"}, {"value": "+441414960102"}]))
    import_records(record(contacts=[{"value": "+441414960103"}]))
    assert list(Contact.objects.values_list("value", flat=True)) == ["+441414960103"]
    assert Contact.history.filter(history_type="-").count() == 2


def test_the_location_s_own_exceptions_do_not_replace_those_of_an_offer(import_records):
    day = {"starts_on": "2026-12-25", "ends_on": "2026-12-25"}
    import_records(record(services=oat(at_location={"hours_exceptions": [day]})))
    import_records(
        record(services=oat(at_location={"hours_exceptions": [day]}), hours_exceptions=[{**day, "note": "All shut"}])
    )
    assert sorted(HoursException.objects.values_list("note", flat=True)) == ["", "All shut"]


def test_an_organisation_is_changed_once_for_all_its_listings(import_records):
    before, after = {"name": "Harbour Trust"}, {"name": "Harbour Trust", "website": "https://harbour.example"}
    import_records(record("one", organization=before), record("two", organization=before))
    import_records(record("one", organization=after), record("two", organization=after))
    organization = Organization.objects.get()
    assert (organization.website, organization.history.count()) == ("https://harbour.example", 2)


def test_another_organisation_takes_over_the_location_and_its_service(import_records):
    import_records(record(organization={"name": "Harbour Trust"}))
    import_records(record(organization={"name": "Quay Trust"}))
    assert Location.objects.get().organization.name == "Quay Trust"
    assert Service.objects.get().organization.name == "Quay Trust"


def test_a_stop_can_move_in_its_round(import_records):
    van = record("van", location={"kind": "round", "latitude": None, "longitude": None})
    import_records(van, record("stop", location={"kind": "stop"}, part_of="van", stop_order=1))
    import_records(van, record("stop", location={"kind": "stop"}, part_of="van", stop_order=3))
    assert Location.objects.get(kind="stop").stop_order == 3


def test_changed_listings_are_announced_once(import_records, announced):
    import_records(record("one"), record("two"), record("three"))
    announced.clear()
    import_records(
        record("one", location={"city": "Govan"}), record("two", location={"city": "Govan"}), record("three")
    )
    [(location_ids, _removed)] = announced
    assert location_ids == set(Location.objects.filter(city="Govan").values_list("pk", flat=True))
