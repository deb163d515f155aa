"""What hidden places withhold is found wherever it lies in a file, however large the file is."""

import sqlite3
import struct

import pytest

from services.release import check_bytes
from services.release.build import build
from services.release.check_bytes import Leak, leak_in_bytes
from services.release.withheld import LATITUDE, LONGITUDE, STREET, WithheldValue
from tests.catalogue.records import make_record

WITHHELD = {
    "HIDDEN01": (
        WithheldValue(STREET, "77 Hidden Row"),
        WithheldValue(LATITUDE, "55.8712345"),
        WithheldValue(LONGITUDE, "-4.2398765"),
    )
}


@pytest.fixture
def release(tmp_path):
    path = tmp_path / "release.sqlite3"
    build(path, [make_record()], {})
    return path


def leak_in(path, withheld=WITHHELD):
    connection = sqlite3.connect(path)
    try:
        return leak_in_bytes(connection, path, withheld, withheld.keys())
    finally:
        connection.close()


def put_at_the_end(path, content):
    path.write_bytes(path.read_bytes() + content)


def test_a_file_without_it_passes(release):
    assert leak_in(release) is None


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (STREET, b"77 Hidden Row"),
        (LATITUDE, b"155.87123450"),
        (LONGITUDE, b"4.2398765"),
        (LONGITUDE, struct.pack(">d", -4.2398765)),
    ],
)
def test_it_is_found_where_no_table_is(release, kind, content):
    put_at_the_end(release, b"\0" * 100 + content)

    assert leak_in(release) == Leak(kind, "HIDDEN01", [])


@pytest.mark.parametrize("shift", range(13))
def test_it_is_found_across_the_border_of_two_portions(release, monkeypatch, shift):
    monkeypatch.setattr(check_bytes, "_BYTES_AT_ONCE", 64)
    put_at_the_end(release, b"\0" * (64 - release.stat().st_size % 64 + shift) + b"77 Hidden Row")

    assert leak_in(release).kind == STREET


def test_one_withheld_value_that_begins_another_hides_none_of_them(release):
    longer = {**WITHHELD, "HIDDEN02": (WithheldValue(STREET, "77 Hidden Row West"),)}
    shown = make_record(address={"address_1": "77 Hidden Row", "city": "", "country": "GB"})
    release.unlink()
    build(release, [shown], {})
    put_at_the_end(release, b"77 Hidden Row West")

    assert leak_in(release, longer) == Leak(STREET, "HIDDEN02", [])
