"""One running directory, one Chromium and one other site for all journeys, and pages that close behind each test."""

import os
import re

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.chromium import FLAGS, PHONE, program
from tests.browser.other_site import OUTSIDE, running_other_site
from tests.browser.pages import Pages
from tests.served import served

PATIENCE_MS = 15_000


@pytest.fixture(scope="session")
def other_site():
    """Another site, which is also where the way out leads to."""
    with running_other_site() as site:
        yield site


@pytest.fixture(scope="session")
def directory(tmp_path_factory, other_site):
    """The demonstration directory, started like people start it."""
    data = tmp_path_factory.mktemp("directory") / "data"
    with served(data, environment={"HRD_EXIT_URL": other_site.same_site + OUTSIDE}) as running:
        yield running


@pytest.fixture(scope="session")
def password(directory):
    """What the first curator signs in with."""
    return re.search("password “(.+?)”", directory.printed)[1]


@pytest.fixture(scope="session")
def pages(directory):
    """The addresses of every kind of page."""
    return Pages(directory.site, directory.data / "public" / "releases")


@pytest.fixture(scope="session")
def playwright_chromium():
    """Playwright's way to start Chromium; what service workers ask can be answered by a test, too."""
    os.environ["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"] = "1"
    with sync_playwright() as playwright:
        expect.set_options(timeout=PATIENCE_MS)
        yield playwright.chromium


@pytest.fixture(scope="session")
def browser(playwright_chromium):
    """A Chromium that forgets everything between two tests."""
    chromium = playwright_chromium.launch(executable_path=program(), args=FLAGS)
    yield chromium
    chromium.close()


@pytest.fixture
def open_page(browser):
    """Opens an address in a fresh browser window; `options` are those of Playwright's new_context."""
    contexts = []

    def open_window(address=None, *, viewport=PHONE, **options):
        context = browser.new_context(viewport=viewport, **options)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        if address:
            page.goto(address)
        return page

    yield open_window
    for context in contexts:
        context.close()
