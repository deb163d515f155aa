"""No page has a fault that axe can find, in light or in dark, in either direction of writing."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.chromium import FOUR_TIMES_THE_SIZE
from tests.browser.pages import NAMES

AXE = Axe()
# In the dark only the colours are others.
COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_no_fault(open_page, pages, name):
    assert faults_of(open_page, pages.address(name)) == []


@pytest.mark.parametrize("name", ["home", "area", "filters", "place", "tell"])
def test_a_page_from_right_to_left_has_no_fault(open_page, pages, name):
    assert faults_of(open_page, pages.address(name, "ar")) == []


@pytest.mark.parametrize("name", ["home", "area-filtered", "filters", "place", "places"])
def test_a_page_with_everything_unfolded_has_no_fault(open_page, pages, name):
    page = open_page(pages.address(name), bypass_csp=True)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert in_words(AXE.run(page)) == []


@pytest.mark.parametrize("name", ["home", "area", "place"])
def test_a_page_at_four_times_the_size_has_no_fault(open_page, pages, name):
    page = open_page(pages.address(name), viewport=FOUR_TIMES_THE_SIZE, bypass_csp=True)
    assert in_words(AXE.run(page)) == []


def test_the_sign_in_of_the_registry_has_no_fault(open_page, directory):
    assert faults_of(open_page, directory.registry) == []


def test_axe_finds_a_fault_where_there_is_one(open_page, directory):
    page = open_page(directory.site, bypass_csp=True)
    page.locator("html").evaluate("html => html.removeAttribute('lang')")
    page.locator("h1").evaluate("heading => heading.append(Object.assign(document.createElement('a'), {href: '/'}))")
    assert {fault.split(":")[0] for fault in in_words(AXE.run(page))} >= {"html-has-lang", "link-name"}


def faults_of(open_page, address):
    """Returns what axe finds on a page in light and in dark; the content policy steps aside for axe's script alone."""
    page = open_page(address, color_scheme="light", bypass_csp=True)
    found = in_words(AXE.run(page))
    page.emulate_media(color_scheme="dark")
    return found + [f"in the dark, {fault}" for fault in in_words(AXE.run(page, options=COLOURS))]


def in_words(results):
    violations = results.response["violations"]
    return [f"{one['id']}: {node['html'][:150]}" for one in violations for node in one["nodes"]]
