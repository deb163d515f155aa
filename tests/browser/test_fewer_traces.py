"""“Leave fewer traces”: one row in the history for a whole visit, and a way back that only the page knows."""

import sqlite3
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import FLAGS, PHONE, faults_heard, program
from tests.browser.other_site import OUTSIDE

BUTTON = "Turn it on"
MOVES = 20


@pytest.fixture
def quiet_page(open_page, pages):
    """The first page, with fewer traces on; a fault in its console fails the test."""
    page = open_page(pages.address("home"))
    faults = faults_heard(page)
    page.get_by_role("button", name=BUTTON).click()
    expect(page.get_by_text("Fewer traces: on")).to_be_visible()
    yield page
    assert faults == []


def test_twenty_moves_leave_one_row_in_the_history_on_disk(playwright_chromium, pages, directory, tmp_path):
    context = playwright_chromium.launch_persistent_context(
        tmp_path / "profile", executable_path=program(), args=FLAGS, viewport=PHONE
    )
    page = context.new_page()
    page.goto(pages.address("home"))
    page.get_by_role("button", name=BUTTON).click()
    for _ in range(MOVES // 2):
        page.get_by_role("link", name="About", exact=True).click()
        expect(page.locator("h1")).to_contain_text("About")
        page.get_by_role("link", name="Privacy", exact=True).click()
        expect(page.locator("h1")).to_contain_text("nothing")
    page.wait_for_timeout(1000)
    context.close()
    with closing(sqlite3.connect(tmp_path / "profile" / "Default" / "History")) as history:
        rows = history.execute("SELECT url FROM urls WHERE url LIKE 'http%'").fetchall()
    assert rows == [(f"{directory.site}/",)]


def test_back_in_the_page_leads_back_and_the_tab_has_gone_nowhere(quiet_page):
    length = quiet_page.evaluate("history.length")
    quiet_page.get_by_role("link", name="Needles and syringes", exact=True).click()
    quiet_page.locator(".card h3 a").first.click()
    expect(quiet_page.locator(".card")).to_have_count(0)
    quiet_page.get_by_role("button", name="Back").click()
    expect(quiet_page.locator(".card").first).to_be_visible()
    assert urlsplit(quiet_page.url).path == "/"
    assert quiet_page.evaluate("history.length") == length


def test_a_search_is_answered_in_the_same_page(quiet_page):
    quiet_page.get_by_role("link", name="What and where?").click()
    quiet_page.get_by_label("A kind of help").fill("needles glasgow")
    quiet_page.get_by_role("button", name="Find").first.click()
    expect(quiet_page.locator("h1")).to_contain_text("Glasgow")
    assert urlsplit(quiet_page.url).path == "/"


def test_another_language_turns_the_page_around(quiet_page):
    quiet_page.get_by_role("link", name="العربية").first.click()
    expect(quiet_page.locator("html")).to_have_attribute("dir", "rtl")


def test_the_map_comes_as_it_is_without_javascript(quiet_page):
    quiet_page.get_by_role("link", name="Needles and syringes", exact=True).click()
    quiet_page.get_by_role("link", name="Map", exact=True).click()
    expect(quiet_page.get_by_text("The map needs JavaScript")).to_be_visible()


def test_the_way_out_still_leads_out(quiet_page, other_site):
    quiet_page.get_by_role("link", name="About", exact=True).click()
    expect(quiet_page.locator("h1")).to_contain_text("About")
    quiet_page.locator(".exit").click()
    quiet_page.wait_for_url(other_site.same_site + OUTSIDE)


def test_it_is_blank_while_another_app_is_in_front(quiet_page):
    quiet_page.evaluate(_BECOMES, "hidden")
    expect(quiet_page.locator("h1")).to_be_hidden()
    quiet_page.evaluate(_BECOMES, "visible")
    expect(quiet_page.locator("h1")).to_be_visible()


_BECOMES = """(state) => {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""
