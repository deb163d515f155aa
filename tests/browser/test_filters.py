"""All filters under one thumb, with and without JavaScript: tick, tap, and the list is what the number said."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import NARROW

TAPPED = 44  # CSS pixels: what a finger hits


@pytest.fixture
def has_javascript():
    return False


@pytest.fixture
def page(open_page, directory, has_javascript):
    return open_page(
        f"{directory.site}/a/glasgow/k1/", viewport=NARROW, has_touch=True, java_script_enabled=has_javascript
    )


def button(page):
    return page.locator("form.filters .go button").first


def ways_near(page):
    """Returns how many cards of the list are near by or come to people."""
    farther = page.locator("section", has=page.get_by_role("heading", name="Farther away"))
    return page.locator(".card").count() - farther.locator(".card").count()


@pytest.mark.parametrize("has_javascript", [False, True], ids=["without JavaScript", "with JavaScript"])
def test_three_taps_narrow_a_list_and_the_list_is_what_the_number_said(page):
    page.get_by_role("link", name="All filters").tap()
    page.get_by_text("Cost and papers").tap()
    page.get_by_role("checkbox", name=re.compile(r"^No ID \d")).tap()
    page.get_by_role("button", name="Count again").tap()
    expect(page).to_have_url(re.compile(r"/filters/\?f=b2$"))
    number = int(re.search(r"\d+", button(page).inner_text())[0])
    button(page).tap()
    expect(page).to_have_url(re.compile(r"/a/glasgow/k1/\?f=b2$"))
    expect(page.locator(".chips [aria-current]").first).to_contain_text("No ID")
    assert 0 < number == ways_near(page)


@pytest.mark.parametrize("has_javascript", [False, True], ids=["without JavaScript", "with JavaScript"])
def test_a_number_that_is_no_longer_true_goes_away(page):
    page.get_by_role("link", name="All filters").tap()
    expect(button(page)).to_have_text(re.compile(r"^Show \d+ places"), use_inner_text=True)
    box = page.get_by_role("checkbox", name=re.compile(r"^Walk in \d"))
    box.tap()
    expect(button(page)).to_have_text("Show places", use_inner_text=True)
    box.tap()
    expect(button(page)).to_have_text(re.compile(r"^Show \d+ places"), use_inner_text=True)


def test_a_day_and_time_is_chosen_without_typing(page):
    page.get_by_role("link", name="All filters").tap()
    page.get_by_text("When", exact=True).tap()
    page.get_by_label("Day", exact=True).select_option("Friday")
    page.get_by_label("Time").select_option("20:00")
    button(page).tap()
    expect(page).to_have_url(re.compile(r"\?f=t520$"))
    expect(page.locator(".chips [aria-current]").first).to_contain_text("Open on Fri at 20:00")
    states = page.locator(".card").evaluate_all("cards => cards.map(card => card.dataset.state)")
    assert set(states) == {"open"}


def test_those_that_have_not_said_are_one_tap_away(page, directory):
    page.goto(f"{directory.site}/a/glasgow/k1/?f=b6")
    before = ways_near(page)
    page.get_by_role("link", name=re.compile(r"^\+ \d+ not known: Wheelchair")).tap()
    expect(page).to_have_url(re.compile(r"\?f=b6u$"))
    assert ways_near(page) > before
    expect(page.locator(".ways .ask", has_text="Wheelchair: Ask").first).to_be_visible()


def test_everything_is_large_enough_and_the_way_back_is_under_the_thumb(page):
    page.get_by_role("link", name="All filters").tap()
    box = button(page).bounding_box()
    assert box["y"] + box["height"] <= NARROW["height"]
    small = page.locator(".filters label, .filters summary, .filters select, .go button").evaluate_all(
        f"all => all.filter(one => one.checkVisibility() && one.getBoundingClientRect().height < {TAPPED})"
        ".map(one => one.outerHTML.slice(0, 90))"
    )
    assert small == []


def test_the_map_keeps_its_filters(open_page, directory):
    page = open_page(f"{directory.site}/a/glasgow/k1/map/", viewport=NARROW)
    page.get_by_role("link", name="All filters").click()
    page.get_by_role("checkbox", name=re.compile(r"^Walk in \d")).check()
    button(page).click()
    expect(page).to_have_url(re.compile(r"/a/glasgow/k1/map/\?f=b5$"))
