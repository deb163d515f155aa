"""Promises of a site that has no release to serve."""

import sqlite3

import pytest

from services.places.open_file import PlacesUnavailableError


@pytest.fixture
def no_release(tmp_path, settings):
    settings.HRD_RELEASES_DIR = tmp_path


def test_the_list_cannot_be_shown_and_the_steps_still_stand(client, no_release):
    answer = client.get("/a/glasgow/")
    assert answer.status_code == 503
    assert "The list of services cannot be shown at the moment." in answer.content.decode()
    assert "Try to wake them." in answer.content.decode()


@pytest.mark.parametrize("address", ["/sos/", "/safety/", "/privacy/", "/rights/", "/about/", "/ar/sos/"])
def test_plain_pages_stay(client, no_release, address):
    assert client.get(address).status_code == 200


def test_the_way_out_stays(client, no_release):
    assert client.get("/leave/").status_code == 303


def test_programs_get_json(client, no_release):
    answer = client.get("/api/v1/listings")
    assert answer.status_code == 503
    assert answer.json() == {"error": "The list of services cannot be shown at the moment."}


def test_a_gazetteer_that_is_gone_is_the_same_page(client, directory, monkeypatch):
    def broken():
        raise PlacesUnavailableError

    monkeypatch.setattr("services.web.views.area.gazetteer", broken)
    client.raise_request_exception = False
    assert client.get("/a/glasgow/").status_code == 503


def test_a_release_that_breaks_when_asked_by_hand_is_the_same_page(client, directory, monkeypatch):
    def broken(*_):
        raise sqlite3.OperationalError

    monkeypatch.setattr("services.web.views.area.area_page", broken)
    client.raise_request_exception = False
    assert client.get("/a/glasgow/").status_code == 503
