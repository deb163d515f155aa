"""From the home page to an open needle exchange in three taps, on a phone, with and without JavaScript."""

import re

import pytest
from playwright.sync_api import expect

TAPPED = 44  # CSS pixels: what a finger hits
# Its day stands before it, but where a place never shuts.
OPEN = re.compile(r"open (until \S+|all day)", re.IGNORECASE)


@pytest.mark.parametrize("has_javascript", [False, True], ids=["without JavaScript", "with JavaScript"])
def test_three_taps_lead_to_an_open_needle_exchange(open_page, directory, has_javascript):
    page = open_page(directory.site, has_touch=True, java_script_enabled=has_javascript)
    page.get_by_role("link", name="Needles and syringes", exact=True).tap()
    page.get_by_role("link", name="Open now", exact=True).tap()
    card = page.locator(".card").first
    shows_distance_hours_and_number(card)
    name = card.get_by_role("heading").inner_text()
    card.get_by_role("heading").get_by_role("link").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page.locator(".state").first).to_have_text(OPEN)
    expect(page.locator("a.call[href^='tel:+']")).to_be_visible()
    expect(page.get_by_role("heading", name="Opening hours")).to_be_visible()
    expect(page.locator(".kinds-here")).to_contain_text("Needles")


def test_no_card_of_that_list_is_closed(open_page, directory):
    page = open_page(f"{directory.site}/a/glasgow/k1/?f=b1")
    states = page.locator(".card").evaluate_all("cards => cards.map(card => card.dataset.state)")
    assert len(states) >= 3
    assert set(states) == {"open"}


def test_the_list_stands_nearest_first(open_page, directory):
    page = open_page(f"{directory.site}/a/glasgow/k1/")
    shown = page.locator("section:first-of-type .card-where strong").all_inner_texts()
    metres = [in_metres(words) for words in shown]
    assert len(metres) >= 5
    assert metres == sorted(metres)


def shows_distance_hours_and_number(card):
    """Promises of one card: how far, open until when, and a number to tap."""
    expect(card.locator(".card-where strong")).to_have_text(re.compile(r"^[\d.,]+ (m|km)$"))
    expect(card.locator(".card-where strong")).to_be_visible()
    expect(card.locator(".state")).to_have_text(OPEN)
    expect(card.locator(".state")).to_be_visible()
    call = card.locator("a.call[href^='tel:+']")
    expect(call).to_be_visible()
    box = call.bounding_box()
    assert min(box["width"], box["height"]) >= TAPPED


def in_metres(words):
    number, unit = words.split()
    return float(number) * (1000 if unit == "km" else 1)
