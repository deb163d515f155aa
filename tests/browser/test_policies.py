"""The promises of the headers, as a browser keeps them: content policy, referrer, frames, forms from elsewhere."""

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import faults_heard, sign_in
from tests.browser.other_site import OUTSIDE
from tests.browser.pages import NAMES

ERROR_PAGES = {"404": 404}
# What Chromium says of every page that is answered with an error.
SAID_OF_THEM = "Failed to load resource: the server responded with a status of 404 (Not Found)"
REGISTRY_PAGES = (
    "",
    "reports/",
    "registry/location/",
    "registry/location/add/",
    "registry/service/add/",
    "registry/service/add/?type=nsp",
    "registry/organization/",
    "registry/source/",
    "registry/sourceattestation/add/",
    "registry/importedrecord/",
    "auth/user/",
    "password_change/",
)


@pytest.mark.parametrize("language", ["", "ar"], ids=["English", "Arabic"])
def test_no_page_of_the_site_breaks_its_policy_or_logs_an_error(open_page, pages, language):
    page = open_page()
    heard = faults_heard(page)
    statuses = {name: page.goto(pages.address(name, language), wait_until="load").status for name in NAMES}
    page.wait_for_timeout(300)
    assert {name: status for name, status in statuses.items() if status != 200} == ERROR_PAGES
    assert heard == [f"{pages.address(name, language)}: {SAID_OF_THEM}" for name in ERROR_PAGES]


def test_a_broken_policy_would_be_heard(open_page, directory):
    page = open_page()
    heard = faults_heard(page)
    page.goto(directory.site)
    page.evaluate("document.body.append(Object.assign(new Image(), {src: 'http://localhost:1/x.png'}))")
    page.wait_for_timeout(300)
    assert "violates the following Content Security Policy" in heard[0]


def test_no_page_of_the_registry_breaks_its_policy_or_logs_an_error(open_page, directory, password):
    page = open_page(viewport={"width": 1280, "height": 900})
    heard = faults_heard(page)
    sign_in(page, directory.registry, password)
    paths = [*REGISTRY_PAGES, *first_rows(page, directory.registry)]
    statuses = {path: page.goto(f"{directory.registry}/{path}").status for path in paths}
    page.wait_for_timeout(300)
    assert {path: status for path, status in statuses.items() if status != 200} == {}
    assert heard == []


def first_rows(page, registry):
    """Returns the paths of the page, of the history and of the deletion of one location, and of one service."""
    paths = []
    for noun in ("location", "service"):
        page.goto(f"{registry}/registry/{noun}/")
        change = page.locator("#result_list th a").first.get_attribute("href").lstrip("/").split("?")[0]
        paths += [change, change.replace("change/", "history/"), change.replace("change/", "delete/")]
    return paths


def test_a_link_to_elsewhere_tells_nobody_where_it_was(open_page, pages, other_site):
    page = open_page(pages.address("place"))
    leads_there = "(link, address) => { link.href = address }"
    page.locator("a[href^='https://example.org/']").first.evaluate(leads_there, f"{other_site.elsewhere}/linked/")
    page.locator("a[href$='/linked/']").click()
    page.wait_for_url(f"{other_site.elsewhere}/linked/")
    assert "referer" not in other_site.headers_of("/linked/")
    assert page.evaluate("[document.referrer, window.opener]") == ["", None]


def test_leaving_tells_nobody_where_it_was(open_page, pages, other_site):
    page = open_page(pages.address("place"))
    page.get_by_role("link", name="Leave").click()
    page.wait_for_url(other_site.same_site + OUTSIDE)
    assert "referer" not in other_site.headers_of(OUTSIDE)


def test_no_other_site_can_put_a_page_into_a_frame(open_page, pages, other_site):
    other_site.pages["/frame/"] = f"<!doctype html><iframe src='{pages.address('home')}'></iframe>"
    page = open_page(f"{other_site.elsewhere}/frame/")
    page.wait_for_timeout(500)
    assert page.frames[1].url == "chrome-error://chromewebdata/"


@pytest.mark.parametrize("visited", ["home", "place", "404"])
def test_no_other_site_learns_whether_a_page_loads(open_page, pages, other_site, visited):
    page = open_page(f"{other_site.elsewhere}/probe/")
    address = pages.address(visited)
    probe = "address => fetch(address, {mode: 'no-cors'}).then(() => 'answered', () => 'refused')"
    assert page.evaluate(probe, address) == "refused"
    image = """address => new Promise(done => {
      Object.assign(new Image(), {src: address, onload: () => done("loaded"), onerror: () => done("failed")}) })"""
    assert page.evaluate(image, address) == "failed"


def test_another_site_cannot_hold_on_to_a_window_of_ours(open_page, pages, other_site):
    page = open_page(f"{other_site.elsewhere}/opener/")
    with page.expect_popup() as popup:
        page.evaluate("address => { window.held = open(address) }", pages.address("home"))
    popup.value.wait_for_load_state()
    assert page.evaluate("held.closed") is True
    assert popup.value.evaluate("opener") is None


@pytest.mark.parametrize("origin", ["elsewhere", "same_site"])
def test_a_form_on_another_site_cannot_tell_in_somebodys_name(open_page, pages, other_site, directory, origin):
    other_site.pages["/forged/"] = (
        f"<!doctype html><form method=post action='{pages.address('tell')}'>"
        "<input name=text value=forged><button>Win a prize</button></form>"
    )
    page = open_page(f"{getattr(other_site, origin)}/forged/")
    before = reports_in(directory)
    with page.expect_response(pages.address("tell")) as answer:
        page.get_by_role("button").click()
    assert answer.value.status == 403
    expect(page.get_by_role("heading", level=1)).to_have_text("This form did not come from this site.")
    assert reports_in(directory) == before


def test_the_form_of_the_site_itself_is_kept_sealed(open_page, pages, directory):
    page = open_page(pages.address("tell"))
    before = reports_in(directory)
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    assert len(reports_in(directory) - before) == 1


def reports_in(directory):
    return {path for path in (directory.data / "inbox").rglob("*") if path.is_file()}
