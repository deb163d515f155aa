"""Promises of the command import_listings."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from services.management.commands import import_listings
from services.registry.models import Location
from tests.exchange.make import record, write_records, write_sheet

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(places, settings):
    settings.HRD_PUBLIC_DIR = places.parent

    def call(*arguments):
        output, errors = StringIO(), StringIO()
        call_command("import_listings", *map(str, arguments), stdout=output, stderr=errors)
        assert errors.getvalue() == ""
        return output.getvalue()

    return call


def test_without_apply_it_plans_and_changes_nothing(run, tmp_path):
    output = run(write_records(tmp_path / "records.json", record()))
    assert "  new              1" in output
    assert output.endswith("Nothing was changed. Add --apply to import.\n")
    assert not Location.objects.exists()


def test_with_apply_it_imports(run, tmp_path):
    run(write_records(tmp_path / "records.json", record()), "--apply")
    assert Location.objects.get().name == "Harbour Point"


def test_rejected_rows_are_no_failure(run, tmp_path):
    output = run(write_records(tmp_path / "records.json", record(location={"latitude": 91})), "--apply")
    assert "row 1, location.latitude: latitude must be a number from -90 to 90 degrees." in output


def test_a_report_is_written_as_asked(run, tmp_path):
    run(write_records(tmp_path / "records.json", record()), "--report", tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_text())["new"] == 1


def test_a_sheet_a_profile_and_a_source_can_be_named(run, tmp_path):
    sheet, profile = write_sheet(tmp_path, "Harbour Point,12 Lantern Wynd,needles,55.8,-4.2\n")
    sheet = sheet.rename(tmp_path / "sheet.txt")
    run(sheet, "--format", "csv", "--profile", profile, "--source", "friends", "--apply")
    assert Location.objects.get().source.slug == "friends"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere.json"], "There is no file nowhere.json."),
        (["records.json", "--report", "report.txt"], "A report is written as .json or .csv, not as “report.txt”."),
        (["records.csv"], "A csv file needs a profile."),
        (["records.xyz"], "There is no format “xyz”."),
    ],
)
def test_what_cannot_be_read_exits_with_2_and_one_sentence(run, arguments, sentence):
    with pytest.raises(CommandError, match=sentence) as error:
        run(*arguments)
    assert error.value.returncode == 2


def test_a_database_that_is_down_exits_with_2_and_one_sentence(run, tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise OperationalError("connection refused")

    monkeypatch.setattr(import_listings, "apply", refuse)
    path = write_records(tmp_path / "records.json", record())
    with pytest.raises(CommandError, match=r"has failed: connection refused\. Nothing was changed\.") as error:
        run(path, "--apply")
    assert error.value.returncode == 2


def test_an_interruption_says_that_nothing_was_changed(run, tmp_path, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(import_listings, "apply", interrupt)
    with pytest.raises(CommandError, match="Nothing was changed") as error:
        run(write_records(tmp_path / "records.json", record()), "--apply")
    assert error.value.returncode == 130
