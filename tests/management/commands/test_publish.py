"""`manage.py publish` puts a release in place and says so."""

import pytest
from django.core.management import CommandError, call_command

from services.release import publisher
from services.release.publisher import roll_back
from services.release.stored import held_release
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_data_folder(settings, tmp_path):
    settings.HRD_RELEASES_DIR, settings.HRD_REGISTRY_DIR = tmp_path / "releases", tmp_path / "registry"


def test_says_which_release_is_out_and_what_it_holds(capsys):
    make_listing()

    call_command("publish")

    assert capsys.readouterr().out.startswith("Release 1 is out: 1 listings, 1 offers,")


def test_builds_anew_even_when_nothing_has_changed(capsys):
    call_command("publish")
    call_command("publish", "--full")

    assert "Release 2 is out" in capsys.readouterr().out


def test_ends_a_rollback():
    call_command("publish")
    call_command("publish")
    roll_back()

    call_command("publish")

    assert held_release() is None


def test_exits_with_two_and_one_sentence_when_nothing_could_be_published(monkeypatch):
    full = OSError(28, "No space left on device")
    monkeypatch.setattr(publisher, "build", lambda *_: (_ for _ in ()).throw(full))

    with pytest.raises(CommandError, match="No space left on device") as failure:
        call_command("publish")

    assert failure.value.returncode == 2
