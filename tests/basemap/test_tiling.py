"""Promises of cutting shapes into tiles."""

import gzip

import pytest

from services.basemap.archive import Archive
from services.basemap.tiling import About, Shape, Tiling, Zoom
from services.basemap.vector_tile import AREA, LINE, POINT

ABOUT = About("test", "Nobody", -180, -85, 180, 85)
COARSE = Zoom(1, extent=100, tolerance=0.5)


def archive_of(tmp_path, *shapes, zoom=COARSE):
    with Tiling(tmp_path) as tiling:
        for shape in shapes:
            tiling.add(shape, zoom)
        tiling.write(tmp_path / "test.pmtiles", ABOUT, ("earth", "roads", "places"))
    return Archive(tmp_path / "test.pmtiles")


def tiles_of(archive):
    return [(x, y) for x in (0, 1) for y in (0, 1) if archive.tile(1, x, y)]


def test_a_line_is_in_every_tile_that_it_crosses(tmp_path):
    line = Shape("roads", LINE, [[(0.1, 0.1), (0.9, 0.1)]], {"kind": "path"})
    assert tiles_of(archive_of(tmp_path, line)) == [(0, 0), (1, 0)]


def test_what_lies_along_an_edge_is_drawn_on_both_sides(tmp_path):
    line = Shape("roads", LINE, [[(0.499, 0.1), (0.499, 0.2)]], {"kind": "path"})
    assert tiles_of(archive_of(tmp_path, line)) == [(0, 0), (1, 0)]


def test_a_place_is_in_one_tile_alone_so_that_it_is_named_once(tmp_path):
    place = Shape("places", POINT, [[(0.499, 0.1)]], {"kind": "locality", "name": "Kite"})
    assert tiles_of(archive_of(tmp_path, place)) == [(0, 0)]


def test_an_area_too_small_to_be_seen_is_left_out(tmp_path):
    speck = Shape("earth", AREA, [[(0.1, 0.1), (0.1001, 0.1), (0.1001, 0.1001)]], {"kind": "earth"})
    seen = Shape("earth", AREA, [[(0.1, 0.6), (0.2, 0.6), (0.2, 0.7)]], {"kind": "earth"})
    assert tiles_of(archive_of(tmp_path, speck, seen)) == [(0, 1)]


def test_layers_come_in_the_order_of_drawing(tmp_path):
    road = Shape("roads", LINE, [[(0.1, 0.1), (0.2, 0.1)]], {"kind": "path"})
    land = Shape("earth", AREA, [[(0.0, 0.0), (0.4, 0.0), (0.4, 0.4)]], {"kind": "earth"})
    tile = gzip.decompress(archive_of(tmp_path, road, land).tile(1, 0, 0))
    assert tile.index(b"earth") < tile.index(b"roads")


def test_without_a_shape_there_is_no_archive(tmp_path):
    with pytest.raises(ValueError, match="nothing to draw"):
        archive_of(tmp_path)
