"""Promises of choosing a place with links alone."""

import pytest


def test_countries_lead_to_regions_to_towns_to_the_list(client, directory):
    assert 'href="/a/in/gb/"' in client.get("/a/").content.decode()
    assert 'href="/a/in/gb/sct/"' in client.get("/a/in/gb/").content.decode()
    assert 'href="/a/glasgow/"' in client.get("/a/in/gb/sct/").content.decode()


def test_the_country_of_the_home_area_comes_first(client, directory):
    page = client.get("/a/").content.decode()
    assert page.index("/a/in/gb/") == page.index("/a/in/")


def test_chosen_kinds_are_carried_along(client, directory):
    assert 'href="/a/in/gb/?k=k1-k4"' in client.get("/a/?k=k1-k4").content.decode()
    assert 'href="/a/glasgow/k1-k4/"' in client.get("/a/in/gb/sct/?k=k1-k4").content.decode()


def test_unknown_kinds_are_dropped(client, directory):
    assert "?k=" not in client.get("/a/?k=needles").content.decode()


@pytest.mark.parametrize("address", ["/a/in/xx/", "/a/in/gb/no-such-region/", "/a/in/GB/"])
def test_a_land_that_does_not_exist_is_no_page(client, directory, address):
    assert client.get(address).status_code == 404


def test_countries_with_nothing_listed_are_folded_away_below_the_others(client, directory):
    page = client.get("/a/").content.decode()
    assert page.index("/a/in/gb/") < page.index("<summary>Countries with nothing listed yet") < page.index("/a/in/zw/")


def test_countries_are_named_in_the_language_of_the_page(client, directory):
    assert "المملكة المتحدة" in client.get("/ar/a/").content.decode()
    assert "المملكة المتحدة" in client.get("/ar/a/in/gb/").content.decode()


def test_lists_to_browse_hold_areas_alone(client, directory):
    page = client.get("/a/in/gb/sct/").content.decode()
    assert 'href="/a/kirkwall/"' in page
    assert "killearn" not in page.lower()
