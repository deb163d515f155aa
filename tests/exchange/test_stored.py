"""Promises of stored listings written as records."""

import pytest

from services.exchange.stored import is_of_the_round, stored_record
from services.registry.models import ImportedRecord, Location
from tests.exchange.make import record

pytestmark = pytest.mark.django_db

WHOLE = record(
    "one",
    organization={
        "name": "Harbour Trust",
        "website": "https://harbour.example",
        "contacts": [{"value": "+441414960101"}],
    },
    location={"opening_hours": "Mo-Fr 09:00-17:00", "wheelchair": "yes"},
    contacts=[{"value": "0141 496 0102"}, {"channel": "email", "value": "hello@harbour.example"}],
    hours_exceptions=[{"starts_on": "2026-12-25", "ends_on": "2026-12-26", "note": "Holidays"}],
    translations=[{"language": "gd", "name": "Rubha a’ Chalaidh"}],
    services=[
        {
            "type": "nsp",
            "cost": "free",
            "details": {"syringe_types": ["1ml"], "max_per_visit": 0},
            "languages": [{"code": "en"}, {"code": "pl", "level": "leaflet"}],
            "audiences": [{"audience": "women", "level": "only"}],
            "cost_options": [{"amount": "5", "currency": "GBP"}],
            "service_areas": [{"kind": "circle", "latitude": 55.8, "longitude": -4.2, "radius_m": 500}],
            "translations": [{"language": "gd", "name": "Snàthadan"}],
            "at_location": {
                "modes": ["fixed"],
                "status": "reduced",
                "status_from": "2026-11-20T10:00:00+01:00",
                "contacts": [{"value": "+441414960103"}],
                "hours_exceptions": [{"starts_on": "2026-12-24", "ends_on": "2026-12-24"}],
            },
        }
    ],
)


def test_a_listing_reads_back_as_the_record_it_was_made_from(import_records):
    import_records(WHOLE)
    assert stored_record(Location.objects.get()) == ImportedRecord.objects.get().content


def test_a_stop_reads_back_as_offering_the_service_of_its_round(import_records):
    van = record("van", location={"kind": "round", "latitude": None, "longitude": None})
    same = {"same_as": {"record": "van", "type": "nsp"}, "at_location": {"modes": ["mobile"]}}
    import_records(record("stop", location={"kind": "stop"}, part_of="van", stop_order=1, services=[same]), van)
    stop = Location.objects.get(kind="stop")
    assert stored_record(stop) == stop.imported_record.content
    assert is_of_the_round(stop.offers.get().service, stop)
