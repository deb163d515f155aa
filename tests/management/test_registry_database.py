"""A database that is down is one sentence, and never shows its password."""

import pytest
from django.db import connection

from services.management import registry_database
from services.management.registry_database import DatabaseUnreachableError, check_reachable


@pytest.mark.django_db
def test_a_database_that_answers_passes():
    assert check_reachable() is None


def test_a_database_that_is_down_is_named_without_its_password(monkeypatch):
    from django.db.backends.postgresql.base import DatabaseWrapper

    settings = connection.settings_dict | {
        "NAME": "listings",
        "USER": "curator",
        "PASSWORD": "s3cret-w0rd",
        "HOST": "127.0.0.1",
        "PORT": "1",
        "OPTIONS": {"pool": {"min_size": 1}},
    }
    monkeypatch.setattr(registry_database, "connection", DatabaseWrapper(settings))
    with pytest.raises(DatabaseUnreachableError) as refused:
        check_reachable()
    assert str(refused.value).startswith("The registry's database listings at 127.0.0.1 cannot be opened: ")
    assert "s3cret" not in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.django_db
def test_a_file_that_cannot_be_opened_is_named(monkeypatch, tmp_path):
    from django.db.backends.sqlite3.base import DatabaseWrapper

    settings = connection.settings_dict | {"NAME": str(tmp_path / "nowhere" / "registry.sqlite3"), "OPTIONS": {}}
    monkeypatch.setattr(registry_database, "connection", DatabaseWrapper(settings))
    with pytest.raises(DatabaseUnreachableError, match=r"registry\.sqlite3 cannot be opened: unable to "):
        check_reachable()
