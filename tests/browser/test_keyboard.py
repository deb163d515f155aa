"""With Tab alone every stop can be seen, and nothing moves by itself where it should stand still."""

import pytest

from tests.browser.chromium import FOUR_TIMES_THE_SIZE, PHONE

MOST_STOPS = 120
# What of the element with the focus can be seen: nine spots of it, less those that something else lies over.
_SEEN = """() => {
  const focused = document.activeElement, box = focused.getBoundingClientRect();
  if (focused === document.body) return null;
  const shares = [0.1, 0.5, 0.9];
  const spots = shares.flatMap(x => shares.map(y => [box.left + x * box.width, box.top + y * box.height]));
  const seen = spots.filter(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there && (focused.contains(there) || there.contains(focused) || there.closest("label")?.contains(focused));
  });
  return [focused.outerHTML.slice(0, 100), seen.length];
}"""


@pytest.mark.parametrize("name", ["home", "area-filtered", "filters", "place", "find"])
@pytest.mark.parametrize("viewport", [PHONE, FOUR_TIMES_THE_SIZE], ids=["phone", "four times the size"])
def test_what_has_the_focus_is_never_hidden(open_page, pages, name, viewport):
    page = open_page(pages.address(name), viewport=viewport)
    stops = list(stops_of(page))
    assert len(stops) > 5
    assert [stop for stop, seen in stops if not seen] == []


def test_the_first_stops_are_the_way_to_the_content_and_the_way_out(open_page, pages):
    page = open_page(pages.address("area"))
    first, second = (stop for stop, _ in list(stops_of(page, most=2)))
    assert 'href="#main"' in first
    assert 'class="exit"' in second


def test_the_ring_of_the_focus_is_wide_and_of_its_own_colour(open_page, pages):
    page = open_page(pages.address("home"))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    style = page.locator(":focus").evaluate(
        "one => [getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineWidth]"
    )
    assert style == ["solid", "3px"]


def test_nothing_moves_by_itself_for_those_who_asked_for_less_motion(open_page, pages):
    for name in ("home", "area", "place", "map"):
        page = open_page(pages.address(name), reduced_motion="reduce")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.getAnimations().length") == 0


def test_nothing_shifts_while_a_page_loads(open_page, pages):
    for name in ("home", "area", "place", "filters"):
        page = open_page()
        page.add_init_script(_ADD_SHIFTS_UP)
        page.goto(pages.address(name), wait_until="networkidle")
        assert page.evaluate("shifted") == 0


_ADD_SHIFTS_UP = """window.shifted = 0;
new PerformanceObserver(list => { for (const one of list.getEntries()) shifted += one.value; })
  .observe({ type: "layout-shift", buffered: true });"""


def stops_of(page, most=MOST_STOPS):
    """Yields what Tab stops at, each with how much of it can be seen, from 0 to 9."""
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(_SEEN)
        if stop is None:
            return
        yield stop
