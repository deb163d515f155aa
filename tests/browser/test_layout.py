"""Pages fit: narrow phones, right to left, four times the size, dark rooms and paper."""

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import FOUR_TIMES_THE_SIZE, NARROW, PHONE
from tests.browser.pages import NAMES

_WIDER_THAN_THE_SCREEN = "document.scrollingElement.scrollWidth > innerWidth"
# What ends beyond the screen, though the page does not scroll there. Chips and the map can be moved by a finger.
_CUT_OFF = """[...document.querySelectorAll("body *")].filter(element => {
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  const isShown = box.width > 1 && box.height > 1 && style.visibility === "visible" && element.checkVisibility();
  return isShown && !element.closest(".trap, .skip, .chips, .leaflet-container")
    && (box.left < -1 || box.right > innerWidth + 1);
}).map(element => element.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("language", ["", "ar"], ids=["English", "Arabic"])
def test_no_page_is_wider_than_the_screen(open_page, pages, language):
    page = open_page()
    wide = {}
    for name in NAMES:
        page.goto(pages.address(name, language))
        for viewport in (FOUR_TIMES_THE_SIZE, NARROW):
            page.set_viewport_size(viewport)
            wide[name, *viewport.values()] = page.evaluate(_CUT_OFF) or page.evaluate(_WIDER_THAN_THE_SCREEN)
    assert {where: what for where, what in wide.items() if what} == {}


def test_a_dark_room_gets_a_dark_page(open_page, pages):
    page = open_page(pages.address("area"), color_scheme="dark")
    assert brightness(page, "background-color") < 60
    assert brightness(page, "color") > 180


def test_a_bright_room_gets_a_bright_page(open_page, pages):
    page = open_page(pages.address("area"), color_scheme="light")
    assert brightness(page, "background-color") > 200
    assert brightness(page, "color") < 80


def test_forced_colours_leave_no_drawing_and_no_edge_behind(open_page, pages):
    page = open_page(pages.address("area-all"), forced_colors="active")
    tool, drawing = page.locator(".tools a").first, page.locator(".tools .icon").first
    assert colour(drawing, "stroke") == colour(tool, "color")
    for pressed in (".exit", ".tools a", ".chips a", ".card .call"):
        width = page.locator(pressed).first.evaluate("one => parseFloat(getComputedStyle(one).borderTopWidth)")
        assert width > 0, pressed


def test_a_state_has_a_sign_of_its_own(open_page, pages):
    page = open_page(pages.address("area-all"))
    signs = page.locator(".state").evaluate_all(_SIGNS)
    assert {state: sign[0] for state, sign in signs} == {"open": "✓", "closed": "–", "unknown": "?"}


_SIGNS = """all => all.map(one => [
  one.dataset.state, getComputedStyle(one, "::before").content.replaceAll('"', ""),
])"""


def test_paper_gets_the_facts_and_nothing_to_press(open_page, pages):
    page = open_page(pages.address("place"), color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("address")).to_be_visible()
    expect(page.locator("a.call")).to_be_visible()
    expect(page.locator(".week")).to_be_visible()
    expect(page.locator(".offer .rows").first).to_be_visible()
    for pressed in (".exit", ".languages", "footer nav", ".steps summary"):
        assert page.locator(pressed).evaluate_all("all => all.some(one => one.checkVisibility())") is False
    assert brightness(page, "background-color") > 200
    assert brightness(page, "color") < 80


def test_the_overdose_steps_open_without_javascript_or_a_request(open_page, pages):
    page = open_page(pages.address("area"), java_script_enabled=False)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.context.set_offline(True)
    page.locator("details.steps summary").click()
    expect(page.locator("details.steps ol li").first).to_be_visible()
    assert asked == []


def test_what_is_tapped_is_large_enough_for_a_thumb(open_page, pages):
    page = open_page(viewport=PHONE)
    small = {}
    for name in NAMES:
        page.goto(pages.address(name))
        page.evaluate(_UNFOLD)
        small[name] = page.evaluate(_TOO_SMALL_TO_TAP)
    assert {name: what for name, what in small.items() if what} == {}


_UNFOLD = "document.querySelectorAll('details').forEach(details => details.open = true)"
# Links inside sentences may be as small as their words (WCAG 2.5.8); all else is 44 by 44, on a map at least 24 by 24.
_TOO_SMALL_TO_TAP = """[...document.querySelectorAll("a, button, summary, input, label")].filter(element => {
  const box = element.getBoundingClientRect(), words = element.innerText.length;
  const isInSentence = getComputedStyle(element).display === "inline" && element.parentElement.innerText.length > words;
  const isAside = isInSentence || element.matches(".skip, label *") || element.closest(".trap");
  const least = element.closest(".leaflet-container") ? 24 : 43.9;
  return element.checkVisibility() && !isAside && Math.min(box.width, box.height) < least;
}).map(element => element.outerHTML.slice(0, 120))"""


def colour(place, name):
    """Returns a colour of what is at a place."""
    return place.evaluate("(one, name) => getComputedStyle(one)[name]", name)


def brightness(page, name):
    """Returns how bright a colour of the page is, from 0 for black to 255 for white."""
    red, green, blue = page.evaluate(
        "name => getComputedStyle(document.documentElement)[name].match(/[0-9.]+/g).slice(0, 3).map(Number)", name
    )
    return 0.3 * red + 0.59 * green + 0.11 * blue
