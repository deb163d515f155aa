"""The way out: always within reach, blank at once, and nothing of ours behind it or ahead of it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import FLAGS, PHONE, program
from tests.browser.other_site import BEFORE, OUTSIDE

TAPPED = 44  # CSS pixels
OFFSETS = 10
LONG_PAGES = ("home", "area", "place", "sos", "find", "404")
# Real browsers keep pages for Back; Playwright forbids it unless told.
KEEPS_PAGES_FOR_BACK = {"ignore_default_args": ["--disable-back-forward-cache"]}


@pytest.fixture(params=[{}, KEEPS_PAGES_FOR_BACK], ids=["pages are loaded anew", "pages are kept for Back"])
def visitor(request, playwright_chromium, directory, other_site):
    """A window in which somebody has come from elsewhere and looked at four of our pages."""
    browser = playwright_chromium.launch(executable_path=program(), args=FLAGS, **request.param)
    page = browser.new_page(viewport=PHONE)
    page.goto(other_site.same_site + BEFORE)
    page.goto(directory.site)
    page.get_by_role("link", name="Needles and syringes", exact=True).click()
    page.locator(".card h3 a").first.click()
    page.get_by_role("link", name="Your rights").click()
    expect(page.get_by_role("heading", name="Your rights")).to_be_visible()
    yield page
    browser.close()


def test_leaving_takes_every_page_of_ours_out_of_the_history(visitor, other_site):
    visitor.get_by_role("link", name="Leave").click()
    visitor.wait_for_url(other_site.same_site + OUTSIDE)
    entries = visitor.context.new_cdp_session(visitor).send("Page.getNavigationHistory")["entries"]
    seen = [(re.sub(r"^http://[^/]+|\.\w+(?=\.html$)", "", entry["url"]), entry["title"]) for entry in entries]
    assert seen == [("about:blank", ""), (BEFORE, "Outside"), ("/static/b.html", ""), (OUTSIDE, "Outside")]


@pytest.mark.parametrize("depth", [1, 30])
def test_it_makes_no_difference_how_many_pages_there_were(playwright_chromium, pages, other_site, depth):
    browser = playwright_chromium.launch(executable_path=program(), args=FLAGS, **KEEPS_PAGES_FOR_BACK)
    page = browser.new_page(viewport=PHONE)
    page.goto(other_site.same_site + BEFORE)
    for turn in range(depth):
        page.goto(pages.address(LONG_PAGES[turn % len(LONG_PAGES)]))
    page.locator(".exit").click()
    page.wait_for_url(other_site.same_site + OUTSIDE)
    entries = page.context.new_cdp_session(page).send("Page.getNavigationHistory")["entries"]
    browser.close()
    assert [entry["title"] for entry in entries] == ["", "Outside", "", "Outside"]


def test_back_after_leaving_shows_nothing_of_ours(visitor, other_site):
    visitor.get_by_role("link", name="Leave").click()
    visitor.wait_for_url(other_site.same_site + OUTSIDE)
    visitor.evaluate("setTimeout(() => history.back())")
    visitor.wait_for_timeout(1000)
    assert visitor.title() in ("", "Outside")
    assert visitor.locator("body").inner_text() in ("", "An ordinary page")


def test_leaving_blanks_the_page_before_anything_else_happens(open_page, pages):
    page = open_page(pages.address("place"))
    page.wait_for_load_state("networkidle")
    assert len(page.evaluate(_WHAT_CAN_BE_SEEN)) > 3
    seen = page.evaluate(f"document.querySelector('.exit').click(); {_WHAT_CAN_BE_SEEN}")
    assert set(seen) <= {"HTML", "BODY"}


def test_leaving_keeps_nothing_in_the_tab(visitor, other_site, directory):
    visitor.get_by_role("link", name="Leave").click()
    visitor.wait_for_url(other_site.same_site + OUTSIDE)
    visitor.goto(f"{directory.site}/about/")
    assert visitor.evaluate("[window.name, sessionStorage.length]") == ["", 0]


def test_shift_three_times_left_or_right_leaves(open_page, pages, other_site):
    page = open_page(pages.address("place"))
    page.wait_for_load_state("networkidle")
    for key in ("ShiftLeft", "ShiftRight", "ShiftLeft"):
        page.keyboard.press(key)
    page.wait_for_url(other_site.same_site + OUTSIDE)


def test_capital_letters_do_not_leave(open_page, pages):
    page = open_page(pages.address("find"))
    page.wait_for_load_state("networkidle")
    page.get_by_label("A kind of help").press_sequentially("G51 ABC")
    for letter in "ABC":
        page.keyboard.press(f"Shift+{letter}")
    page.wait_for_timeout(300)
    assert page.url == pages.address("find")


def test_without_javascript_it_leads_out_and_clears_what_the_browser_kept(open_page, pages, other_site):
    page = open_page(pages.address("place"), java_script_enabled=False)
    with page.expect_response("**/leave/") as answer:
        page.get_by_role("link", name="Leave").click()
    page.wait_for_url(other_site.same_site + OUTSIDE)
    assert answer.value.all_headers()["clear-site-data"] == '"cache", "storage"'
    assert "referer" not in other_site.headers_of(OUTSIDE)


def test_it_comes_first_after_the_skip_link(open_page, pages):
    page = open_page(pages.address("area"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Leave")).to_be_focused()


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("language", ["", "ar"])
def test_nothing_ever_covers_it(open_page, pages, width, language):
    page = open_page(viewport={"width": width, "height": 640})
    covered = {}
    for name in LONG_PAGES:
        page.goto(pages.address(name, language))
        covered[name] = page.evaluate(_OFFSETS_WHERE_IT_IS_COVERED, [OFFSETS, TAPPED])
    assert covered == {name: [] for name in LONG_PAGES}


# The kinds of element that lie on top somewhere on the screen.
_WHAT_CAN_BE_SEEN = """(() => {
  const seen = new Set();
  for (let x = 5; x < innerWidth; x += 10)
    for (let y = 5; y < innerHeight; y += 10) seen.add(document.elementFromPoint(x, y)?.tagName ?? "HTML");
  return [...seen];
})()"""
# Scrolls down in steps, and at each looks at the middle and the four corners of the link.
_OFFSETS_WHERE_IT_IS_COVERED = """([steps, least]) => {
  const link = document.querySelector(".exit"), covered = [];
  for (let step = 0; step <= steps; step++) {
    scrollTo(0, (document.scrollingElement.scrollHeight - innerHeight) * step / steps);
    const box = link.getBoundingClientRect(), inset = 6;
    const points = [[box.x + box.width / 2, box.y + box.height / 2]];
    for (const x of [box.left + inset, box.right - inset])
      for (const y of [box.top + inset, box.bottom - inset]) points.push([x, y]);
    const isOnTop = points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
    if (!isOnTop || box.width < least || box.height < least) covered.push([step, box.width, box.height]);
  }
  return covered;
}"""
