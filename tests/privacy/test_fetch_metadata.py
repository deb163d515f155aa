"""A form counts only when it was sent from our own pages, as the browser itself reports."""

import pytest

from services.privacy.fetch_metadata import is_from_this_site


@pytest.mark.parametrize("site", ["same-origin", "none", "Same-Origin"])
def test_a_form_from_our_own_page_counts(site):
    assert is_from_this_site({"Sec-Fetch-Site": site}, "POST")


@pytest.mark.parametrize("site", ["cross-site", "same-site", "", "anything"])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "post"])
def test_a_form_from_elsewhere_does_not_count(site, method):
    assert not is_from_this_site({"Sec-Fetch-Site": site}, method)


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "get"])
def test_reading_is_open_to_everybody(method):
    assert is_from_this_site({"Sec-Fetch-Site": "cross-site"}, method)


def test_a_browser_on_plain_http_says_nothing_and_counts():
    assert is_from_this_site({"Origin": "null", "Host": "192.168.0.7:8000"}, "POST")
    assert is_from_this_site({}, "POST")


def test_an_older_browser_that_names_another_origin_does_not_count():
    assert not is_from_this_site({"Origin": "http://evil.example", "Host": "dir.example"}, "POST")


def test_an_older_browser_that_names_our_origin_counts():
    assert is_from_this_site({"Origin": "http://dir.example:8000", "Host": "dir.example:8000"}, "POST")


def test_the_spelling_of_a_header_does_not_matter():
    assert not is_from_this_site({"sec-fetch-site": "cross-site"}, "POST")
