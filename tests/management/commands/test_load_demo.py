"""Loading the demonstration: public as it should be, never beside real listings unless told, as often as one likes."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from services.management.commands.load_demo import dated, load
from services.registry.models import FieldCheck, Location, Source
from services.release.record import decide
from services.vocabulary.service_types import SERVICE_TYPES
from tests.registry.make import make_listing

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker):
    """What the public may know of the whole demonstration, loaded once and decided at that moment, by name."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(NOW)
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


def test_loading_on_another_day_moves_the_days_and_makes_nothing_twice(db, few_listings):
    load(NOW)
    count = Location.objects.count()
    load(NOW + timedelta(days=10))
    oldest = FieldCheck.objects.get(location__source_record_id="demo-37", field="everything")
    assert Location.objects.count() == count == 7
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


def test_real_listings_stop_it_with_a_sentence(db, few_listings):
    make_listing()
    with pytest.raises(CommandError, match="holds 1 real listings") as refused:
        call_command("load_demo")
    assert refused.value.returncode == 2
    assert not Source.objects.filter(slug="demo").exists()


def test_it_loads_beside_real_listings_when_told_to(db, few_listings, capsys):
    make_listing()
    call_command("load_demo", "--beside-real-listings")
    assert Location.objects.filter(is_demo=True).count() == 7
    assert "remove_demo takes them out" in capsys.readouterr().out


def test_a_broken_file_is_refused_with_the_record_and_the_field(db, few_listings):
    few_listings.write_text(few_listings.read_text().replace('"wheelchair": "yes"', '"wheelchair": "perhaps"'))
    with pytest.raises(CommandError, match=r"broken at demo-1, location\.wheelchair") as refused:
        call_command("load_demo")
    assert refused.value.returncode == 2
    assert not Location.objects.exists()
