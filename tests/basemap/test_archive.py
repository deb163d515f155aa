"""Promises of reading an archive."""

import gzip
import io
from random import Random

import pytest
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from services.basemap.archive import Archive, ArchiveError


def write(path, tiles, attribution="Nobody", **header):
    """Writes an archive with the reference implementation."""
    file = io.BytesIO()
    writer = Writer(file)
    for (zoom, x, y), content in sorted(tiles.items(), key=lambda one: zxy_to_tileid(*one[0])):
        writer.write_tile(zxy_to_tileid(zoom, x, y), content)
    whole = {"tile_type": TileType.MVT, "tile_compression": Compression.GZIP} | header
    writer.finalize(whole, {"attribution": attribution})
    path.write_bytes(file.getvalue())
    return path


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kite.pmtiles"


def test_each_tile_is_found_and_nothing_else(path):
    archive = Archive(write(path, {(1, 0, 0): b"one", (1, 1, 1): b"two"}))
    assert (archive.tile(1, 0, 0), archive.tile(1, 1, 1)) == (b"one", b"two")
    assert [archive.tile(*where) for where in ((1, 0, 1), (2, 0, 0), (0, 0, 0), (1, 2, 0), (1, -1, 0))] == [None] * 5


def test_thousands_of_tiles_are_found_through_leaves(path):
    chance = Random(1)
    tiles = {
        (8, x, y): chance.randbytes(chance.randrange(20, 200))
        for x in range(256)
        for y in range(256)
        if chance.random() < 0.2
    }
    archive = Archive(write(path, tiles))
    assert archive._header["leaf_directory_length"] > 0
    assert [archive.tile(8, x, y) for x in range(256) for y in range(0, 256, 50)] == [
        tiles.get((8, x, y)) for x in range(256) for y in range(0, 256, 50)
    ]


def test_it_says_what_it_covers_and_whom_to_name(path):
    box = {"min_lon_e7": 10_000_000, "min_lat_e7": 20_000_000, "max_lon_e7": 30_000_000, "max_lat_e7": 40_000_000}
    archive = Archive(write(path, {(3, 0, 0): b"x"}, '<a href="https://example.org/">&copy; Kite</a>', **box))
    assert (archive.box.west, archive.box.south, archive.box.east, archive.box.north) == (1, 2, 3, 4)
    assert (archive.attribution, archive.zooms) == ("© Kite", (3, 3))


def test_tiles_that_are_not_compressed_come_out_compressed(path):
    archive = Archive(write(path, {(0, 0, 0): b"plain"}, tile_compression=Compression.NONE))
    assert gzip.decompress(archive.tile(0, 0, 0)) == b"plain"


@pytest.mark.parametrize("content", [b"", b"PMTiles", b"no archive at all" * 20, b"PMTiles\x02" + bytes(200)])
def test_another_file_is_refused_in_words(path, content):
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match=r"kite\.pmtiles"):
        Archive(path)


def test_an_archive_that_was_cut_off_is_refused(path):
    whole = write(path, {(0, 0, 0): b"x" * 1000}).read_bytes()
    for length in range(0, len(whole), 50):
        path.write_bytes(whole[:length])
        with pytest.raises(ArchiveError):
            Archive(path)


def test_pictures_are_refused(path):
    with pytest.raises(ArchiveError, match="no vector tiles"):
        Archive(write(path, {(0, 0, 0): b"x"}, tile_type=TileType.PNG))
