"""Promises of the command load_places."""

import shutil
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from services.management.commands import load_places
from services.places.gazetteer import Gazetteer
from tests.house.tree import ROOT


@pytest.fixture
def load(tmp_path, settings, places):
    settings.HRD_PUBLIC_DIR = tmp_path / "public"
    settings.HRD_PUBLIC_DIR.mkdir()
    # Building it takes seconds, and is another module's promise.
    shutil.copyfile(places, settings.HRD_PUBLIC_DIR / "places.sqlite3")

    def load_content(content):
        path = tmp_path / "mine.csv"
        path.write_bytes(content)
        output = StringIO()
        call_command("load_places", str(path), stdout=output)
        return output.getvalue().splitlines()

    return load_content


def test_it_says_what_became_of_the_rows(load, tmp_path):
    lines = load(b"name,lat,lon,country\nLittle Example,55.9,-4.9,GB\nGlasgow,55.86,-4.26,GB\nNowhere,95,0,GB\n")
    assert lines == [
        "Row 4: latitude must be from -90 to 90 degrees.",
        "1 added, 1 already there, 1 rejected",
    ]
    assert Gazetteer(tmp_path / "public" / "places.sqlite3").area("little-example").country == "GB"


def test_it_says_when_a_file_is_not_utf_8(load):
    lines = load("name,lat,lon,country\nÎle Exemple,48.9,-4.9,FR\n".encode("cp1252"))
    assert lines[0].startswith("The file is not UTF-8.")
    assert lines[-1] == "1 added, 0 already there, 0 rejected"


def test_a_file_that_cannot_be_read_exits_with_2_and_one_sentence(load):
    with pytest.raises(CommandError, match="NUL byte") as stopped:
        load(b"name,lat,lon\nA\0,1,2\n")
    assert stopped.value.returncode == 2


def test_a_missing_file_exits_with_2(load):
    with pytest.raises(CommandError, match="No such file") as stopped:
        call_command("load_places", "/nowhere/places.csv")
    assert stopped.value.returncode == 2


def test_a_folder_that_cannot_be_written_exits_with_2(load, tmp_path):
    shutil.rmtree(tmp_path / "public")
    (tmp_path / "public").write_text("in the way")
    with pytest.raises(CommandError, match="Nothing has changed") as stopped:
        load(b"name,lat,lon,country\nLittle Example,55.9,-4.9,GB\n")
    assert stopped.value.returncode == 2


def test_an_extract_of_openstreetmap_is_loaded_and_named(load, tmp_path):
    output = StringIO()
    call_command("load_places", str(ROOT / "tests" / "places" / "town.osm"), stdout=output)
    assert output.getvalue().splitlines() == ["7 added, 2 already there, 0 rejected"]
    assert Gazetteer(tmp_path / "public" / "places.sqlite3").named("Lantern Cross")


def test_a_broken_extract_exits_with_2(load, tmp_path):
    (tmp_path / "cut.osm.pbf").write_bytes(b"cut")
    with pytest.raises(CommandError, match="cannot be read as an extract of OpenStreetMap") as stopped:
        call_command("load_places", str(tmp_path / "cut.osm.pbf"))
    assert stopped.value.returncode == 2


def test_an_interruption_exits_with_130_and_says_that_nothing_changed(load, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(load_places, "load_places", interrupt)
    with pytest.raises(CommandError, match="Nothing has changed") as stopped:
        load(b"name,lat,lon\nA,1,2\n")
    assert stopped.value.returncode == 130
