"""Promises of what every page shows and answers, whatever it is about."""

import re
from html.parser import HTMLParser

import pytest
from django.urls import URLPattern, get_resolver, resolve

from services.language.topic_words import topic_in
from services.vocabulary.service_types import SERVICE_TYPES

UNWATCHED = {
    "autocomplete": "off",
    "spellcheck": "false",
    "autocapitalize": "off",
    "autocorrect": "off",
    "writingsuggestions": "false",
}
TEXT_FIELDS = re.compile(r'<textarea|<input[^>]*type="(?:text|search|tel|email|url|number|password)"|contenteditable')
HAVE_A_TEXT_FIELD = ("/find/", "/tell/")


class Tags(HTMLParser):
    """Collects the start tags of a page with their attributes."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_no_page_escapes_the_looks_at_every_page(every_page):
    looked_at = {resolve(address.split("?")[0]).url_name for address in every_page if address != "/nothing/here/"}
    pages = {pattern.name for pattern in get_resolver().url_patterns if isinstance(pattern, URLPattern)}
    for_developers = {"ranking", "ranking_of_kinds", "components", "component_schemes"}
    without_a_page = {"leave_and_keep", "kept_place", "kept_places", "tile", "worker", "worker_state", "retired_worker"}
    assert pages - looked_at == {"leave", "healthz", "robots", "sitemap"} | without_a_page | for_developers


def test_no_title_names_a_topic(client, every_page):
    for address in every_page:
        title = re.search(r"<title>(.*?)</title>", client.get(address).content.decode())[1]
        assert title.endswith("Near Here")
        assert topic_in(title) == "", f"{address}: {title}"


def test_no_title_names_a_topic_in_any_language(client, every_page, settings):
    for code in settings.HRD_LANGUAGES[1:]:
        for address in every_page:
            title = re.search(r"<title>(.*?)</title>", client.get(f"/{code}{address}").content.decode())[1]
            assert topic_in(title) == "", f"/{code}{address}: {title}"


def test_no_address_on_any_page_names_a_topic(client, every_page):
    for address in every_page:
        hrefs = re.findall(r'(?:href|src|data-blank)="(/[^"]*)"', client.get(address).content.decode())
        assert [href for href in hrefs if topic_in(href)] == []


def test_every_page_says_plainly_what_it_is(client, every_page):
    for address in every_page:
        page = client.get(address).content.decode()
        assert page.count("<h1") == 1
        assert '<meta name="description" content="' in page


def test_nothing_sets_a_cookie(client, every_page):
    for address in every_page:
        assert "Set-Cookie" not in client.get(address).headers
    assert dict(client.cookies) == {}


def test_every_answer_carries_the_headers(client, every_page):
    for address in [*every_page, "/leave/", "/healthz", "/robots.txt", "/find", "/static/b.html", "/static/none.css"]:
        answer = client.get(address)
        answer.close()
        headers = answer.headers
        assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


def test_no_page_is_kept_by_a_browser(client, every_page):
    for address in every_page:
        assert client.get(address).headers["Cache-Control"] == "no-store"


def test_everybody_gets_the_same_bytes(client, every_page):
    one = {"user-agent": "A", "accept-language": "ar", "referer": "https://other.example/", "cookie": "a=b"}
    for address in every_page:
        plain, dressed = client.get(address), client.get(address, headers=one | {"x-forwarded-for": "192.0.2.1"})
        assert plain.content == dressed.content
        assert "Cookie" not in dressed.headers.get("Vary", "")
        assert "Accept-Language" not in dressed.headers.get("Vary", "")


def test_pages_for_browsing_have_no_text_field(client, every_page):
    for address in every_page:
        if not address.startswith(HAVE_A_TEXT_FIELD):
            assert not TEXT_FIELDS.search(client.get(address).content.decode())


def test_no_browser_watches_what_is_typed(client, every_page):
    for address in every_page:
        for tag, attributes in Tags(client.get(address).content.decode()).found:
            if tag == "textarea" or (tag == "input" and attributes["type"] != "checkbox"):
                assert UNWATCHED.items() <= attributes.items()
            if tag in ("input", "form"):
                assert attributes["autocomplete"] == "off"


def test_the_way_out_is_first_after_the_skip_link(client, every_page):
    for address in every_page:
        links = [
            attributes
            for tag, attributes in Tags(client.get(address).content.decode()).found
            if tag in ("a", "summary")
        ]
        assert links[0]["href"] == "#main"
        assert (links[1]["class"], links[1]["href"]) == ("exit", "/leave/")


def test_the_overdose_steps_are_folded_into_every_page(client, every_page):
    for address in every_page:
        page = client.get(address).content.decode()
        if address.startswith("/sos/"):
            assert page.count("Try to wake them.") == 2  # in full instead
            continue
        folded = page[page.index('<details class="steps">') : page.index("</details>")]
        for step in ("Try to wake them.", "Call an ambulance now.", "Give naloxone", "Stay with them."):
            assert step in folded


def test_a_demonstration_says_so_on_every_page_and_is_not_indexed(client, every_page):
    for address in every_page:
        answer = client.get(address)
        assert "Demonstration data: these services do not exist." in answer.content.decode()
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"


def test_links_that_leave_tell_nothing(client, every_page):
    for address in every_page:
        for tag, attributes in Tags(client.get(address).content.decode()).found:
            if tag == "a" and attributes["href"].startswith("http"):
                assert attributes["rel"] == "noopener noreferrer"


def test_every_kind_that_is_listed_can_be_reached_by_links_alone(client, make_release, places):
    from tests.catalogue.records import make_offer, make_record

    make_release([make_record(offers=[make_offer(code) for code in SERVICE_TYPES])])
    page = client.get("/").content.decode()
    for kind in SERVICE_TYPES.values():
        assert f"/a/glasgow/{kind.short_code}/" in page


@pytest.mark.parametrize(
    "address", ["/admin/", "/%00/", "/s/../", "/a/glasgow/%00/", "/" + "x" * 5000, "/a/" + "g" * 5000 + "/"]
)
def test_strange_addresses_are_pages_that_do_not_exist(client, directory, address):
    assert client.get(address).status_code == 404
