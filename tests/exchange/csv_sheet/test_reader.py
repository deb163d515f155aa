"""Promises of the CSV reader."""

import pytest

from services.exchange.csv_sheet.profile import load_profile
from services.exchange.csv_sheet.reader import read, tidy
from services.exchange.record import FileError
from tests.exchange.make import HEADER, PROFILE, write_sheet

GOOD = "Harbour Point,12 Lantern Wynd,needles,55.8,-4.2\n"


@pytest.fixture
def read_rows(tmp_path):
    def write_and_read(rows, profile=PROFILE):
        sheet, mapping = write_sheet(tmp_path, rows, profile)
        return read(sheet, load_profile(str(mapping)), None)

    return write_and_read


def test_rows_are_counted_as_a_spreadsheet_shows_them(read_rows):
    reading = read_rows(GOOD + "\n,,,,\n" + GOOD.replace("12", "14"))
    assert [record.rows for record in reading.records] == [(2,), (5,)]
    assert reading.row_count == 2


def test_rows_of_one_record_are_merged(read_rows):
    reading = read_rows(GOOD + GOOD.replace("needles", "methadone"))
    [record] = reading.records
    assert record.rows == (2, 3)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_gives_the_same_name(read_rows, encoding):
    [record] = read_rows((HEADER + GOOD.replace("Harbour", "Clínica")).encode(encoding)).records
    assert record.content["location"]["name"] == "Clínica Point"


def test_windows_line_ends_and_stray_spaces_change_nothing(read_rows):
    [record] = read_rows(
        (HEADER + " Harbour  Point ,12 Lantern Wynd,needles,55.8,-4.2").replace("\n", "\r\n").encode()
    ).records
    assert record.content["location"]["name"] == "Harbour Point"


def test_words_for_nothing_are_nothing(read_rows):
    [record] = read_rows(GOOD.replace("12 Lantern Wynd", "NA")).records
    assert "address_1" not in record.content["location"]


def test_a_ragged_row_is_rejected_by_its_number(read_rows):
    reading = read_rows(GOOD + "Half a row,1 Example Street\n" + "One,cell,needles,1,2,too many\n")
    assert [(rejection.rows, rejection.reason) for rejection in reading.rejections] == [
        ((3,), "The row has 2 cells, the first row has 5."),
        ((4,), "The row has 6 cells, the first row has 5."),
    ]
    assert (reading.row_count, len(reading.records)) == (3, 1)


def test_a_record_that_a_repair_refuses_is_rejected_with_all_its_rows(tmp_path, geography):
    profile = PROFILE.replace('"Street"]', '"Street"]\nrepairs = ["check_point"]').replace(
        '"GB"', '"GB"\nstate_province = "Scotland"'
    )
    sheet, mapping = write_sheet(tmp_path, GOOD.replace("55.8,-4.2", "-4.2,55.8") * 2, profile)
    reading = read(sheet, load_profile(str(mapping)), geography)
    assert [(rejection.rows, rejection.field) for rejection in reading.rejections] == [((2, 3), "location.latitude")]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (b"", "sheet.csv is empty"),
        (b"Name,Street\nx,y\n", "sheet.csv has no column “Kind”, “Lat”, “Lon”. Its columns are: Name, Street."),
        (b"Name,Name,Street,Kind,Lat,Lon\n", "sheet.csv has several columns “Name”"),
        (HEADER.encode() + b'"Harbour', "cannot be read as CSV at line 2"),
        (HEADER.encode() + b'"' + b"x" * 200_000 + b'",1,needles,1,1\n', "cannot be read as CSV at line 2"),
    ],
)
def test_a_sheet_that_cannot_be_read_is_refused_with_one_sentence(read_rows, rows, sentence):
    with pytest.raises(FileError, match=sentence):
        read_rows(rows)


def test_another_delimiter_can_be_stated(read_rows):
    profile = PROFILE.replace('empty = ["NA"]', 'delimiter = ";"')
    assert len(read_rows((HEADER + GOOD).replace(",", ";").encode(), profile).records) == 1


def test_what_nobody_can_see_is_taken_out_of_cells():
    assert tidy(" Harbour\u00a0 Point\u200b\u202e\x07 ") == "Harbour Point"


def test_joiners_that_letters_need_stay():
    assert tidy("می\u200cخواهم") == "می\u200cخواهم"
