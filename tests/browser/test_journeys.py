"""Whole visits, one person and condition each: what they came for is reached under what they have to put up with.

Offline and near me have their own journeys beside their own promises; the way out from one page and from thirty, the
profile on disk and the log of the network stand in test_exit, test_firefox and test_no_trace.
"""

import re

from playwright.sync_api import expect

from tests.browser.chromium import NARROW, faults_heard
from tests.browser.other_site import OUTSIDE
from tests.browser.pages import PLACE

SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
MOST_TABS = 60


def test_somebody_in_a_hurry_on_a_small_cheap_phone_with_a_slow_line_and_no_javascript(open_page, pages, other_site):
    page = open_page(viewport=NARROW, java_script_enabled=False, has_touch=True)
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW_3G)
    page.goto(pages.address("home"))
    page.get_by_role("link", name="Naloxone", exact=True).tap()
    page.get_by_role("link", name="Open now", exact=True).tap()
    expect(page.locator(".card .state").first).to_have_text(re.compile("open until|open all day", re.I))
    expect(page.locator(".card a.call[href^='tel:+']").first).to_be_visible()
    page.get_by_text("Overdose: what to do now").first.tap()
    expect(page.get_by_text("Try to wake them.")).to_be_visible()
    page.locator(".exit").tap()
    page.wait_for_url(other_site.same_site + OUTSIDE)


def test_an_outreach_worker_types_what_a_client_needs_and_prints_the_place(open_page, pages):
    page = open_page(pages.address("home"))
    page.get_by_role("link", name="What and where?").click()
    page.get_by_label("A kind of help").fill("clean works without id near g51")
    page.get_by_role("button", name="Find").first.click()
    expect(page.locator("h1")).to_contain_text("G51")
    assert re.search(r"/a/g51/k1/\?f=b\d+u?$", page.url)
    page.locator(".card h3 a").first.click()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Opening hours")).to_be_visible()
    expect(page.locator(".exit")).to_be_hidden()
    expect(page.locator("footer nav").first).to_be_hidden()


def test_somebody_who_reads_arabic_finds_a_place_and_says_that_its_door_was_shut(open_page, pages):
    page = open_page(pages.address("home", "ar"), viewport=NARROW, has_touch=True)
    page.locator(".kinds a").first.tap()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.locator(".card h3 a", has_text=PLACE).first.tap()
    page.locator("a[href*='/tell/']").first.tap()
    page.locator("form input[type=checkbox], form input[type=radio]").first.check()
    page.locator("form button[type=submit]").tap()
    page.wait_for_url("**/ar/tell/*/thanks/")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_somebody_with_a_keyboard_alone_gets_to_a_number_and_out(open_page, pages, other_site):
    page = open_page(pages.address("home"))
    faults = faults_heard(page)
    press_until_focused(page, "Needles and syringes")
    page.keyboard.press("Enter")
    expect(page.locator(".card").first).to_be_visible()
    press_until_focused(page, "Open now")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?f=b1")
    press_until_focused(page, "Call ")
    assert page.evaluate("document.activeElement.href").startswith("tel:+")
    assert faults == []
    for key in ("ShiftRight", "ShiftLeft", "ShiftRight"):
        page.keyboard.press(key)
    page.wait_for_url(other_site.same_site + OUTSIDE)


def press_until_focused(page, words):
    """Presses Tab until the focus is on what begins with these words, and can be seen there."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()").startswith(words):
            expect(page.locator(":focus")).to_be_in_viewport()
            return
    raise AssertionError(f"Tab does not lead to “{words}”.")
