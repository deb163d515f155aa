"""Arabic and Persian on the screen: the page is mirrored, and what runs the other way still does."""

import pytest

from tests.browser.chromium import NARROW

# Where each letter of an element's first text stands, those of the other direction in their own order.
_PLACES = """element => {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return [...text.data].map((letter, at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    return { letter, left: Math.round(box.left), top: Math.round(box.top) };
  }).filter(({ letter }) => /[\\p{L}\\p{N}\\p{P}\\p{S}]/u.test(letter));
}"""
_SIDES = """element => {
  const range = document.createRange(), outer = element.getBoundingClientRect();
  range.selectNodeContents(element);
  const inner = range.getBoundingClientRect();
  return { before: outer.right - inner.right, after: inner.left - outer.left };
}"""
_LINES = """element => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].map(box => ({ right: box.right, left: box.left }));
}"""
_TURNED = "element => getComputedStyle(element).scale"


@pytest.fixture(params=["ar", "fa"])
def opened(request, open_page, pages):
    """Opens a page by its name on a narrow phone, in a language that is written from right to left."""

    def open_in_language(name):
        return open_page(pages.address(name, request.param), viewport=NARROW)

    return open_in_language


def runs_from_left_to_right(element):
    """Says whether the letters of each line stand in the order in which they are read."""
    places = [(place["top"], place["left"]) for place in element.evaluate(_PLACES)]
    return len(places) > 1 and places == sorted(places)


def test_the_page_is_mirrored(opened):
    page = opened("area")
    name, leave = page.locator(".name a").bounding_box(), page.locator(".exit").bounding_box()
    assert leave["x"] + leave["width"] < name["x"]
    assert leave["x"] < 40


def test_lines_begin_on_the_right(opened):
    page = opened("area")
    for selector in ("h1", ".card h3", ".card-where", ".card-checked"):
        sides = page.locator(selector).first.evaluate(_SIDES)
        assert sides["before"] <= sides["after"] + 1, selector


def test_a_long_english_name_begins_on_the_right_as_well(opened):
    name = opened("place").locator("h1 bdi")
    first, last = name.evaluate(_LINES)[0], name.evaluate(_LINES)[-1]
    assert abs(first["right"] - last["right"]) <= 1


@pytest.mark.parametrize("name", ["area", "place"])
def test_phone_numbers_run_from_left_to_right(opened, name):
    numbers = opened(name).locator("a[href^='tel:'] bdi").all()
    assert numbers
    assert all(runs_from_left_to_right(number) for number in numbers)


def test_hours_run_from_opening_to_closing(opened):
    hours = [one for one in opened("place").locator(".week td bdi").all() if "–" in one.inner_text()]
    assert hours
    assert all(runs_from_left_to_right(one) for one in hours)


def test_an_address_runs_in_its_own_script(opened):
    lines = opened("place").locator("address bdi").all()
    assert lines
    assert all(runs_from_left_to_right(line) for line in lines)


def test_an_english_name_stands_whole_inside_a_sentence(opened):
    places = opened("area-all").locator("h1").evaluate(_PLACES)
    name = [place for place in places if place["letter"].isascii()]
    before = [place for place in places if not place["letter"].isascii() and abs(place["top"] - name[0]["top"]) < 10]
    lefts = [place["left"] for place in name]
    assert lefts == sorted(lefts)
    assert all(place["left"] > lefts[-1] for place in before)


def test_words_that_are_not_translated_run_and_begin_on_their_own_side(opened):
    words = opened("place").locator("p[lang='en']").first
    sides = words.evaluate(_SIDES)
    assert sides["after"] <= sides["before"] + 1
    assert runs_from_left_to_right(words)


def test_drawings_that_point_somewhere_are_turned_and_others_are_not(opened):
    page = opened("map")
    turned = {
        one.locator("use").get_attribute("href").split("#")[1]: one.evaluate(_TURNED)
        for one in page.locator("svg.icon:visible").all()
    }
    assert {name for name, scale in turned.items() if scale == "-1 1"} == set(turned) & {"back", "list"}
    assert "call" not in turned or turned["call"] == "none"
