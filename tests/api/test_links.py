"""Promises of the addresses of pages that the API hands out."""

import pytest
from django.test import override_settings

from tests.catalogue.records import make_record


@pytest.fixture
def directory(make_release, places):
    """One listing."""
    make_release([make_record("Kite Street (demo)")])


def links_of(client, **headers):
    areas = client.get("/api/v1/areas?q=g51", **headers).json()["areas"]
    found = client.get("/api/v1/listings", **headers).json()["features"]
    return areas[0]["url"], found[0]["properties"]["url"], found[0]["id"]


def test_pages_are_at_the_host_that_was_asked(client, directory):
    area, page, public_id = links_of(client, HTTP_HOST="localhost:8000")
    assert (area, page) == ("http://localhost:8000/a/g51/", f"http://localhost:8000/s/{public_id}/")


@override_settings(HRD_SITE_URL="https://directory.example/")
def test_pages_are_where_the_operator_says_whatever_host_was_asked(client, directory):
    area, page, public_id = links_of(client, HTTP_HOST="localhost:1")
    assert (area, page) == ("https://directory.example/a/g51/", f"https://directory.example/s/{public_id}/")


def test_a_cache_keeps_the_two_kinds_of_json_apart(client, directory):
    assert "Accept" in client.get("/api/v1/listings").headers["Vary"].split(", ")
