"""Promises of reading a file that is replaced while it is in use."""

import sqlite3
from contextlib import closing
from threading import Thread

import pytest

from services.places.open_file import OpenFile, PlacesUnavailableError


def write(path, value):
    new = path.with_suffix(".new")
    with closing(sqlite3.connect(new)) as connection, connection:
        connection.execute("CREATE TABLE kept (value)")
        connection.execute("INSERT INTO kept VALUES (?)", (value,))
    new.replace(path)


def test_a_replaced_file_is_seen_at_the_next_question(tmp_path):
    path = tmp_path / "file"
    write(path, "old")
    file = OpenFile(path)
    assert file.rows("SELECT value FROM kept") == [("old",)]
    write(path, "new")
    assert file.rows("SELECT value FROM kept") == [("new",)]


def test_nothing_can_be_written(tmp_path):
    write(tmp_path / "file", "kept")
    with pytest.raises(PlacesUnavailableError):
        OpenFile(tmp_path / "file").rows("DELETE FROM kept")


def test_reading_leaves_no_file_beside_it(tmp_path):
    write(tmp_path / "file", "kept")
    OpenFile(tmp_path / "file").rows("SELECT value FROM kept")
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PlacesUnavailableError, match=r"There is no file of places at .*nowhere"):
        OpenFile(tmp_path / "nowhere").rows("SELECT 1")


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "file").write_bytes(b"no database" * 1000)
    with pytest.raises(PlacesUnavailableError, match="cannot be read"):
        OpenFile(tmp_path / "file").rows("SELECT value FROM kept")


def test_threads_share_it(tmp_path):
    write(tmp_path / "file", "kept")
    file, answers = OpenFile(tmp_path / "file"), []
    threads = [Thread(target=lambda: answers.append(file.rows("SELECT value FROM kept"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [[("kept",)]] * 4
