"""Promises of services.web.place_sources."""

from services.places.loading import load_places
from services.places.served import gazetteer
from services.web.place_sources import place_sources
from tests.house.tree import ROOT

GEONAMES = "Place names: GeoNames, CC BY 4.0"


def test_geonames_is_named_where_the_site_says_what_it_is(client, directory):
    assert GEONAMES in client.get("/about/").content.decode()


def test_openstreetmap_is_named_once_it_is_loaded(places, tmp_path, settings):
    assert place_sources() == [GEONAMES]
    (tmp_path / "places.sqlite3").write_bytes(places.read_bytes())
    load_places(ROOT / "tests" / "places" / "town.osm", tmp_path)
    settings.HRD_PLACES_FILE = tmp_path / "places.sqlite3"
    assert gazetteer().has_openstreetmap()
    assert "© OpenStreetMap contributors, ODbL" in place_sources()[1]


def test_without_a_table_of_places_the_page_stays(tmp_path, settings):
    settings.HRD_PLACES_FILE = tmp_path / "none.sqlite3"
    assert place_sources() == [GEONAMES]
