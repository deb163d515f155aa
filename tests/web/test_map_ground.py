"""Promises of what a page says of the base map."""

from django.conf import settings
from django.test import override_settings

from services.web.languages import speaking
from services.web.map_ground import ground_of_map, map_sources


@override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap")
def test_it_says_where_the_tiles_are_what_they_cover_and_whom_to_name():
    ground = ground_of_map()
    assert ground["tiles"].startswith("/tiles/")
    assert ground["world"] is True
    [streets] = ground["streets"]
    assert streets["box"] == [24.93518, 60.16416, 24.95341, 60.17911]
    assert streets["attribution"] == "© OpenStreetMap contributors, ODbL"


@override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap")
def test_no_view_asks_for_finer_tiles_than_a_district():
    assert [streets["zooms"] for streets in ground_of_map()["streets"]] == [[7, 13]]


@override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap")
def test_tiles_have_one_address_in_all_languages():
    with speaking("ar"):
        assert ground_of_map()["tiles"].startswith("/tiles/")


@override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap")
def test_everybody_is_named_once_on_the_page_about_the_site(client):
    assert map_sources() == ["Natural Earth", "© OpenStreetMap contributors, ODbL"]
    assert "<li>Natural Earth</li>" in client.get("/about/").content.decode()


@override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "nowhere")
def test_without_an_archive_there_is_nothing_to_say():
    assert ground_of_map() is None
    assert map_sources() == []
