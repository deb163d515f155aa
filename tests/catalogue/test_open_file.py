"""Promises of services.catalogue.open_file."""

import sqlite3

import pytest
from django.db import connections

from services.catalogue.open_file import open_file, opened
from tests.catalogue.records import make_record


def test_it_is_the_release_in_force(make_release):
    make_release([make_record(id="AAAAAAAA")])
    assert open_file().execute("SELECT public_id FROM listing").fetchall() == [("AAAAAAAA",)]


def test_nobody_writes_through_it(make_release):
    make_release([make_record()])
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        open_file().execute("DELETE FROM listing")


def test_another_release_is_told_from_the_one_before(make_release):
    make_release([make_record()])
    before = opened()
    make_release([make_record()])
    connections["release"].refresh()
    assert opened() != before
