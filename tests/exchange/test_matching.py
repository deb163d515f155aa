"""Promises of which listing a record is."""

import pytest

from services.exchange.matching import content_hash, known_of, organizations_of
from services.registry.models import Location, Source
from tests.exchange.make import record

pytestmark = pytest.mark.django_db


def test_nothing_is_known_of_a_source_that_is_not_there():
    assert known_of(None).records == {}


def test_an_imported_record_is_known_by_its_id(import_records):
    import_records(record("one"))
    assert known_of(Source.objects.get()).records["one"].location_id == Location.objects.get().pk


def test_a_listing_that_a_curator_deleted_is_remembered(import_records):
    import_records(record("one"))
    Location.objects.get().delete()
    assert known_of(Source.objects.get()).deleted == {"one"}


def test_a_listing_that_a_curator_made_under_a_source_is_not_an_import(import_records):
    import_records(record("one"))
    Location.objects.create(
        name="By hand", country="GB", timezone="Europe/London", source=Source.objects.get(), source_record_id="two"
    )
    assert known_of(Source.objects.get()).not_imported == {"two"}


def test_organisations_of_a_source_are_found_by_name(import_records):
    import_records(record("one", organization={"name": "Harbour Trust"}))
    assert list(organizations_of(Source.objects.get())) == ["Harbour Trust"]


def test_the_order_of_keys_does_not_change_the_hash():
    assert content_hash({"a": 1, "b": [2]}) == content_hash({"b": [2], "a": 1})
    assert content_hash({"a": 1}) != content_hash({"a": 2})
