"""A site whose release is damaged or gone: it serves the one before, or says so calmly, and still helps."""

import shutil

import pytest
from playwright.sync_api import expect

from services.catalogue.manifest import FILE_NAME
from tests.browser.pages import ask
from tests.browser.site_alone import site_without_release
from tests.served import served, status_of

SENT = "qzwvlostkx"


@pytest.fixture(scope="module")
def public_files(directory, tmp_path_factory):
    """A copy of what the site reads, to be damaged."""
    data = tmp_path_factory.mktemp("copy") / "data"
    for folder in ("public", "static"):
        shutil.copytree(directory.data / folder, data / folder, symlinks=True)
    shutil.copy2(directory.data / "static.sha256", data)
    return data


@pytest.fixture(scope="module")
def site(public_files):
    """The site alone, on the copy."""
    with served(public_files, "--site-only") as running:
        yield running


def test_a_damaged_release_never_replaces_the_one_before(site, open_page):
    released, lists = ask(f"{site.site}/healthz"), card_names(open_page, site)
    swap_in_damaged_release(site.data / "public" / "releases")
    answers = {(status_of(f"{site.site}/a/glasgow/k1/"), ask(f"{site.site}/healthz")) for _ in range(20)}
    assert answers == {(200, released)}
    assert card_names(open_page, site) == lists
    assert "Release refused" in site.printed


def test_without_a_release_every_list_is_a_calm_page_with_the_overdose_steps(bare_site, open_page):
    page = open_page(java_script_enabled=False)
    statuses = {path: page.goto(bare_site + path).status for path in ("/", "/a/glasgow/k1/", "/find/", "/ar/")}
    assert set(statuses.values()) == {503}
    page.goto(f"{bare_site}/a/glasgow/k1/")
    expect(page.get_by_role("heading", level=1)).to_have_text("The list of services cannot be shown at the moment.")
    page.get_by_text("Overdose: what to do now").first.click()
    expect(page.locator("details.steps ol li").first).to_be_visible()
    expect(page.get_by_role("link", name="Leave")).to_be_visible()


def test_without_a_release_the_plain_pages_stay(bare_site):
    paths = ("/sos/", "/safety/", "/privacy/", "/rights/", "/about/")
    assert {path: status_of(bare_site + path) for path in paths} == dict.fromkeys(paths, 200)


def test_programs_are_told_in_json_that_there_is_no_release(bare_site, open_page):
    answer = open_page().request.get(f"{bare_site}/api/v1/listings?near=55.86,-4.25")
    assert answer.status == 503
    assert answer.json() == {"error": "The list of services cannot be shown at the moment."}


@pytest.fixture(scope="module")
def bare_site(public_files, tmp_path_factory):
    """The address of a site that has nothing to serve; afterwards a look at what it has logged about visits."""
    data = tmp_path_factory.mktemp("bare") / "data"
    with site_without_release(public_files / "static", data) as (address, log):
        yield address
        status_of(f"{address}/a/{SENT}/?q={SENT}", **{"User-Agent": SENT})
    assert SENT not in log.read_text()


def swap_in_damaged_release(releases):
    """Puts a copy of the current release in its place, with one byte changed, as a failing disk could."""
    damaged = releases / "99999999"
    shutil.copytree((releases / "current").resolve(), damaged)
    content = bytearray((damaged / FILE_NAME).read_bytes())
    content[len(content) // 2] ^= 1
    (damaged / FILE_NAME).chmod(0o600)
    (damaged / FILE_NAME).write_bytes(content)
    link = releases / "swapping"
    link.symlink_to(damaged.name)
    link.rename(releases / "current")


def card_names(open_page, site):
    page = open_page(f"{site.site}/a/glasgow/k1/")
    return page.locator(".card h3").all_inner_texts()
