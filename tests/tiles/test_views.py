"""Promises of the door to the base map."""

import gzip
import os

import pytest
from django.conf import settings
from django.test import override_settings
from django.urls import Resolver404, resolve

from services.basemap.building import build_streets
from services.basemap.served import ground
from tests.basemap.extract import write_extract
from tests.basemap.test_archive import write
from tests.catalogue.records import make_record

KITE = "13/4642/2378"


@pytest.fixture
def tiles(tmp_path, make_release):
    """A folder of archives with a world of one tile, and streets."""
    make_release([make_record("Kite Street (demo)")])
    folder = tmp_path / "tiles"
    build_streets(write_extract(tmp_path), folder / "kite.pmtiles")
    write(folder / "world.pmtiles", {(6, 1, 1): gzip.compress(b"world"), (7, 1, 1): gzip.compress(b"finer")})
    with override_settings(HRD_TILES_DIR=folder):
        yield folder


def ask(client, tile, **headers):
    return client.get(f"/tiles/{ground().stamp}/{tile}", headers=headers)


def test_a_tile_goes_as_it_is_stored_to_whoever_reads_gzip(client, tiles):
    packed = ask(client, KITE, accept_encoding="gzip, br")
    assert (packed.status_code, packed["Content-Encoding"], packed["Vary"]) == (200, "gzip", "Accept-Encoding")
    assert b"Kite Street" in gzip.decompress(packed.content)
    assert "Content-Encoding" not in ask(client, KITE)
    assert b"Kite Street" in ask(client, KITE).content


def test_no_browser_keeps_a_tile(client, tiles):
    answer = ask(client, KITE)
    assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert "X-Accel-Expires" not in answer


@override_settings(HRD_CACHE_SECONDS=300)
def test_the_cache_of_the_operator_may_hold_it_until_the_map_changes(client, tiles):
    answer = ask(client, KITE)
    assert answer["X-Accel-Expires"] == "2592000"
    assert answer["Surrogate-Key"] == f"tiles-{ground().stamp}"
    assert "X-Accel-Expires" not in client.get(f"/tiles/0ld/{KITE}")
    assert "X-Accel-Expires" not in ask(client, f"{KITE}?copy=2")
    assert client.get(f"/tiles/0ld/{KITE}").content == answer.content


def test_who_has_it_already_is_told_so(client, tiles):
    mark = ask(client, KITE)["ETag"]
    assert ask(client, KITE, if_none_match=mark).status_code == 304
    assert client.head(f"/tiles/{ground().stamp}/{KITE}").status_code == 200


@pytest.mark.parametrize("tile", ["13/0/0", "14/9285/4757", "6/0/0", "7/1/1", "31/0/0", "2/99/99"])
def test_where_nothing_is_to_be_drawn_the_answer_is_empty(client, tiles, tile):
    answer = ask(client, tile)
    assert (answer.status_code, answer.content) == (204, b"")


def test_far_views_come_from_the_world(client, tiles):
    assert ask(client, "6/1/1").content == b"world"


@pytest.mark.parametrize("address", ["/tiles/x/1/1/", "/tiles/x/-1/1/1", "/tiles/x/1.5/1/1", "/tiles/x/1/1/1/1"])
def test_an_address_of_another_form_is_no_tile(address):
    with pytest.raises(Resolver404):
        resolve(address)


def test_a_map_that_was_made_anew_is_served_at_once(client, tiles):
    before = ground().stamp
    write(tiles / "kite.new", {(13, 0, 0): gzip.compress(b"new")}).rename(tiles / "kite.pmtiles")
    os.utime(tiles)
    assert ground().stamp != before
    assert ask(client, "13/0/0").content == b"new"


def test_an_archive_that_cannot_be_read_is_left_out(client, tiles, caplog):
    (tiles / "broken.pmtiles").write_bytes(b"no archive")
    assert ask(client, KITE).status_code == 200
    assert "It is left out." in caplog.text


def test_without_any_archive_there_is_no_tile(client, tmp_path, make_release):
    make_release([make_record("Kite Street (demo)")])
    with override_settings(HRD_TILES_DIR=tmp_path / "none"):
        assert client.get("/tiles/x/6/1/1").status_code == 204


def test_the_committed_world_names_countries_in_languages_and_towns_with_their_areas(client, make_release):
    make_release([make_record("Kite Street (demo)")])
    with override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap"):
        assert "فنلندا".encode() in ask(client, "4/9/4").content
        assert b"helsinki" in ask(client, "6/36/18").content
        assert ask(client, "6/10/31").status_code == 204  # the middle of the Pacific


def test_the_committed_archives_are_small():
    sizes = {path.stem: path.stat().st_size for path in (settings.HRD_FIXTURES_DIR / "basemap").glob("*.pmtiles")}
    assert sizes["world"] < 3_500_000
    assert sizes["demonstration"] < 400_000


def test_the_committed_streets_are_those_of_the_demonstration(client, make_release):
    make_release([make_record("Kite Street (demo)")])
    with override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap"):
        assert b"Kaisaniemenkatu" in ask(client, "13/4663/2371").content
