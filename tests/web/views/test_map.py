"""Promises of the list on a map."""

import json
import re
from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.test import override_settings

from tests.catalogue.records import make_record

DATA = re.compile(r'<script id="map-data" type="application/json">(.*?)</script>', re.DOTALL)
NUMBER = re.compile(r'class="pin-number" href="#map" data-pin="(\w+)"')


@pytest.fixture(autouse=True)
def noon_on_the_map(noon, monkeypatch):
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return noon.astimezone(tz or UTC)

    monkeypatch.setattr("services.web.views.map.datetime", Clock)


def show(client, address):
    """Returns a map page and what it draws."""
    page = client.get(address).content.decode()
    return page, json.loads(DATA.search(page)[1])


def test_a_pin_says_what_the_card_of_the_list_says(client, directory):
    _, drawn = show(client, "/a/glasgow/k1/map/")
    pin = drawn["pins"][0]
    assert (pin["name"], pin["number"], pin["cell_m"]) == ("Kite Street (demo)", 1, None)
    assert (pin["state"], pin["opening"]) == ("open", "Tue: open until 18:00, as at 12:00")
    assert (pin["call"], pin["phone"]) == ("tel:+441414960101", "0141 496 0101")
    assert pin["href"] == f"/s/{directory['kite']['id']}/"


def test_the_list_beside_it_is_the_list_and_its_numbers_lead_to_the_pins(client, directory):
    page, drawn = show(client, "/a/glasgow/map/")
    titles = re.compile(r"<h3>.*?</h3>")
    assert titles.findall(page) == titles.findall(client.get("/a/glasgow/").content.decode())
    assert NUMBER.findall(page) == [pin["id"] for pin in drawn["pins"]]


def test_the_list_alone_has_no_numbers(client, directory):
    assert "pin-number" not in client.get("/a/glasgow/").content.decode()


def test_a_withheld_address_is_a_square_and_never_a_point(client, directory):
    _, drawn = show(client, "/a/glasgow/k13/map/")
    assert [(pin["name"], pin["cell_m"]) for pin in drawn["pins"]] == [("Lantern (demo)", 1113)]


def test_what_comes_by_post_is_on_the_list_and_not_on_the_map(client, directory):
    page, drawn = show(client, "/a/glasgow/map/")
    assert "Post (demo)" in page
    assert "Post (demo)" not in [pin["name"] for pin in drawn["pins"]]


def test_filters_and_kinds_stay_on_the_map(client, directory):
    page, drawn = show(client, "/a/glasgow/k1/map/?f=b2")
    assert [pin["name"] for pin in drawn["pins"]] == ["Kite Street (demo)"]
    assert "/a/glasgow/k1/map/?f=b2-b4" in page
    assert "/a/glasgow/k1-k4/map/?f=b2" in page
    assert 'href="/a/glasgow/k1/?f=b2"' in page


def test_the_list_leads_to_the_map_with_its_filters(client, directory):
    page = client.get("/a/glasgow/k1/?f=b2").content.decode()
    assert 'href="/a/glasgow/k1/map/?f=b2"' in page


def test_the_title_names_function_and_place_alone(client, directory):
    page, _ = show(client, "/a/g51/k1/map/")
    assert "<title>Map, G51 – Near Here</title>" in page


def test_no_tile_of_anybody_is_asked_for_and_names_are_attributed(client, directory):
    _, drawn = show(client, "/a/glasgow/map/")
    assert drawn["options"]["layers"] == []
    assert drawn["attribution"] == "Place names: GeoNames, CC BY 4.0"
    assert "leafletjs.com" in drawn["options"]["attributionprefix"]


def test_only_the_map_goes_without_trusted_types(client, directory):
    policy = client.get("/a/glasgow/map/")["Content-Security-Policy"]
    assert "require-trusted-types-for" not in policy
    assert "script-src 'self';" in policy
    assert "require-trusted-types-for 'script'" in client.get("/a/glasgow/")["Content-Security-Policy"]


def test_without_javascript_the_page_says_that_the_list_is_the_same(client, directory):
    page, _ = show(client, "/a/glasgow/map/")
    without_script = re.search("<noscript>(.*?)</noscript>", page, re.DOTALL)[1]
    assert "The list below shows the same places." in without_script


@pytest.mark.parametrize("address", ["/a/nowhere-at-all/map/", "/a/glasgow/k999/map/"])
def test_an_area_or_a_kind_that_does_not_exist_has_no_map(client, directory, address):
    assert client.get(address).status_code == 404


def test_a_pin_shows_the_drawing_of_what_was_searched_for(client, directory):
    _, drawn = show(client, "/a/glasgow/k1/map/")
    assert drawn["pins"][0]["icon"] == "k1"
    assert drawn["icons"].endswith(".svg")


def test_search_around_another_area_asks_for_its_address_alone(client, directory):
    _, drawn = show(client, "/a/glasgow/k1/map/?f=b2")
    assert drawn["elsewhere"] == "/a/{area}/k1/map/?f=b2"
    slugs = {name["slug"] for name in drawn["names"]}
    assert {"paisley", "g51"} <= slugs
    assert "killearn" not in slugs  # too few people share it


def test_the_map_says_where_its_ground_comes_from(client, directory):
    with override_settings(HRD_TILES_DIR=settings.HRD_FIXTURES_DIR / "basemap"):
        _, drawn = show(client, "/a/helsinki/map/")
    assert drawn["ground"]["world"] is True
    assert drawn["ground"]["streets"][0]["attribution"] == "© OpenStreetMap contributors, ODbL"


def test_a_name_that_looks_like_markup_stays_a_name(client, make_release, places):
    make_release([make_record("</script><b>Bridge")])
    page, drawn = show(client, "/a/glasgow/map/")
    assert drawn["pins"][0]["name"] == "</script><b>Bridge"
    assert "</script><b>" not in page


def test_the_map_of_a_small_place_is_that_of_its_area(client, directory):
    answer = client.get("/a/killearn/k1/map/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/a/milngavie/k1/map/?n=")
    assert "Places near Killearn are listed around Milngavie." in client.get(answer["Location"]).content.decode()
