"""Promises of the registry of formats."""

import pytest

from services.exchange.formats import read_file
from services.exchange.record import FileError
from tests.exchange.make import record, write_records, write_sheet


def test_the_ending_of_a_file_tells_its_format(tmp_path):
    path = write_records(tmp_path / "records.json", record())
    assert read_file(path, geography=None).row_count == 1


def test_a_format_can_be_named(tmp_path):
    path = write_records(tmp_path / "records.txt", record())
    assert read_file(path, format_name="json", geography=None).row_count == 1


def test_a_sheet_is_read_through_its_profile(tmp_path):
    sheet, profile = write_sheet(tmp_path, "Harbour Point,12 Lantern Wynd,needles,55.8,-4.2\n")
    assert read_file(sheet, profile=str(profile), geography=None).source.slug == "invented"


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("records.docx", {}, "There is no format “docx”. The formats are: csv, json."),
        ("records", {}, "Nothing says which format records is in."),
        ("records.json", {"format_name": "hieroglyphs"}, "There is no format “hieroglyphs”."),
        ("records.csv", {}, "A csv file needs a profile. The profiles are: ca-vancouver-naloxone, "),
        ("records.json", {"profile": "us-otp-samhsa"}, "A json file takes no profile."),
        ("records.csv", {"profile": "none"}, "There is no profile “none”. The profiles are: "),
    ],
)
def test_what_cannot_be_read_is_said_with_what_can(tmp_path, name, options, sentence):
    with pytest.raises(FileError, match=sentence):
        read_file(write_records(tmp_path / name, record()), geography=None, **options)
