"""The map: streets from this site alone, pins without a mouse, and a search elsewhere that tells no point."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import faults_heard
from tests.browser.test_axe import AXE, in_words

HELSINKI = "/a/helsinki/map/"
COLOURS = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]) seen.add(data.slice(i, i + 3).join());
  return [...seen];
}"""
# Until the tiles of a view have come and are painted.
SETTLED_MS = 1500
# A map that still glides takes no further key.
GLIDING_MS = 400
GREEN, ROAD = "213,230,207", "255,255,255"


@pytest.fixture
def helsinki(open_page, directory):
    """A map that has been drawn, what was asked for, and what the console said."""

    def show(path=HELSINKI, **options):
        page = open_page(reduced_motion="reduce", **options)
        page.asked, page.faults = [], faults_heard(page)
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(directory.site + path, wait_until="networkidle")
        return page

    return show


def test_streets_are_drawn_and_nobody_else_is_asked(helsinki, directory):
    page = helsinki()
    for _ in range(3):
        page.get_by_role("button", name="Nearer").click()
    page.wait_for_timeout(SETTLED_MS)
    drawn = {
        colour for canvas in page.locator(".leaflet-tile-pane canvas").all() for colour in canvas.evaluate(COLOURS)
    }
    assert {GREEN, ROAD} <= drawn
    assert {urlsplit(address).netloc for address in page.asked} == {urlsplit(directory.site).netloc}
    assert page.faults == []
    expect(page.locator(".leaflet-control-attribution")).to_contain_text("© OpenStreetMap contributors, ODbL")


def test_no_tile_says_more_than_a_district(helsinki):
    page = helsinki()
    for _ in range(5):
        page.get_by_role("button", name="Nearer").click()
    page.wait_for_timeout(SETTLED_MS)
    zooms = {int(found[1]) for address in page.asked if (found := re.search(r"/tiles/\w+/(\d+)/", address))}
    assert max(zooms) == 13


def test_far_out_the_world_has_coasts_and_no_streets(helsinki):
    page = helsinki("/ar" + HELSINKI)
    for _ in range(6):
        page.locator(".leaflet-control-zoom-out").click()
    page.wait_for_timeout(SETTLED_MS)
    canvas = page.locator(".leaflet-tile-pane canvas").first
    assert {"183,211,230", "244,242,236"} <= set(canvas.evaluate(COLOURS))
    assert page.locator(".map-labels").evaluate(COLOURS) != []
    assert page.faults == []


def test_a_pin_opens_and_closes_without_a_mouse(helsinki):
    page = helsinki()
    pin = page.get_by_role("button", name=re.compile(r"^\d+\. \D")).first
    pin.focus()
    pin.press("Enter")
    name = page.locator(".map-card-name a").first
    expect(name).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".map-card")).to_have_count(0)
    expect(pin).to_be_focused()


def test_a_number_in_the_list_leads_to_its_pin_without_a_line_in_the_history(helsinki):
    page = helsinki()
    before = page.evaluate("history.length")
    page.get_by_role("link", name="Show 2 on the map").click()
    expect(page.locator(".map-card-name").first).to_contain_text("2. ")
    assert (page.evaluate("history.length"), urlsplit(page.url).fragment) == (before, "")


def test_a_map_that_was_moved_leads_to_the_nearest_area_and_tells_no_point(helsinki):
    page = helsinki()
    expect(page.locator(".map-elsewhere")).to_have_count(0)
    for _ in range(6):
        page.locator("#map").focus()
        page.keyboard.press("ArrowLeft")
        page.wait_for_timeout(GLIDING_MS)
    link = page.locator(".map-elsewhere")
    expect(link).to_be_visible()
    assert re.fullmatch(r"/a/[a-z-]+/map/", link.get_attribute("href"))
    asked = len(page.asked)
    link.click()
    page.wait_for_url(re.compile(r"/a/(?!helsinki/)[a-z-]+/map/$"))
    assert not [address for address in page.asked[asked:] if re.search(r"2[45]\.\d|60\.\d", address)]


@pytest.mark.parametrize("language", ["", "/ar"], ids=["English", "Arabic"])
def test_an_opened_card_on_streets_has_no_fault(helsinki, language):
    page = helsinki(language + HELSINKI, bypass_csp=True)
    page.locator(".leaflet-control-zoom-in").click()
    page.locator("a.pin-number").first.click()
    expect(page.locator(".map-card")).to_be_visible()
    assert in_words(AXE.run(page)) == []


def test_who_saves_data_is_asked_first(helsinki):
    page = helsinki()
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page.asked.clear()
    page.reload(wait_until="networkidle")
    assert [address for address in page.asked if "/tiles/" in address or "ground" in address] == []
    with page.expect_request("**/tiles/**"):
        page.get_by_role("button", name="Show streets").click()
