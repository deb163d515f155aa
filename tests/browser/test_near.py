"""What is near is worked out on the phone: its position is in no request and no storage, and all else asks nothing."""

import random
import re

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import PHONE, faults_heard

SOMEWHERE = {"latitude": 52.123456, "longitude": -1.654321}
GOVAN = {"latitude": 55.8623, "longitude": -4.3106}
# Digits that only the position has.
POINT = re.compile(r"52[.,]1|1[.,]654|654321|123456")

_STORED = """async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length, document.cookie.length]"""


@pytest.fixture
def open_near(open_page, pages):
    """Opens the page in a window that says where it is, or refuses to."""

    def open_it(point=GOVAN, path="/near/", **options):
        says = {"geolocation": point, "permissions": ["geolocation"]} if point else {}
        page = open_page(viewport=PHONE, timezone_id="Europe/London", **says, **options)
        page.goto(pages.site + path)
        return page

    return open_it


@pytest.fixture
def near(open_near):
    """The page with the list around somebody in Govan."""
    page = open_near()
    show_what_is_near(page)
    return page


def show_what_is_near(page):
    page.get_by_role("button", name="Show what is near me").click()
    expect(page.locator(".card").first).to_be_visible()


def requests_of(page):
    """Returns a list that fills with every request: address, headers and body in one text."""
    asked = []
    page.context.on("request", lambda one: asked.append(f"{one.url} {one.all_headers()} {one.post_data}"))
    return asked


def test_the_position_is_in_no_request_and_no_storage(open_near):
    page = open_near(SOMEWHERE)
    asked = requests_of(page)
    page.get_by_role("button", name="Show what is near me").click()
    expect(page.locator(".card").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert len([one for one in asked if "/packs/" in one.split()[0]]) >= 2  # the index and at least one district
    assert [one for one in asked if POINT.search(one)] == []
    assert page.evaluate(_STORED) == [0, 0, 0, 0, 0, 0]


def test_nobody_is_asked_where_they_are_before_they_tap(open_near):
    page = open_near(None)
    page.evaluate("() => { navigator.geolocation.getCurrentPosition = () => { window.wasAsked = true } }")
    page.wait_for_timeout(300)
    assert page.evaluate("window.wasAsked") is None
    page.get_by_role("button", name="Show what is near me").click()
    assert page.evaluate("window.wasAsked") is True


def test_fifty_taps_make_no_request(near):
    asked = requests_of(near)
    chance = random.Random(4)
    near.locator("summary", has_text="Other kinds of help").click()
    chips = near.locator("main .chips button")
    for _ in range(50):
        chips.nth(chance.randrange(chips.count())).click()
    assert chips.count() > 10
    assert asked == []


def test_a_chip_narrows_the_list_and_says_that_it_is_on(near):
    chip = near.get_by_role("button", name="Open now")
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")
    expect(near.locator(".card").first).to_be_visible()
    states = near.locator(".card").evaluate_all("cards => cards.map(card => card.dataset.state)")
    assert set(states) == {"open"}


def test_cards_are_those_of_the_server(near, pages):
    made_here = near.locator(".card").evaluate_all(_CARDS)
    near.goto(pages.address("area-all"))
    of_the_server = near.locator(".card").evaluate_all(_CARDS)
    both = made_here.keys() & of_the_server.keys()
    assert len(both) >= 5
    assert {name: made_here[name] for name in both} == {name: of_the_server[name] for name in both}


# The markup of cards by their links, without what depends on where one stands or on the minute.
_CARDS = """cards => Object.fromEntries(cards.map(card => {
  const copy = card.cloneNode(true);
  const minutes = copy.querySelector(".state");
  minutes.textContent = minutes.textContent.trim().replace(/\\d+ min|\\d\\d:\\d\\d\\)?$/g, "…");
  for (const far of copy.querySelectorAll(".card-where > :not(:last-child)")) far.textContent = "…";
  return [copy.querySelector("h3 a").getAttribute("href"), copy.outerHTML.replace(/\\s+/g, " ").replace(/> </g, "><")];
}))"""


def test_words_are_searched_in_a_field_that_is_not_there_before(near):
    assert near.locator("input, textarea").count() == 0
    near.get_by_role("button", name="Search by words").click()
    field = near.get_by_label("Words to look for")
    expect(field).to_be_focused()
    assert field.get_attribute("autocomplete") == "off"
    near.wait_for_load_state("networkidle")
    field.press_sequentially("kite")
    expect(near.locator(".card h3").first).to_have_text("Kite Street Exchange (demo)")


def test_a_refused_position_leads_to_a_choice_of_places(open_near):
    page = open_near(None)
    page.get_by_role("button", name="Show what is near me").click()
    expect(page.get_by_text("This phone does not say where it is")).to_be_visible()
    expect(page.get_by_role("link", name="Choose a place")).to_be_visible()


def test_a_list_that_cannot_be_loaded_says_so(open_near):
    page = open_near()
    page.context.set_offline(True)
    page.get_by_role("button", name="Show what is near me").click()
    expect(page.get_by_text("The list could not be loaded.")).to_be_visible()


def test_what_is_open_stays_true_while_the_page_is_open(open_near):
    page = open_near()
    page.clock.install()
    page.reload()
    show_what_is_near(page)
    before = page.locator("#as-at").inner_text()
    page.clock.run_for(61_000)
    expect(page.locator("#as-at")).not_to_have_text(before)


def test_without_javascript_it_leads_to_a_choice_of_places(open_near):
    page = open_near(None, java_script_enabled=False)
    expect(page.get_by_text("needs JavaScript")).to_be_visible()
    expect(page.get_by_role("button", name="Show what is near me")).to_be_hidden()
    expect(page.get_by_role("link", name="Choose a place")).to_be_visible()


def test_an_area_needs_no_position(open_near):
    page = open_near(None, "/near/g51/")
    expect(page.locator(".card").first).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Near G51")


@pytest.mark.parametrize("language", ["", "/ar"], ids=["English", "Arabic"])
def test_it_breaks_no_policy(open_near, pages, language):
    page = open_near(None)
    heard = faults_heard(page)
    page.goto(f"{pages.site}{language}/near/g51/")
    expect(page.locator(".card").first).to_be_visible()
    assert heard == []


def test_once_the_list_is_there_the_way_to_it_steps_back(near):
    expect(near.get_by_role("button", name="Show what is near me")).to_have_class("aside")
    expect(near.get_by_text("Where you are stays on this phone")).to_be_hidden()


def test_a_copy_lists_around_its_busiest_place_and_claims_no_distance_before_it_knows_one(near):
    near.get_by_text("Keep this area on this phone").click()
    near.get_by_role("button", name="Keep this area").click()
    expect(near.get_by_text("Saved now")).to_be_visible()
    near.context.set_offline(True)
    near.reload()
    expect(near.locator(".card").first).to_be_visible()
    expect(near.locator("[data-part=near] .card-where").filter(has_text="Glasgow").first).to_be_visible()
    expect(near.locator(".card-where strong")).to_have_count(0)
    expect(near.get_by_role("heading", name="Near by", exact=True)).to_be_hidden()
    show_what_is_near(near)
    expect(near.locator(".card-where strong").first).to_be_visible()
