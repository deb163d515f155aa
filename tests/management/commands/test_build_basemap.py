"""Promises of the command build_basemap."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from services.basemap.archive import Archive
from services.management.commands import build_basemap
from tests.basemap.extract import write_extract


@pytest.fixture
def build(tmp_path, settings):
    settings.HRD_TILES_DIR = tmp_path / "tiles"

    def build_content(*options, **content):
        output = StringIO()
        call_command("build_basemap", str(write_extract(tmp_path, **content)), *options, stdout=output)
        return output.getvalue().splitlines()

    return build_content


def test_it_makes_an_archive_of_the_name_of_its_extract(build, tmp_path):
    lines = build()
    assert Archive(tmp_path / "tiles" / "kite.pmtiles").zooms == (7, 13)
    assert lines[1] == "They cover 60.000 to 60.020 north, 24.000 to 24.040 east."


def test_the_name_can_be_chosen(build, tmp_path):
    build("--name", "kite-town")
    assert (tmp_path / "tiles" / "kite-town.pmtiles").exists()


@pytest.mark.parametrize("name", ["world", "demonstration", "../kite", "Kite", ".kite"])
def test_a_name_that_would_be_overwritten_or_leads_elsewhere_is_refused(build, name):
    with pytest.raises(CommandError, match="choose a --name") as refused:
        build("--name", name)
    assert refused.value.returncode == 2


def test_an_extract_that_cannot_be_read_is_one_sentence_and_exit_code_2(build):
    with pytest.raises(CommandError, match=r"kite\.osm cannot be read") as refused:
        build(content="no map")
    assert refused.value.returncode == 2


def test_a_folder_that_cannot_be_written_is_one_sentence(build, tmp_path):
    (tmp_path / "tiles").write_text("a file")
    with pytest.raises(CommandError, match="the tiles could not be written"):
        build()


def test_ctrl_c_changes_nothing(build, tmp_path, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(build_basemap, "build_streets", stop)
    with pytest.raises(CommandError, match="Nothing has changed") as stopped:
        build()
    assert stopped.value.returncode == 130
