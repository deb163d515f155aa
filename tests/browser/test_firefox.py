"""Firefox as the second witness: nothing of a visit on its disk, and nothing of ours behind the way out."""

import sqlite3
from contextlib import closing

import pytest

from services.management import firefox
from tests.browser.disk import as_written, files_with
from tests.browser.firefox import running_firefox
from tests.browser.other_site import BEFORE, OUTSIDE
from tests.browser.pages import PLACE
from tests.browser.test_no_trace import TOPICS

TYPED = "qzwvfoxtypedkx"
VISITED = ("home", "area", "area-filtered", "place", "place-hidden", "map", "sos", "safety", "404")


@pytest.fixture(scope="module")
def visit(pages, other_site, tmp_path_factory):
    """The profile of a Firefox that looked at nine pages, searched, told something, and then left."""
    if firefox.find() is None:
        pytest.skip("there is no Firefox (on Debian: apt install firefox-esr)")
    profile = tmp_path_factory.mktemp("firefox") / "profile"
    with running_firefox(profile) as window:
        window.goto(other_site.same_site + BEFORE)
        for name in VISITED:
            window.goto(pages.address(name))
        window.goto(pages.address("find"))
        window.type("#words", f"needles {TYPED}")
        window.click("form button")
        window.wait_for_url("/")
        window.goto(pages.address("tell"))
        window.type("textarea", f"The door is shut {TYPED}")
        window.click("form button[type=submit]")
        window.wait_for_url("/thanks/")
        window.click(".exit")
        window.wait_for_url(OUTSIDE)
        window.back()
        behind = [window.evaluate("document.body?.innerText ?? ''")]
        window.wait_for_url(OUTSIDE)  # the empty page that stands in our place leads out again
        behind.append(window.evaluate("document.body.innerText"))
    return profile, behind


def test_back_after_leaving_shows_nothing_of_ours(visit):
    _, behind = visit
    assert set(behind) <= {"", "An ordinary page"}


def test_its_disk_holds_no_word_that_was_typed_and_no_page(visit):
    profile, _ = visit
    assert files_with(profile, *as_written("127.0.0.1")) != []  # the history names the site: words would be found, too
    assert files_with(profile, *as_written(TYPED)) == []
    assert files_with(profile, *as_written(PLACE)) == []


def test_its_history_names_no_topic(visit):
    profile, _ = visit
    with closing(sqlite3.connect(profile / "places.sqlite")) as places:
        rows = places.execute("SELECT url, title FROM moz_places WHERE url LIKE 'http%'").fetchall()
    own = [f"{url} {title}".casefold() for url, title in rows]
    assert len(own) >= len(VISITED)
    assert [row for row in own if any(topic in row for topic in TOPICS)] == []
