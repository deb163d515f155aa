"""Promises of the page that works out on the phone what is near."""

import re

from django.conf import settings


def test_it_alone_may_ask_a_browser_where_it_is(client, directory):
    assert "geolocation=(self)" in client.get("/near/").headers["Permissions-Policy"]
    assert "geolocation=()" in client.get("/a/glasgow/").headers["Permissions-Policy"]


def test_without_javascript_it_says_so_and_leads_to_a_choice_of_places(client, directory):
    page = client.get("/near/").content.decode()
    assert '<p class="notice" data-when="without-script">' in page
    assert 'href="/a/"' in page
    assert 'href="/find/"' in page


def test_it_has_no_text_field(client, directory):
    page = client.get("/near/").content.decode()
    assert not re.search(r"<(input|textarea|select)\b", page)


def test_it_carries_the_card_of_the_server_with_every_part(client, directory):
    page = client.get("/near/").content.decode()
    form = re.search(r'<template id="card">.*</template>', page, re.DOTALL)[0]
    for part in ("card-kinds", "card-where", "state", "alert", "ways", "call", "card-checked"):
        assert f'class="{part}' in form or f" {part}" in form
    assert form.count("<article") == 2


def test_an_area_has_a_page_of_its_own(client, directory):
    page = client.get("/near/glasgow/").content.decode()
    assert "Near Glasgow" in page
    assert '"slug": "glasgow"' in page
    assert client.get("/near/nowhere-at-all/").status_code == 404


def test_its_addresses_stay_in_the_language_of_the_page(client, directory):
    page = client.get("/ar/near/").content.decode()
    assert '"prefix": "/ar/", "base": "/"' in page


def test_nobody_is_asked_to_keep_anything_where_the_operator_keeps_nothing(client, directory, settings):
    assert 'data-do="keep"' in client.get("/near/").content.decode()
    settings.HRD_OFFLINE = False
    assert 'data-do="keep"' not in client.get("/near/").content.decode()


def test_the_name_of_the_page_says_nothing_of_its_topic(client, directory):
    assert f"<title>Near you – {settings.HRD_SITE_NAME}</title>" in client.get("/near/").content.decode()
