"""Promises of what is done every day, whether or not anybody changes anything."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.db import connection

from services.management.daily import once_a_day
from services.registry.models import Service
from services.release.models import PublicRecord
from tests.registry.make import make_listing


def make_session(now):
    session = SessionStore()
    session["of"] = "a curator"
    session.save()
    Session.objects.filter(pk=session.session_key).update(expire_date=now)
    return session.session_key


@pytest.mark.django_db(transaction=True)
def test_sessions_that_have_ended_are_forgotten():
    now = datetime.now(UTC)
    ended, alive = make_session(now - timedelta(minutes=1)), make_session(now + timedelta(minutes=1))

    once_a_day()

    assert set(Session.objects.values_list("pk", flat=True)) == {alive}
    assert ended != alive


@pytest.mark.django_db(transaction=True)
def test_consent_withdrawn_past_the_registry_takes_the_listing_off_the_site():
    location = make_listing()
    Service.objects.filter(at_locations__location=location).update(consent_scope="none")
    assert PublicRecord.objects.get(public_id=location.public_id).is_public

    once_a_day()

    assert not PublicRecord.objects.get(public_id=location.public_id).is_public


@pytest.mark.django_db(transaction=True)
def test_a_database_without_a_log_needs_no_emptying(monkeypatch):
    monkeypatch.setattr(connection, "vendor", "postgresql")

    once_a_day()


def test_what_was_deleted_is_in_no_byte_of_the_database_or_its_log(tmp_path):
    from hrdirectory.settings.registry import registry_database

    path = tmp_path / "registry.sqlite3"
    options = registry_database(f"sqlite:///{path}")["OPTIONS"]
    with sqlite3.connect(path) as database:
        database.executescript(f"{options['init_command']} CREATE TABLE session (data TEXT);")
        database.execute("INSERT INTO session VALUES (?)", ["a curator's session"])
        database.commit()
        database.execute("DELETE FROM session")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        files = [file.read_bytes() for file in tmp_path.iterdir()]

    assert not [content for content in files if b"a curator's session" in content]
