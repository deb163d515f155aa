"""Promises of making the streets of a region."""

import gzip

import pytest

from services.basemap.archive import Archive
from services.basemap.building import build_streets
from services.basemap.osm_extract import UnreadableExtractError
from tests.basemap.extract import write_extract


def test_an_archive_covers_its_extract_and_names_its_owners(tmp_path):
    build_streets(write_extract(tmp_path), tmp_path / "tiles" / "kite.pmtiles")
    archive = Archive(tmp_path / "tiles" / "kite.pmtiles")
    assert (archive.box.west, archive.box.north, archive.zooms) == (24.0, 60.02, (7, 13))
    assert archive.attribution == "© OpenStreetMap contributors, ODbL"
    assert b"Kite Street" in gzip.decompress(archive.tile(13, 4642, 2378))


def test_the_same_extract_makes_the_same_archive(tmp_path):
    extract = write_extract(tmp_path)
    archives = [tmp_path / name / "kite.pmtiles" for name in ("once", "twice")]
    tiles = [build_streets(extract, path) for path in archives]
    assert tiles[0] == tiles[1] > 7
    assert archives[0].read_bytes() == archives[1].read_bytes()


def test_what_cannot_be_read_leaves_the_archive_before(tmp_path):
    path = tmp_path / "kite.pmtiles"
    build_streets(write_extract(tmp_path), path)
    before = path.read_bytes()
    with pytest.raises(UnreadableExtractError):
        build_streets(write_extract(tmp_path, "no map at all"), path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".new")] == []


def test_an_extract_with_nothing_to_draw_makes_no_archive(tmp_path):
    houses = '<osm version="0.6"><node id="1" lat="60.1" lon="24.1"/><node id="2" lat="60.2" lon="24.3"/></osm>'
    with pytest.raises(UnreadableExtractError, match="no street, no water and no place"):
        build_streets(write_extract(tmp_path, houses), tmp_path / "kite.pmtiles")
    assert not (tmp_path / "kite.pmtiles").exists()


def test_an_extract_of_half_the_world_is_refused_before_it_fills_the_disk(tmp_path):
    wide = '<osm version="0.6"><bounds minlat="-60" minlon="-170" maxlat="70" maxlon="170"/></osm>'
    with pytest.raises(UnreadableExtractError, match="covers too much"):
        build_streets(write_extract(tmp_path, wide), tmp_path / "kite.pmtiles")


def test_a_file_that_is_not_there_is_said_to_be(tmp_path):
    with pytest.raises(UnreadableExtractError, match="there is no such file"):
        build_streets(tmp_path / "none.osm.pbf", tmp_path / "none.pmtiles")
