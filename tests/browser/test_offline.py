"""An area kept on the phone: nothing before the choice, all of it without a connection, and nothing after deletion."""

import json
import re
import time
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import FLAGS, PHONE, program
from tests.browser.disk import as_written, files_with
from tests.browser.other_site import OUTSIDE
from tests.browser.pages import HIDDEN_PLACE, PLACE, ask

DAY = 86_400
AREA = "/near/glasgow/"

_STORED = """async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length,
  localStorage.length, (await indexedDB.databases()).length]"""
_CHANGE_THE_NOTE = """async change => {
  const kept = await caches.open("kept");
  const note = await (await kept.match("/near/kept.json")).json();
  await kept.put("/near/kept.json", new Response(JSON.stringify({...note, ...change})));
}"""
_AGE_THE_CELLS = """async () => {
  const kept = await caches.open("kept");
  const note = await (await kept.match("/near/kept.json")).json();
  const cells = note.cells.map(cell => ({...cell, digest: "before"}));
  await kept.put("/near/kept.json", new Response(JSON.stringify({...note, cells})));
}"""
_REGISTER = """async address => {
  const rules = { createScriptURL: asked => asked };
  await navigator.serviceWorker.register(trustedTypes.createPolicy("test", rules).createScriptURL(address));
}"""


# Installs a worker at another address, as a browser does when the script has changed, and waits how that ends.
_UPDATE = """async () => {
  const rules = { createScriptURL: asked => asked };
  const address = trustedTypes.createPolicy("test", rules).createScriptURL("/near/worker.js?new");
  const { installing } = await navigator.serviceWorker.register(address);
  await new Promise(done => installing.addEventListener("statechange", () =>
    ["activated", "redundant"].includes(installing.state) && done()));
}"""


@pytest.fixture
def fresh(open_page, pages):
    """A window in which Glasgow has just been kept, with a few of its places: for those who change or delete it."""
    page = open_page(viewport=PHONE, timezone_id="Europe/London")
    page.context.route(re.compile(r"/packs/q\d*/$"), cut_short)
    page.goto(pages.site + AREA)
    keep(page)
    return page


@pytest.fixture(scope="module")
def kept_once(browser, pages):
    """The same for all who only look at it."""
    context = browser.new_context(viewport=PHONE, timezone_id="Europe/London")
    context.set_default_timeout(15_000)
    context.route(re.compile(r"/packs/q\d*/$"), cut_short)
    page = context.new_page()
    page.goto(pages.site + AREA)
    keep(page)
    yield context
    context.close()


@pytest.fixture
def kept(kept_once, pages):
    """A page of it, with a connection."""
    page = kept_once.new_page()
    page.goto(pages.site + AREA)
    yield page
    kept_once.set_offline(False)
    page.close()


def cut_short(route):
    """Answers with a pack of which only a few places are left."""
    pack = json.loads(ask(route.request.url))
    gives_naloxone = [place for place in pack["places"] if 4 in [offer["k"] for offer in place["o"]]]
    wanted = [place for place in pack["places"] if place["n"] == PLACE] + gives_naloxone[:8]
    route.fulfill(body=json.dumps({**pack, "places": wanted, "coming": pack["coming"][:2]}))


def without_the_place(route):
    """Answers with a pack of a release from which a place was withdrawn."""
    pack = json.loads(ask(route.request.url))
    left = [place for place in pack["places"] if place["n"] != PLACE][:8]
    route.fulfill(body=json.dumps({**pack, "places": left, "coming": []}))


def keep(page):
    expect(page.locator(".card").first).to_be_visible()
    page.get_by_role("button", name="Keep this area").click()
    expect(page.get_by_text("Saved now")).to_be_visible()


def stored(page):
    return page.evaluate(_STORED)


def say_of_the_site(page, **state):
    """Makes the site answer what its worker asks now and then, and the worker ask at the next page."""
    page.context.route("**/near/worker.json", lambda route: route.fulfill(body=json.dumps(state)))
    page.evaluate(_CHANGE_THE_NOTE, {"looked": 0})


def expect_stored(page, wanted):
    page.wait_for_function(f"async wanted => String(await ({_STORED})()) === String(wanted)", arg=wanted)


def test_nothing_is_stored_before_somebody_asks(open_page, pages):
    page = open_page(pages.site + AREA)
    expect(page.locator(".card").first).to_be_visible()
    expect(page.get_by_text("They stay on this phone")).to_be_visible()
    assert stored(page) == [0, 0, 0, 0]


def test_everything_of_the_area_works_without_a_connection(kept, pages):
    kept.context.set_offline(True)
    kept.goto(pages.address("area-all"))
    expect(kept.get_by_text("There is no connection. What is kept")).to_be_visible()
    expect(kept.locator(".card").first).to_be_visible()
    kept.goto(pages.address("place"))
    expect(kept.get_by_role("heading", level=1)).to_have_text(PLACE)
    expect(kept.get_by_text("This was saved")).to_be_visible()
    expect(kept.locator(".week").first).to_be_visible()
    kept.goto(pages.address("sos"))
    expect(kept.get_by_role("heading", level=1)).to_have_text("Overdose: what to do now")
    expect(kept.get_by_text("Try to wake them.").last).to_be_visible()


def test_kinds_and_filters_of_an_address_narrow_the_kept_list(kept, pages):
    kept.context.set_offline(True)
    kept.goto(f"{pages.site}/a/glasgow/k4/?f=b4")
    expect(kept.get_by_role("button", name="Free", exact=True)).to_have_attribute("aria-pressed", "true")
    expect(kept.locator(".card").first).to_be_visible()
    assert [ways for ways in kept.locator(".card .ways").all_inner_texts() if "Free" not in ways] == []
    kinds = kept.locator(".card-kinds").all_inner_texts()
    assert [kind for kind in kinds if "Naloxone" not in kind] == []


def test_pins_stand_on_the_kept_map(kept, pages):
    kept.context.set_offline(True)
    kept.goto(f"{pages.site}/a/glasgow/map/")
    expect(kept.locator(".card").first).to_be_visible()
    expect(kept.locator("#map [data-pins]").first).to_be_visible()
    kept.locator(".card .pin-number").first.click()
    expect(kept.locator(".map-card a").first).to_have_text(kept.locator(".card h3").first.inner_text())


def test_any_other_address_says_that_there_is_no_connection_and_has_the_steps(kept, pages):
    kept.context.set_offline(True)
    for path in ("/about/", "/find/", "/a/london/", "/s/00000000/"):
        kept.goto(pages.site + path)
        expect(kept.get_by_text("this page is not kept on this phone")).to_be_visible()
        expect(kept.locator("details.steps summary")).to_be_visible()


def test_with_a_connection_the_site_itself_answers(kept, pages):
    kept.goto(pages.address("about"))
    expect(kept.get_by_role("heading", level=1)).to_contain_text("About")
    kept.goto(pages.address("find"))
    kept.get_by_label("A kind of help").fill("needles G51")
    kept.get_by_role("button", name="Find").first.click()
    kept.wait_for_url("**/a/g51/k1/")


def test_its_age_is_told(fresh, pages):
    fresh.evaluate(_CHANGE_THE_NOTE, {"saved": (time.time() - 3 * DAY) * 1000})
    fresh.context.set_offline(True)
    fresh.reload()
    expect(fresh.get_by_text("Saved 3 days ago")).to_be_visible()


def test_the_week_of_a_place_begins_today_on_any_day(fresh, pages):
    fresh.context.set_offline(True)
    fresh.goto(pages.address("place"))
    rows = fresh.locator(".week tr")
    days = [row.split()[0] for row in rows.all_inner_texts()]
    fresh.clock.set_system_time(time.time() + DAY)
    fresh.reload()
    expect(rows.first).not_to_contain_text(days[0])
    expect(rows.first).to_contain_text("today")
    assert [row.split()[0] for row in rows.all_inner_texts()] == [*days[1:], days[0]]
    assert rows.locator("td").last.inner_text() != ""


def test_a_copy_that_is_too_old_says_so_and_goes(fresh, pages):
    fresh.context.set_offline(True)
    fresh.clock.set_system_time(time.time() + 15 * DAY)
    fresh.reload()
    expect(fresh.get_by_text("too old to trust")).to_be_visible()
    expect_stored(fresh, [0, 0, 0, 0])


def test_its_worker_lets_go_of_it_on_any_page_once_it_is_too_old(fresh, pages):
    fresh.evaluate(_CHANGE_THE_NOTE, {"expires": 1})
    fresh.context.set_offline(True)
    fresh.goto(pages.address("sos"))
    fresh.wait_for_function("async () => (await (await caches.open('kept')).keys()).length === 1")
    fresh.goto(pages.site + AREA)
    expect(fresh.get_by_text("too old to trust")).to_be_visible()


def test_a_district_that_has_changed_is_fetched_anew(fresh, pages):
    fresh.evaluate(_CHANGE_THE_NOTE, {"release": "before", "cells": [{"key": "q", "digest": "before", "at": 0}]})
    say_of_the_site(fresh, layout=1, keeps=True, release="after")
    with fresh.context.expect_event("response", lambda answer: answer.url.endswith("/packs/q/words/")):
        fresh.goto(pages.address("about"))
    expect_stored(fresh, [2, 1, 0, 0])


def test_what_was_withdrawn_is_not_listed_any_more_with_a_connection(fresh, pages):
    fresh.context.route(re.compile(r"/packs/q\d*/$"), without_the_place)
    fresh.evaluate(_CHANGE_THE_NOTE, {"release": "before"})
    fresh.evaluate(_AGE_THE_CELLS)
    say_of_the_site(fresh, layout=1, keeps=True, release="after")
    fresh.goto(pages.site + AREA)
    expect(fresh.locator(".card").first).to_be_visible()
    assert PLACE not in fresh.locator(".card h3").all_inner_texts()


def test_districts_that_are_there_no_more_go(fresh, pages):
    fresh.context.route("**/packs/", lambda route: route.fulfill(body=json.dumps({"release": "after", "cells": {}})))
    say_of_the_site(fresh, layout=1, keeps=True, release="after")
    fresh.goto(pages.address("about"))
    fresh.wait_for_function("async () => (await (await caches.open('kept')).keys()).length === 1")
    fresh.goto(pages.site + AREA)
    expect(fresh.get_by_text("no longer given out")).to_be_visible()


@pytest.mark.parametrize("state", [{"layout": 2, "keeps": True}, {"layout": 1, "keeps": False}])
def test_an_old_worker_takes_everything_away_when_the_site_says_so(fresh, pages, state):
    say_of_the_site(fresh, **state, release="any")
    fresh.goto(pages.address("about"))
    expect_stored(fresh, [0, 0, 0, 0])


def test_the_kill_switch_takes_everything_away(fresh):
    fresh.evaluate(_REGISTER, "/sw.js")
    expect_stored(fresh, [0, 0, 0, 0])


def test_a_copy_that_cannot_be_made_leaves_nothing(open_page, pages):
    page = open_page(pages.site + AREA)
    page.context.route("**/packs/*/words/", lambda route: route.fulfill(status=500))
    expect(page.locator(".card").first).to_be_visible()
    page.get_by_role("button", name="Keep this area").click()
    expect(page.get_by_text("It could not be kept")).to_be_visible()
    assert stored(page) == [0, 0, 0, 0]


def test_a_new_version_that_cannot_be_fetched_leaves_the_one_before(fresh, pages):
    before = fresh.evaluate("caches.keys()")
    fresh.context.route(re.compile(r"worker\.js\?new$"), lambda route: route.fulfill(**new_version(route)))
    fresh.context.route("**/static/near/words.*.js", lambda route: route.fulfill(status=500))
    fresh.evaluate(_UPDATE)
    assert fresh.evaluate("caches.keys()") == before
    fresh.context.set_offline(True)
    fresh.goto(pages.address("place"))
    expect(fresh.get_by_role("heading", level=1)).to_have_text(PLACE)


def test_a_new_version_takes_over_what_is_kept(fresh, pages):
    fresh.context.route(re.compile(r"worker\.js\?new$"), lambda route: route.fulfill(**new_version(route)))
    fresh.evaluate(_UPDATE)
    fresh.wait_for_function("async () => String(await caches.keys()) === 'kept,shell-new'")
    fresh.context.set_offline(True)
    fresh.goto(pages.address("place"))
    expect(fresh.get_by_role("heading", level=1)).to_have_text(PLACE)


def new_version(route):
    """Returns the worker's script as another version of the site would serve it."""
    script = re.sub(r'"version": "\w+"', '"version": "new"', ask(route.request.url))
    headers = {"Content-Type": "text/javascript", "Service-Worker-Allowed": "/"}
    return {"body": script, "headers": headers}


def test_leaving_keeps_it(kept, pages, other_site):
    kept.get_by_role("link", name="Leave").click()
    kept.wait_for_url(other_site.same_site + OUTSIDE)
    kept.goto(pages.address("about"))
    assert stored(kept) == [2, 1, 0, 0]


def test_leaving_without_a_connection_leads_to_an_empty_page(kept, pages):
    kept.context.set_offline(True)
    kept.get_by_role("link", name="Leave").click()
    kept.wait_for_url("**/leave/")
    assert kept.title() == ""
    assert kept.locator("body").inner_text() == ""


def test_delete_and_leave_does_both(fresh, pages, other_site):
    fresh.get_by_role("button", name="Delete and leave").click()
    fresh.wait_for_url(other_site.same_site + OUTSIDE)
    fresh.goto(pages.address("about"))
    assert stored(fresh) == [0, 0, 0, 0]


def test_after_deletion_the_disk_holds_no_name_of_any_place(playwright_chromium, pages, tmp_path):
    with window_on_disk(playwright_chromium, tmp_path) as page:
        page.goto(pages.site + AREA)
        keep(page)
        page.wait_for_timeout(500)
        assert files_with(tmp_path, *as_written(PLACE)) != []  # it is there to be found
        page.get_by_role("button", name="Delete it from this phone").click()
        expect(page.get_by_text("Nothing of it stays on this phone")).to_be_visible()
        assert stored(page) == [0, 0, 0, 0]
    with window_on_disk(playwright_chromium, tmp_path) as page:
        page.goto("about:blank")
    assert [files_with(tmp_path, *as_written(name)) for name in (PLACE, HIDDEN_PLACE, "Example Quay")] == [[], [], []]


def test_deletion_asks_the_browser_to_clear_what_only_it_can(fresh, pages):
    asked = []
    fresh.context.on("request", lambda one: asked.append(one.url))
    fresh.get_by_role("button", name="Delete it from this phone").click()
    expect(fresh.get_by_text("Nothing of it stays on this phone")).to_be_visible()
    assert [url for url in asked if "/leave/" in url] == [f"{pages.site}/leave/"]


def test_what_is_deleted_while_it_is_renewed_does_not_come_back(fresh, pages):
    fresh.evaluate(_CHANGE_THE_NOTE, {"release": "before", "cells": [{"key": "q", "digest": "before", "at": 0}]})
    say_of_the_site(fresh, layout=1, keeps=True, release="after")
    waiting = []
    fresh.context.route("**/packs/*/words/", lambda asked, _: waiting.append(asked))
    with fresh.context.expect_event("request", lambda asked: asked.url.endswith("/words/")):
        fresh.goto(pages.site + AREA)
    fresh.get_by_role("button", name="Delete it from this phone").click()
    expect(fresh.get_by_text("Nothing of it stays on this phone")).to_be_visible()
    for asked in waiting:
        asked.continue_()
    fresh.wait_for_timeout(2000)
    assert stored(fresh) == [0, 0, 0, 0]


@contextmanager
def window_on_disk(chromium, profile):
    """Opens a window whose profile stays on disk."""
    context = chromium.launch_persistent_context(profile, executable_path=program(), args=FLAGS, viewport=PHONE)
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()
