"""The list is readable within three seconds on a bad connection, and light."""

import pytest

KILOBYTE = 1000
READABLE_AFTER_MS = 3000
# What a list of twenty cards may weigh on the wire, with its style sheet and script.
HEAVIEST = 40 * KILOBYTE
BAD_CONNECTION = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 50 * KILOBYTE,
    "uploadThroughput": 50 * KILOBYTE,
}

_FIRST_CONTENT = """() => new Promise(done => new PerformanceObserver(list => {
  const paint = list.getEntriesByName("first-contentful-paint")[0];
  if (paint) done(paint.startTime);
}).observe({type: "paint", buffered: true}))"""


@pytest.mark.parametrize("name", ["home", "area", "place"])
def test_a_page_is_readable_on_a_bad_connection(open_page, pages, name):
    page = open_page()
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", BAD_CONNECTION)
    page.goto(pages.address(name))
    readable_after = page.evaluate(_FIRST_CONTENT)
    assert 400 < readable_after < READABLE_AFTER_MS


def test_the_list_and_its_style_sheet_are_light(open_page, pages):
    page = open_page()
    loaded = []
    page.on(
        "requestfinished", lambda request: loaded.append((request.resource_type, request.sizes()["responseBodySize"]))
    )
    page.goto(pages.address("area"), wait_until="networkidle")
    # The file of drawings, which the page refers to, is of no kind that Chromium has a name for.
    assert {kind for kind, _ in loaded} == {"document", "stylesheet", "script", "other"}
    assert sum(weight for _, weight in loaded) < HEAVIEST, loaded
