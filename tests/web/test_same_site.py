"""Promises of forms that only our own pages may send."""

import pytest


@pytest.mark.parametrize("sent_from", ["same-origin", "none"])
def test_forms_of_our_own_pages_pass(client, directory, sent_from):
    assert client.post("/find/", {"words": "G51"}, headers={"sec-fetch-site": sent_from}).status_code == 303


@pytest.mark.parametrize("sent_from", ["cross-site", "same-site"])
def test_forms_of_other_pages_do_not(client, directory, sent_from):
    assert client.post("/find/", {"words": "G51"}, headers={"sec-fetch-site": sent_from}).status_code == 403


def test_a_browser_that_says_nothing_passes(client, directory):
    assert client.post("/find/", {"words": "G51"}, headers={"origin": "null"}).status_code == 303


def test_links_from_other_sites_pass(client, directory):
    assert client.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200
