"""Promises of the report of an import."""

import csv
import json

import pytest

from services.exchange.comparing import Comparison
from services.exchange.importing import CheckedRecord, Held, Plan
from services.exchange.record import FileError, Rejection, SourceDescription
from services.exchange.report import as_text, check_report_path, entries, write_report

HARBOUR = CheckedRecord(
    {"id": "one", "location": {"name": "=HYPERLINK(1)"}}, (3, 4), ("Postal code 8201 was read as 08201.",)
)


@pytest.fixture
def planned():
    return Plan(
        SourceDescription("invented", "Invented list"),
        row_count=5,
        records=[HARBOUR],
        rejections=[Rejection((5, 2), "", "location.latitude", "“north” is not a number.")],
        notices=["The file is not UTF-8."],
        changed=[(HARBOUR, Comparison(writes={("location", "city"): "Govan"}))],
        held=[Held(HARBOUR, "location.region", "Clyde", "Clydeside", "Both changed this.")],
        gone=["seven"],
    )


def test_the_text_counts_everything(planned):
    lines = as_text(planned).splitlines()
    assert lines[0] == "Source: Invented list (invented)"
    assert "5 rows read: 2 rejected, 3 in 1 records." in lines
    assert "  changed          1" in lines
    assert "  held for review  1" in lines
    assert "1 listings of this source are not in the file; they stay as they are." in lines
    assert lines[-1] == "Nothing was changed. Add --apply to import."


def test_the_text_names_row_field_and_reason(planned):
    assert "  row 2, location.latitude: “north” is not a number." in as_text(planned)
    assert "  row 3, location.region: Both changed this. Source: 'Clyde'; registry: 'Clydeside'." in as_text(planned)


def test_the_text_shows_the_first_of_many(planned):
    planned.rejections = [Rejection((row,), "", "", "The row has 2 cells.") for row in range(2, 102)]
    assert "  … and 90 more; --report writes them all." in as_text(planned)


@pytest.mark.parametrize(
    ("new", "ending"),
    [
        ([HARBOUR], "Imported. New listings are held: nobody has answered their gates or given consent yet."),
        ([], "Imported. There was nothing to change."),
    ],
)
def test_the_text_ends_with_what_happened(planned, new, ending):
    planned.is_applied, planned.new, planned.changed = True, new, []
    assert as_text(planned).splitlines()[-1] == ending


def test_there_is_an_entry_for_everything_to_look_at(planned):
    assert [(entry["row"], entry["outcome"]) for entry in entries(planned)] == [
        (5, "rejected"),
        (2, "rejected"),
        (3, "held"),
        (3, "changed"),
        (3, "remark"),
    ]


def test_a_json_report_holds_counts_and_entries(planned, tmp_path):
    write_report(planned, tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert (report["rows"], report["rejected_rows"], report["held"], report["applied"]) == (5, 2, 1, False)
    assert report["entries"][0]["reason"] == "“north” is not a number."


def test_a_csv_report_runs_no_formula_of_strangers(planned, tmp_path):
    write_report(planned, tmp_path / "report.csv")
    rows = list(csv.DictReader((tmp_path / "report.csv").read_text(encoding="utf-8").splitlines()))
    assert rows[2]["name"] == "'=HYPERLINK(1)"
    assert rows[2]["registry_value"] == "Clydeside"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("report.txt", "written as .json or .csv"), ("none/report.json", "No report can be written"), ("", "written as")],
)
def test_a_report_that_cannot_be_written_is_refused_beforehand(tmp_path, name, sentence):
    with pytest.raises(FileError, match=sentence):
        check_report_path(tmp_path / name)


def test_a_report_that_fails_leaves_the_old_one(planned, tmp_path, monkeypatch):
    path = tmp_path / "report.json"
    path.write_text("old")
    monkeypatch.setattr(type(path), "replace", _full_disk)
    with pytest.raises(FileError, match="No space left"):
        write_report(planned, path)
    assert [file.name for file in tmp_path.iterdir()] == ["report.json"]
    assert path.read_text() == "old"


def _full_disk(*_):
    raise OSError(28, "No space left on device")
