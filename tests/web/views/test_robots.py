"""Promises of robots.txt."""

from tests.catalogue.records import make_record


def test_a_demonstration_is_closed_to_search_engines(client, directory):
    assert client.get("/robots.txt").content.decode().splitlines() == ["User-agent: *", "Disallow: /"]


def test_a_real_directory_closes_forms_and_names_its_sitemap(client, make_release, settings):
    settings.HRD_SITE_URL = "https://near.example/"
    make_release([make_record(is_demo=False)])
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Disallow: /find/" in lines
    assert "Disallow: /" not in lines
    assert lines[-1] == "Sitemap: https://near.example/sitemap.xml"
