"""Taking the demonstration out: nothing of it is left, and nothing real is touched."""

import builtins
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.core.management import call_command

from services.catalogue.manifest import read_manifest
from services.management.commands.load_demo import load
from services.registry.models import Location, Organization, Service, ServiceAtLocation, Source
from services.release.models import PublicRecord
from tests.registry.make import attest, make_listing, make_location

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def demonstration(db, few_listings):
    """A registry with a part of the demonstration in it."""
    load(NOW)


def rows_left():
    """Returns how many rows each table of the registry holds, where it holds any."""
    models = apps.get_app_config("registry").get_models()
    return {model.__name__: model.objects.count() for model in models if model.objects.exists()}


def test_nothing_is_left_not_even_history(demonstration):
    call_command("remove_demo", "--yes")
    assert rows_left() == {}
    assert not PublicRecord.objects.exists()


def test_the_next_release_is_no_demonstration_any_more(demonstration, settings, tmp_path):
    settings.HRD_RELEASES_DIR, settings.HRD_REGISTRY_DIR = tmp_path / "releases", tmp_path / "registry"
    call_command("publish")
    assert read_manifest(settings.HRD_RELEASES_DIR / "current")["is_demo"] is True
    call_command("remove_demo", "--yes")
    call_command("publish")
    manifest = read_manifest(settings.HRD_RELEASES_DIR / "current")
    assert (manifest["is_demo"], manifest["counts"]) == (False, {"listings": 0, "offers": 0})


def test_an_attestation_of_the_demonstration_goes_too(demonstration):
    attest(Source.objects.get(slug="demo"), "nsp")
    call_command("remove_demo", "--yes")
    assert rows_left() == {}


def test_it_says_how_many_and_the_second_time_that_there_are_none(demonstration, capsys):
    call_command("remove_demo", "--yes")
    call_command("remove_demo", "--yes")
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith(" demonstration listings removed. The next release is without them.")
    assert said[1] == "There are no demonstration listings."


def test_real_listings_stay_as_they_are_with_their_history(db, few_listings):
    real = make_listing(contacts=[{"value": "+441414960199"}])
    before = rows_left()
    load(NOW)
    call_command("remove_demo", "--yes")
    assert rows_left() == before
    assert PublicRecord.objects.get().public_id == real.public_id


def test_what_real_listings_share_with_the_demonstration_stays(demonstration):
    demo = Location.objects.get(source_record_id="demo-1")
    real = make_location(organization=demo.organization)
    shared = demo.offers.first().service
    ServiceAtLocation.objects.create(service=shared, location=real, modes=["fixed"])
    call_command("remove_demo", "--yes")
    assert list(Location.objects.all()) == [real]
    assert list(Service.objects.all()) == [shared]
    assert list(Organization.objects.all()) == [real.organization]
    assert Source.objects.get().slug == "demo"


def test_a_real_stop_of_a_demonstration_round_stays_as_a_stop_of_its_own(demonstration):
    stop = make_location(kind="stop", part_of=Location.objects.get(source_record_id="demo-3"))
    call_command("remove_demo", "--yes")
    stop.refresh_from_db()
    assert stop.part_of is None


@pytest.mark.parametrize("answer", ["no", "", "y"])
def test_any_answer_but_yes_removes_nothing(demonstration, monkeypatch, answer):
    monkeypatch.setattr(builtins, "input", lambda question: answer)
    call_command("remove_demo")
    assert Location.objects.filter(is_demo=True).exists()


def test_nobody_there_to_ask_removes_nothing(demonstration, monkeypatch, capsys):
    def nobody(question):
        raise EOFError

    monkeypatch.setattr(builtins, "input", nobody)
    call_command("remove_demo")
    assert "Nothing was removed." in capsys.readouterr().out


def test_the_demonstration_can_be_loaded_again_afterwards(demonstration):
    count = Location.objects.count()
    call_command("remove_demo", "--yes")
    load(NOW)
    assert Location.objects.count() == count
