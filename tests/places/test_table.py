"""Promises of the table of places and of how it is written."""

import os
import sqlite3
from contextlib import closing

import pytest

from services.places.gazetteer import Gazetteer
from services.places.place import POSTCODE, TOWN, Entry
from services.places.table import loaded_entries, slugs_given_out
from tests.places.conftest import ENTRIES

PARIS = Entry("Paris", TOWN, "US", 33.661, -95.556, "", 25_000)


def test_the_largest_town_gets_the_bare_name_whatever_the_order(build_places):
    gazetteer = Gazetteer(build_places(reversed(ENTRIES)))
    assert gazetteer.area("springfield").admin1_code == "MO"
    assert gazetteer.area("springfield-il-us").admin1_code == "IL"


def test_a_time_zone_is_taken_from_the_point(gazetteer):
    assert gazetteer.area("glasgow").time_zone == "Europe/London"
    assert gazetteer.area("us-10001").time_zone == "America/New_York"


def test_a_time_zone_that_is_given_is_kept(build_places):
    gazetteer = Gazetteer(build_places([Entry("Faro", TOWN, "FJ", 1.0, -170.0, time_zone="Pacific/Fiji")]))
    assert gazetteer.area("faro").time_zone == "Pacific/Fiji"


def test_an_error_while_building_leaves_the_old_file(build_places):
    path = build_places()

    def entries_cut_short():
        yield PARIS
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_places(entries_cut_short())
    assert Gazetteer(path).area("glasgow")
    assert list(path.parent.iterdir()) == [path]


def test_a_full_disk_before_the_rename_leaves_the_old_file(build_places, monkeypatch):
    path = build_places()
    monkeypatch.setattr(os, "fsync", lambda descriptor: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space left"):
        build_places([PARIS])
    assert Gazetteer(path).area("glasgow")
    assert Gazetteer(path).area("paris") is None


def test_addresses_given_out_stay_when_a_larger_town_comes(build_places):
    path = build_places()
    larger = Entry("Glasgow", TOWN, "US", 48.2, -106.6, "mo", 5_000_000)
    gazetteer = Gazetteer(build_places([*ENTRIES, larger], slugs=slugs_given_out(path)))
    assert gazetteer.area("glasgow").country == "GB"
    assert gazetteer.area("glasgow-mo-us").population == 5_000_000


def test_two_towns_of_one_name_in_one_region_keep_their_addresses(build_places):
    twins = [Entry("Washington", TOWN, "GB", 54.9, -1.52, "", 67_000), Entry("Washington", TOWN, "GB", 50.9, -0.4)]
    path = build_places(twins)
    gazetteer = Gazetteer(build_places(twins, slugs=slugs_given_out(path)))
    assert gazetteer.area("washington").population == 67_000
    assert gazetteer.area("washington-gb").population == 0


def test_loaded_places_are_told_from_those_of_the_extract(build_places):
    path = build_places(loaded=[PARIS])
    assert [entry.name for entry in loaded_entries(path)] == ["Paris"]


def test_a_loaded_postcode_gives_way_to_that_of_a_newer_extract(build_places):
    path = build_places(loaded=[Entry("G51", POSTCODE, "GB", 55.0, -4.0, "sct")])
    assert loaded_entries(path) == []
    assert Gazetteer(path).area("g51").point.latitude == 55.857


def test_every_address_of_the_extract_is_plain_and_unique(public_dir):
    with closing(sqlite3.connect(public_dir / "places.sqlite3")) as connection:
        slugs = [slug for (slug,) in connection.execute("SELECT slug FROM places")]
    assert len(slugs) > 140_000
    assert len(set(slugs)) == len(slugs)
    assert all(slug.replace("-", "").isalnum() and slug.isascii() and slug == slug.lower() for slug in slugs)


def test_the_file_is_whole_and_leaves_no_journal(public_dir):
    with closing(sqlite3.connect(public_dir / "places.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert {path.name for path in public_dir.iterdir()} == {".places.sqlite3.lock", "places.sqlite3"}
