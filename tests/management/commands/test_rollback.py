"""`manage.py rollback` goes back, or says why it cannot."""

import pytest
from django.core.management import CommandError, call_command

from services.release.publisher import publish_pending

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_data_folder(settings, tmp_path):
    settings.HRD_RELEASES_DIR, settings.HRD_REGISTRY_DIR = tmp_path / "releases", tmp_path / "registry"


def test_goes_back_by_one_and_says_how_to_go_on(capsys):
    publish_pending()
    publish_pending(always=True)

    call_command("rollback")

    assert "Release 3 is out, made from the older one" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [(), ("7",)])
def test_exits_with_two_when_there_is_nothing_to_go_back_to(arguments):
    publish_pending()

    with pytest.raises(CommandError) as failure:
        call_command("rollback", *arguments)

    assert failure.value.returncode == 2
