"""Promises of reading an extract into shapes."""

import pytest

from services.basemap.osm_extract import UnreadableExtractError, box_of, shapes_of
from services.basemap.vector_tile import AREA, LINE, POINT
from services.geometry.mercator import to_square
from tests.basemap.extract import write_extract


@pytest.fixture
def finest(tmp_path):
    """The shapes of the finest zoom by kind."""
    (west, north), (east, south) = to_square(24.00, 60.02), to_square(24.04, 60.00)
    box = [(west, north), (east, north), (east, south), (west, south)]
    found = shapes_of(write_extract(tmp_path), tmp_path / "nodes", box)
    return {shape.words["kind"]: shape for shape, zoom in found if zoom == 13}


def test_an_extract_says_what_it_covers(tmp_path):
    assert box_of(write_extract(tmp_path)) == (24.0, 60.0, 24.04, 60.02)


def test_without_such_words_its_nodes_say_it(tmp_path):
    bare = '<osm version="0.6"><node id="1" lat="60.1" lon="24.1"/><node id="2" lat="60.2" lon="24.3"/></osm>'
    assert box_of(write_extract(tmp_path, bare)) == (24.1, 60.1, 24.3, 60.2)


def test_streets_parks_and_places_are_found_with_their_names(finest):
    assert (finest["minor_road"].form, finest["minor_road"].words["name"]) == (LINE, "Kite Street")
    assert (finest["park"].form, len(finest["park"].parts[0])) == (AREA, 4)
    assert (finest["neighbourhood"].form, finest["neighbourhood"].words["name:ar"]) == (POINT, "تل الحدأة")


def test_the_sea_is_made_from_the_coast(finest):
    # The coast leads south along 24.03 degrees: the sea is west of it, three quarters of the whole.
    assert min(x for x, _ in finest["ocean"].parts[0]) == to_square(24.00, 0)[0]
    assert max(x for x, _ in finest["ocean"].parts[0]) == pytest.approx(to_square(24.03, 0)[0])


def test_a_way_that_leaves_the_extract_keeps_what_is_known(finest):
    assert finest["path"].parts == [[to_square(24.001, 60.001)]]


@pytest.mark.parametrize("content", ["", "<osm", "no map at all"])
def test_something_else_is_refused_in_words(tmp_path, content):
    with pytest.raises(UnreadableExtractError, match=r"kite\.osm cannot be read as an extract"):
        box_of(write_extract(tmp_path, content))


def test_an_extract_of_nothing_is_refused(tmp_path):
    with pytest.raises(UnreadableExtractError, match="covers nothing"):
        box_of(write_extract(tmp_path, '<osm version="0.6"></osm>'))
