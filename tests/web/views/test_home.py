"""Promises of the home page."""

from django.conf import settings


def test_the_first_thing_to_press_is_what_and_where(client, directory):
    page = client.get("/").content.decode()
    main = page[page.index("<main") :]
    assert main.index("href=") == main.index('href="/find/"')


def test_only_kinds_that_are_listed_are_shown_near_the_home_area(client, directory):
    page = client.get("/").content.decode()
    assert 'href="/a/glasgow/k1/"' in page
    assert 'href="/a/glasgow/k4/"' in page
    assert 'href="/a/glasgow/k6/"' not in page


def test_the_kinds_come_in_the_order_of_the_operator(client, directory, monkeypatch):
    monkeypatch.setattr(settings, "HRD_KINDS", ["naloxone", "nsp"])
    page = client.get("/").content.decode()
    assert page.index("/a/glasgow/k4/") < page.index("/a/glasgow/k1/")
    assert "/a/glasgow/k13/" not in page


def test_a_home_area_that_does_not_exist_leads_to_the_list_of_places(client, directory, monkeypatch):
    monkeypatch.setattr(settings, "HRD_HOME_AREA", "no-such-town")
    page = client.get("/").content.decode()
    assert "Choose a place" in page


def test_languages_stand_in_their_own_script(client, directory):
    assert "العربية" in client.get("/").content.decode()
