"""What a start prepares, it prepares once."""

import pytest

from services.inbox.keys import PRIVATE_KEY_NAME
from services.inbox.reports import Report, open_reports, seal_report
from services.management import preparation

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def calls(monkeypatch, settings, tmp_path):
    """The commands that a start has called; nothing is really loaded or published."""
    settings.HRD_REGISTRY_DIR = tmp_path / "registry"
    settings.HRD_PUBLIC_DIR = tmp_path / "public"
    settings.HRD_RELEASES_DIR = tmp_path / "public" / "releases"
    settings.HRD_INBOX_DIR = tmp_path / "inbox"
    called = []
    monkeypatch.setattr(preparation, "call_command", lambda name, **options: called.append(name))
    monkeypatch.setattr(preparation, "prepare", lambda folder: called.append("places"))
    monkeypatch.setattr(preparation, "publish_pending", lambda: called.append("publish"))
    return called


def test_tables_and_places_are_brought_up_to_date(calls):
    preparation.prepare_registry()
    assert calls == ["migrate", "places"]


def test_an_empty_registry_gets_the_demonstration_before_it_is_published(calls):
    preparation.publish(with_demo=True)
    assert calls == ["load_demo", "publish"]


def test_no_demonstration_is_loaded_where_it_is_not_wanted(calls):
    preparation.publish(with_demo=False)
    assert calls == ["publish"]


def test_no_demonstration_is_loaded_beside_real_listings(calls):
    preparation.Organization.objects.create(name="Street Team")
    preparation.publish(with_demo=True)
    assert calls == ["publish"]


def test_the_folders_of_all_processes_are_made(settings):
    preparation.make_folders()
    assert settings.HRD_REGISTRY_DIR.is_dir()
    assert settings.HRD_INBOX_DIR.is_dir()
    assert preparation.has_been_prepared() is False


def test_a_start_lets_the_site_seal_what_only_the_registry_can_open(settings):
    preparation.prepare_registry()
    report = Report("K1TE5TRT", ("closed",), "The door is shut.", "2026-11-24")
    seal_report(report, settings.HRD_PUBLIC_DIR, settings.HRD_INBOX_DIR)
    [(_, opened)] = open_reports(settings.HRD_REGISTRY_DIR / PRIVATE_KEY_NAME, settings.HRD_INBOX_DIR)
    assert opened == report


def test_a_home_area_that_is_no_place_is_named(settings, places):
    settings.HRD_HOME_AREA = "no-such-town"
    with pytest.raises(preparation.UnknownHomeAreaError, match="no place has the address “no-such-town”"):
        preparation.check_home_area()


def test_a_home_area_that_is_a_place_passes(settings, places):
    settings.HRD_HOME_AREA = "g51"
    assert preparation.check_home_area() is None
