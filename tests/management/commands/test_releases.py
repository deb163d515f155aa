"""`manage.py releases` lists what is stored and marks what is served."""

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from services.release.publisher import publish_pending, roll_back
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_data_folder(settings, tmp_path):
    settings.HRD_RELEASES_DIR, settings.HRD_REGISTRY_DIR = tmp_path / "releases", tmp_path / "registry"


def test_says_when_there_is_none(capsys):
    call_command("releases")

    assert capsys.readouterr().out == "No release has been published yet.\n"


def test_lists_every_release_and_marks_the_one_that_is_served(capsys):
    make_listing()
    publish_pending()
    publish_pending(always=True)

    call_command("releases")

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("  1  ")
    assert second.startswith("* 2  ")
    assert "1 listings" in second


def test_a_database_without_tables_is_one_clear_sentence(monkeypatch):
    def fail():
        raise OperationalError("no such table")

    monkeypatch.setattr("services.release.models.PublishingState.load", fail)

    with pytest.raises(CommandError, match="cannot be used") as failure:
        call_command("releases")

    assert failure.value.returncode == 2


def test_says_that_a_rollback_is_in_force(capsys):
    publish_pending()
    publish_pending(always=True)
    roll_back()

    call_command("releases")

    assert "A rollback to release 1 is in force" in capsys.readouterr().out
