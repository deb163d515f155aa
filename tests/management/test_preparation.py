"""What a start prepares, it prepares once."""

import pytest
from django.contrib.auth import authenticate, get_user_model

from services.catalogue.current import ReleaseUnavailable
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


def test_the_first_curator_can_sign_in_with_the_password_and_do_everything():
    password = preparation.create_first_curator()
    curator = authenticate(username="curator", password=password)
    assert curator.is_superuser


def test_the_password_is_given_out_once():
    preparation.create_first_curator()
    assert preparation.create_first_curator() is None


def test_no_curator_is_made_beside_an_existing_account():
    get_user_model().objects.create_user("somebody")
    assert preparation.create_first_curator() is None


def test_two_registries_have_two_passwords():
    first = preparation.create_first_curator()
    get_user_model().objects.all().delete()
    assert preparation.create_first_curator() != first


def test_an_empty_registry_gets_the_demonstration_before_it_is_published(calls):
    preparation.prepare_registry(with_demo=True)
    assert calls == ["migrate", "places", "load_demo", "publish"]


def test_no_demonstration_is_loaded_where_it_is_not_wanted(calls):
    preparation.prepare_registry(with_demo=False)
    assert calls == ["migrate", "places", "publish"]


def test_no_demonstration_is_loaded_beside_real_listings(calls):
    preparation.Organization.objects.create(name="Street Team")
    preparation.prepare_registry(with_demo=True)
    assert "load_demo" not in calls


def test_a_site_without_a_release_is_told_so():
    with pytest.raises(ReleaseUnavailable, match="No release has been published yet"):
        preparation.check_release()


def test_the_folders_of_all_processes_are_made(settings):
    preparation.make_folders()
    assert settings.HRD_REGISTRY_DIR.is_dir()
    assert settings.HRD_INBOX_DIR.is_dir()
    assert preparation.has_been_prepared() is False


def test_a_start_lets_the_site_seal_what_only_the_registry_can_open(settings):
    preparation.prepare_registry(with_demo=False)
    report = Report("K1TE5TRT", ("closed",), "The door is shut.", "2026-11-24")
    seal_report(report, settings.HRD_PUBLIC_DIR, settings.HRD_INBOX_DIR)
    [(_, opened)] = open_reports(settings.HRD_REGISTRY_DIR / PRIVATE_KEY_NAME, settings.HRD_INBOX_DIR)
    assert opened == report
