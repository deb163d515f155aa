"""The demonstration is public as it should be, can be loaded as often as one likes, and leaves nothing behind."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import transaction

from services.catalogue.manifest import read_manifest
from services.management import demonstration
from services.management.demonstration import dated, load
from services.registry.curation.attestation import withdraw
from services.registry.models import FieldCheck, Location, Source
from services.release.models import PublicRecord
from services.release.record import decide
from services.vocabulary.service_types import SERVICE_TYPES
from tests.registry.make import make_curator

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker):
    """What the public may know of the whole demonstration, loaded once and decided at that moment, by name."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(NOW, by=make_curator())
        decisions = decide(Location.objects.values_list("pk", flat=True), NOW)
        names = dict(Location.objects.values_list("public_id", "name"))
        transaction.set_rollback(True)
    return {names[decision.public_id].removesuffix(" (demo)"): decision.record for decision in decisions}


def test_more_than_a_hundred_and_fifty_listings_become_public_with_every_type_three_times(decided):
    public = [record for record in decided.values() if record]
    types = Counter(offer["type"] for record in public for offer in record["offers"])
    assert len(public) >= 150
    assert {code: types[code] for code in SERVICE_TYPES if types[code] < 3} == {}
    assert {record["country"] for record in public} == {"GB", "PT", "CA", "AU", "DE", "US", "FI"}


def test_what_must_not_be_public_is_held_back(decided):
    assert {name for name, record in decided.items() if record is None} == {
        "Quiet Door",
        "Sober House Example",
        "Festival Tent Solstice",
        "Unanswered Corner",
        "Stille Post",
        "Notbett mit Andacht",
    }


def test_hidden_houses_are_shown_as_an_area(decided):
    hidden = [decided[name] for name in ("Lantern Women’s House", "Wren Street Flats", "Harebell House")]
    assert [record["precision"] for record in hidden] == ["area", "area", "area"]
    assert [record["address"].get("address_1") for record in hidden] == [None, None, None]


def test_the_closed_project_is_a_tombstone(decided):
    assert decided["Permanently Shut Project"]["closed_for_good_on"] == "2026-11-13"


def test_the_night_van_names_its_stops_in_order(decided):
    stops = [stop["name"] for stop in decided["Night Owl Van"]["stops"]]
    assert stops == ["Stop A, riverside (demo)", "Stop B, bus station (demo)", "Stop C, Night market (demo)"]


def test_old_counts_of_free_beds_are_not_shown_and_fresh_ones_are(decided):
    assert "free_places" not in decided["Lantern Women’s House"]["offers"][0]["details"]
    assert decided["Nightjar Beds"]["offers"][-1]["details"]["free_places"] == 6


def test_the_pharmacies_of_the_list_are_stated_by_their_source_and_never_checked(decided):
    names = ("Cedar Lane Pharmacy", "Belmont Night Pharmacy", "Two Rivers Pharmacy", "Hunting Park Chemist")
    assert [decided[name]["offers"][0]["stated_by_source"] for name in names] == [True, True, True, True]
    assert [decided[name]["checked_on"] for name in names] == [None, None, None, None]


def test_nothing_else_rests_on_a_source(decided):
    attested = [record for record in decided.values() if record and record["attested"]]
    assert {record["source"]["name"] for record in attested} == {"Naloxone pharmacies of Philadelphia (demo)"}


def test_a_curator_vouches_for_the_list_once(db, few_listings):
    curator = make_curator("robin")
    assert load(NOW, by=curator).is_attested
    load(NOW + timedelta(days=10), by=curator)
    [attestation] = Source.objects.get(slug="demo-attested").attestations.all()
    assert (attestation.attested_by, attestation.attested_on) == (curator, date(2026, 11, 23))


def test_without_a_curator_the_list_is_held(db, few_listings):
    assert not load(NOW, by=None).is_attested
    pharmacy = Location.objects.get(source_record_id="demo-92")
    assert not PublicRecord.objects.get(public_id=pharmacy.public_id).is_public


def test_a_word_that_was_taken_back_is_not_given_again(db, few_listings):
    curator = make_curator()
    load(NOW, by=curator)
    given = Source.objects.get(slug="demo-attested").attestations.get()
    withdraw(given, by=curator, because="To see it leave the site.", on=date(2026, 11, 23))
    assert not load(NOW, by=curator).is_attested


def test_loading_on_another_day_moves_the_days_and_makes_nothing_twice(db, few_listings):
    load(NOW, by=None)
    count = Location.objects.count()
    load(NOW + timedelta(days=10), by=None)
    oldest = FieldCheck.objects.get(location__source_record_id="demo-37", field="everything")
    assert Location.objects.count() == count == 8
    assert oldest.checked_on.isoformat() == "2025-10-29"


def test_markers_become_dates_and_moments():
    content = {
        "a": {"days_ago": 400},
        "b": [{"days_ahead": 3}],
        "c": {"hours_ago": 24},
        "d": {"hours_ahead": 1},
        "e": 5,
    }
    assert dated(content, NOW) == {
        "a": "2025-10-19",
        "b": ["2026-11-26"],
        "c": "2026-11-22T09:00:00+00:00",
        "d": "2026-11-23T10:00:00+00:00",
        "e": 5,
    }


def test_nothing_is_left_after_removing_it_not_even_history(db, few_listings):
    load(NOW, by=make_curator())
    assert demonstration.remove() == 8
    models = apps.get_app_config("registry").get_models()
    assert {model.__name__ for model in models if model.objects.exists()} == set()
    assert not PublicRecord.objects.exists()


def test_the_release_after_removing_it_is_no_demonstration_any_more(db, few_listings, settings, tmp_path):
    settings.HRD_RELEASES_DIR, settings.HRD_REGISTRY_DIR = tmp_path / "releases", tmp_path / "registry"
    load(NOW, by=None)
    call_command("publish")
    assert read_manifest(settings.HRD_RELEASES_DIR / "current")["is_demo"] is True
    demonstration.remove()
    call_command("publish")
    manifest = read_manifest(settings.HRD_RELEASES_DIR / "current")
    assert (manifest["is_demo"], manifest["counts"]) == (False, {"listings": 0, "offers": 0})


def test_it_can_be_loaded_again_after_removing_it(db, few_listings):
    load(NOW, by=None)
    demonstration.remove()
    assert load(NOW, by=None).new == 8
