"""What a curator saves in the registry, the site shows, or no longer holds anywhere, within two seconds."""

import struct
import subprocess
import sys
import time

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import sign_in
from tests.browser.disk import files_with
from tests.browser.pages import ask
from tests.house.tree import ROOT
from tests.served import environment_for, status_of

PROMPTLY_S = 2.0
EVENTUALLY_S = 30.0

# Listings that no other journey looks at.
CALLED = "Foxglove Pharmacy (demo)"
CLOSED_TO_SOME = "Queen’s Park Box (demo)"
MOVED_OUT_OF_SIGHT = "Small Hours Supplies (demo)"

# An address that occurs nowhere else, so that every byte of it that is found is one too many.
STREET, LATITUDE, LONGITUDE = "71 Unseen Ropewalk", 55.8586271853, -4.2933914627


@pytest.fixture(scope="module")
def curator(browser, directory, password):
    """A window of the registry with the first curator signed in."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    sign_in(page, directory.registry, password)
    yield page
    context.close()


def test_the_registry_has_another_name_and_keeps_its_cookies_there(curator, directory):
    assert directory.registry.startswith("http://localhost:")
    assert {cookie["domain"] for cookie in curator.context.cookies()} == {"localhost"}
    assert curator.context.cookies(directory.site) == []


def test_nothing_of_the_registry_is_shown_without_signing_in(open_page, directory):
    page = open_page(f"{directory.registry}/registry/location/")
    expect(page.get_by_label("Password")).to_be_visible()
    assert page.locator("#result_list").count() == 0


def test_a_new_phone_number_is_on_the_site_within_two_seconds(curator, directory, pages):
    address = f"{directory.site}/s/{pages.public_id(CALLED)}/"
    assert "0141 496 0198" not in ask(address)
    open_listing(curator, directory, CALLED)
    curator.locator("input[name='contacts-0-value']").fill("0141 496 0198")
    save(curator)
    assert seconds_until(lambda: "tel:+441414960198" in ask(address)) < PROMPTLY_S
    assert "0141 496 0165" not in ask(address)


def test_an_answer_that_closes_the_door_takes_the_listing_off_the_site_for_good(curator, directory, pages):
    listing = pages.public_id(CLOSED_TO_SOME)
    places = [f"{directory.site}{path}" for path in (f"/s/{listing}/", f"/api/v1/listings/{listing}")]
    assert [status_of(address) for address in places] == [200, 200]
    open_listing(curator, directory, CLOSED_TO_SOME)
    curator.get_by_role("link", name="Gates, ways in, costs and details of this service").first.click()
    curator.locator("input[name=abstinence_required][value=yes]").check()
    save(curator)
    assert seconds_until(lambda: {status_of(address) for address in places} == {404}) < PROMPTLY_S
    try:
        assert "Release" in manage("rollback", directory)
        assert [status_of(address) for address in places] == [404, 404]
        assert CLOSED_TO_SOME not in "".join(lists_near(directory))
    finally:
        manage("publish", directory)  # what a rollback holds up goes on
    assert [status_of(address) for address in places] == [404, 404]


def test_an_address_for_the_area_only_is_in_no_byte_that_the_public_can_reach(curator, directory, pages):
    address = f"{directory.site}/s/{pages.public_id(MOVED_OUT_OF_SIGHT)}/"
    open_listing(curator, directory, MOVED_OUT_OF_SIGHT)
    for name, value in {"address_1": STREET, "latitude": LATITUDE, "longitude": LONGITUDE}.items():
        curator.locator(f"input[name={name}]").fill(str(value))
    save(curator)
    assert seconds_until(lambda: STREET in ask(address)) < PROMPTLY_S
    public = directory.data / "public"
    assert [secret for secret in SECRETS if not files_with(public, secret)] == []  # it would be found
    open_listing(curator, directory, MOVED_OUT_OF_SIGHT)
    curator.locator("input[name=address_visibility][value=area_only]").check()
    save(curator)
    assert seconds_until(lambda: STREET not in ask(address)) < PROMPTLY_S
    seconds_until(lambda: files_with(public, *SECRETS) == [])
    assert [secret for secret in SECRETS if files_with(public, secret)] == []
    answers = "".join([ask(address), *lists_near(directory)])
    assert MOVED_OUT_OF_SIGHT in answers
    assert [shown for shown in (STREET, str(LATITUDE), str(LONGITUDE)) if shown in answers] == []


# The address as it can stand in a file: as text, and as numbers in SQLite.
SECRETS = (
    STREET.encode(),
    *(repr(degrees).encode() for degrees in (LATITUDE, LONGITUDE)),
    *(struct.pack(">d", degrees) for degrees in (LATITUDE, LONGITUDE)),
)


def open_listing(page, directory, name):
    """Finds a location by its name, as curators do, and opens its page."""
    page.goto(f"{directory.registry}/registry/location/")
    page.locator("#searchbar").fill(name)
    page.locator("#searchbar").press("Enter")
    page.locator("#result_list").get_by_role("link", name=name, exact=True).click()
    expect(page.locator("input[name=name]")).to_have_value(name)


def save(page):
    page.locator("input[name=_save]").first.click()
    expect(page.locator(".messagelist .success")).to_be_visible()


def seconds_until(is_so):
    """Returns how long it takes until something is so; after a while it gives up."""
    began = time.monotonic()
    while time.monotonic() - began < EVENTUALLY_S:
        if is_so():
            return time.monotonic() - began
        time.sleep(0.05)
    return EVENTUALLY_S


def lists_near(directory):
    """Returns the lists of everything near Glasgow, as pages and as data."""
    site = directory.site
    yield from (ask(f"{site}{prefix}/a/glasgow/?p={page}") for prefix in ("", "/ar") for page in (1, 2, 3))
    yield ask(f"{site}/api/v1/listings?near=55.86,-4.25&per_page=100")


def manage(command, directory):
    """Runs a command of manage.py on the running directory and returns what it prints."""
    done = subprocess.run(
        [sys.executable, ROOT / "manage.py", command],
        env=environment_for(directory.data),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
