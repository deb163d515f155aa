"""Promises of putting the committed archives where the site reads them."""

from services.basemap.preparing import prepare


def test_what_is_missing_or_other_is_copied(tmp_path):
    committed, tiles = tmp_path / "committed", tmp_path / "tiles"
    committed.mkdir()
    (committed / "world.pmtiles").write_bytes(b"new")
    prepare(committed, tiles)
    assert (tiles / "world.pmtiles").read_bytes() == b"new"
    (tiles / "world.pmtiles").write_bytes(b"old")
    prepare(committed, tiles)
    assert (tiles / "world.pmtiles").read_bytes() == b"new"


def test_what_is_there_is_left_alone(tmp_path):
    committed, tiles = tmp_path / "committed", tmp_path / "tiles"
    committed.mkdir()
    (committed / "world.pmtiles").write_bytes(b"new")
    prepare(committed, tiles)
    before = (tiles / "world.pmtiles").stat().st_ino
    prepare(committed, tiles)
    assert (tiles / "world.pmtiles").stat().st_ino == before


def test_the_streets_of_an_operator_stay(tmp_path):
    committed, tiles = tmp_path / "committed", tmp_path / "tiles"
    committed.mkdir()
    tiles.mkdir()
    (tiles / "glasgow.pmtiles").write_bytes(b"streets")
    prepare(committed, tiles)
    assert (tiles / "glasgow.pmtiles").read_bytes() == b"streets"
