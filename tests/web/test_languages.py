"""Promises of languages in addresses."""

import re

import pytest


def test_the_default_language_has_no_prefix(client, directory):
    assert '<html lang="en" dir="ltr">' in client.get("/").content.decode()
    answer = client.get("/en/safety/")
    assert answer.status_code == 301
    assert answer.headers["Location"] == "/safety/"


def test_a_prefix_speaks_its_language_from_right_to_left(client, directory):
    assert '<html lang="ar" dir="rtl">' in client.get("/ar/").content.decode()


@pytest.mark.parametrize("address", ["/ar/", "/ar/a/glasgow/", "/ar/sos/", "/ar/nothing/"])
def test_every_link_stays_in_the_language(client, directory, address):
    page = client.get(address).content.decode()
    links = [tag for tag in re.findall(r"<a [^>]+>", page) if 'href="/' in tag and "hreflang" not in tag]
    assert links
    assert [link for link in links if 'href="/ar/' not in link] == []


def test_a_page_links_to_itself_in_every_language_with_its_codes(client, directory):
    page = client.get("/a/glasgow/k1/?f=b2&p=2&x=words").content.decode()
    assert 'href="/ar/a/glasgow/k1/?f=b2&amp;p=2"' in page
    unsaid = client.get("/a/glasgow/k1/?f=b2u-t520").content.decode()
    assert 'href="/ar/a/glasgow/k1/?f=b2u-t520"' in unsaid
    back = client.get("/ar/a/glasgow/k1/?f=b2").content.decode()
    assert 'href="/a/glasgow/k1/?f=b2"' in back


def test_a_prefix_without_its_slash_gets_one(client, directory):
    assert client.get("/ar").headers["Location"] == "/ar/"


def test_a_missing_slash_is_added_within_the_language(client, directory):
    assert client.get("/ar/safety").headers["Location"] == "/ar/safety/"


def test_a_form_leads_on_within_its_language(client, directory):
    assert client.post("/ar/find/", {"words": "G51"}).headers["Location"] == "/ar/a/g51/"


def test_a_language_the_site_does_not_speak_is_no_page(client, directory):
    assert client.get("/xx/").status_code == 404


def test_the_next_request_is_in_the_default_language_again(client, directory):
    client.get("/ar/")
    assert 'href="/sos/"' in client.get("/").content.decode()


@pytest.mark.parametrize(
    "asked", ["/en//evil.example", "/en//evil.example/", "/en/%2Fevil.example", "/en///evil.example"]
)
def test_no_address_leads_to_another_host(client, directory, asked):
    assert client.get(asked).headers["Location"].startswith("/%2F")
