"""Promises of services.catalogue.current and of the engine that opens what it names."""

import pytest
from django.db import OperationalError, connections

from services.catalogue import current
from services.catalogue.listings import get
from services.catalogue.manifest import FILE_NAME
from services.catalogue.models import Listing
from tests.catalogue.records import make_record


def test_without_a_release_there_is_one_clear_sentence(settings, tmp_path):
    settings.HRD_RELEASES_DIR = tmp_path
    with pytest.raises(current.ReleaseUnavailable, match="No release has been published yet"):
        current.current_release()


def test_a_newer_release_is_noticed(make_release):
    make_release([make_record(id="OLDOLD00")])
    assert get("OLDOLD00")
    make_release([make_record(id="NEWNEW00")])
    connections["release"].refresh()
    assert get("OLDOLD00") is None
    assert get("NEWNEW00")


def test_a_corrupt_successor_is_refused_and_the_old_release_stays(make_release):
    make_release([make_record(id="GOODGOOD")])
    assert current.current_release().manifest.sequence == 1
    folder = make_release([make_record(id="BADBAD00")])
    (folder / FILE_NAME).write_bytes(b"SQLite format 3\x00 but not really")
    assert current.current_release().manifest.sequence == 1
    connections["release"].refresh()
    assert get("GOODGOOD")


def test_a_process_that_begins_beside_a_damaged_release_serves_the_newest_whole_one(make_release):
    make_release([make_record(id="GOODGOOD")])
    for _ in range(2):
        (make_release([make_record(id="BADBAD00")]) / FILE_NAME).write_bytes(b"not a database")
    current.forget()
    assert current.current_release().manifest.sequence == 1
    assert get("GOODGOOD")


def test_a_release_damaged_while_it_is_served_gives_way_to_the_one_before(make_release):
    make_release([make_record(id="GOODGOOD")])
    folder = make_release([make_record(id="BADBAD00")])
    assert current.current_release().manifest.sequence == 2
    (folder / FILE_NAME).write_bytes(b"not a database")
    assert current.current_release().manifest.sequence == 1
    connections["release"].refresh()
    assert get("GOODGOOD")


def test_the_only_release_is_damaged(make_release):
    (make_release([make_record(id="BADBAD00")]) / FILE_NAME).write_bytes(b"not a database")
    with pytest.raises(current.ReleaseUnavailable):
        current.current_release()


def test_nothing_can_be_written_to_the_release(make_release):
    make_release([make_record(id="GOODGOOD")])
    with pytest.raises(OperationalError, match=r"readonly|read-only|query_only|attempt to write"):
        Listing.objects.filter(public_id="GOODGOOD").update(name="Other")


def test_a_release_of_another_version_of_the_software_is_refused(make_release, monkeypatch):
    make_release([make_record(id="GOODGOOD")])
    current.forget()
    monkeypatch.setattr(current, "SCHEMA_VERSION", current.SCHEMA_VERSION + 1)
    with pytest.raises(current.ReleaseUnavailable, match="another version of this software: publish again"):
        current.current_release()


def test_a_release_that_was_refused_is_not_looked_at_again(make_release, monkeypatch):
    (make_release([make_record(id="BADBAD00")]) / FILE_NAME).write_bytes(b"not a database")
    with pytest.raises(current.ReleaseUnavailable):
        current.current_release()
    monkeypatch.setattr(current, "verify", lambda *_: pytest.fail("Looked again."))
    with pytest.raises(current.ReleaseUnavailable, match="not the one that was signed"):
        current.current_release()
