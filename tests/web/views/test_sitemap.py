"""Promises of the sitemap."""

from tests.catalogue.records import make_record


def test_it_names_places_and_plain_pages_and_no_query(client, make_release, settings):
    settings.HRD_SITE_URL = "https://near.example"
    record = make_record(is_demo=False)
    make_release([record])
    page = client.get("/sitemap.xml").content.decode()
    assert f"<loc>https://near.example/s/{record['id']}/</loc>" in page
    assert "<loc>https://near.example/sos/</loc>" in page
    assert "/s/?" not in page


def test_a_demonstration_has_none(client, directory, settings):
    settings.HRD_SITE_URL = "https://near.example"
    assert client.get("/sitemap.xml").status_code == 404


def test_a_site_that_does_not_know_its_address_has_none(client, make_release):
    make_release([make_record(is_demo=False)])
    assert client.get("/sitemap.xml").status_code == 404
