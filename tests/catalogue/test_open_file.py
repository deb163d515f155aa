"""Promises of services.catalogue.open_file."""

import sqlite3

import pytest

from services.catalogue.open_file import open_file
from tests.catalogue.records import make_record


def test_it_is_the_release_in_force(make_release):
    make_release([make_record(id="AAAAAAAA")])
    assert open_file().execute("SELECT public_id FROM listing").fetchall() == [("AAAAAAAA",)]


def test_nobody_writes_through_it(make_release):
    make_release([make_record()])
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        open_file().execute("DELETE FROM listing")
