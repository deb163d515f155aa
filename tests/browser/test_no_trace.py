"""A visit of twenty pages leaves nothing behind: not in the browser, not on its disk, not on ours."""

import http.client
import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.chromium import FLAGS, PHONE, program
from tests.browser.disk import as_written, files_with
from tests.browser.pages import PLACE

TYPED = "qzwvtypedkx"  # by a visitor, on the pages that find and tell
SENT = "qzwvsentkx"  # by a program, in every part of a request
# What Chromium asks of its maker without any page.
BROWSERS_OWN = {"accounts.google.com", "clients2.google.com", "redirector.gvt1.com", "update.googleapis.com"}
# What no page can keep it from asking: how to fill in text fields, which is why only two pages have any, and which
# languages it could translate a page from, where that is not its own. Neither names the page or what is typed.
ABOUT_TEXT_FIELDS_AND_LANGUAGES = {"content-autofill.googleapis.com", "translate.googleapis.com"}
BROWSED = (
    "home",
    "area-all",
    "area",
    "area-filtered",
    "filters",
    "place",
    "place-hidden",
    "place-round",
    "place-remote",
    "near-area",
    "sos",
)
READ = ("places", "country", "region", "safety", "privacy", "rights", "about", "404")
TOPICS = ("needle", "syringe", "naloxone", "drug", "overdose", "harm", "exchange", "kite")

_STORED = """async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""


@dataclass
class Visit:
    """What a visit with a profile on disk has left: in the browser, in its profile, and in the log of its network."""

    profile: Path
    stored: dict
    cookies: list
    hosts_while_browsing: set[str]
    hosts: set[str]

    def files_with(self, words: str) -> list[str]:
        """Returns the files of the profile that hold these words."""
        return files_with(self.profile, *as_written(words))


@pytest.fixture(scope="module")
def visit(playwright_chromium, pages, tmp_path_factory):
    """Twenty pages, a search, a report and another language; first those that have no text field."""
    folder = tmp_path_factory.mktemp("visit")
    with visiting(playwright_chromium, folder / "browsed") as page:
        for name in BROWSED:
            page.goto(pages.address(name))
    with visiting(playwright_chromium, folder / "visited") as page:
        look_around(page, pages)
        stored, cookies = page.evaluate(_STORED), page.context.cookies()
    return Visit(
        folder / "visited", stored, cookies, hosts_in(folder / "browsed.json"), hosts_in(folder / "visited.json")
    )


def test_the_browser_stores_nothing(visit):
    assert visit.cookies == []
    assert visit.stored == {"cookies": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


def test_browsing_asks_no_host_but_ours(visit, directory):
    assert visit.hosts_while_browsing - BROWSERS_OWN == {urlsplit(directory.site).netloc}


def test_the_whole_visit_asks_no_host_but_ours(visit, directory):
    assert visit.hosts - BROWSERS_OWN - ABOUT_TEXT_FIELDS_AND_LANGUAGES == {urlsplit(directory.site).netloc}


def test_the_disk_of_the_browser_holds_no_word_that_was_typed(visit):
    assert visit.files_with("127.0.0.1") != []  # the history names the site: words would be found, too
    assert visit.files_with(TYPED) == []


def test_the_disk_of_the_browser_holds_no_page(visit):
    assert visit.files_with(PLACE) == []
    assert visit.files_with("Peer workers help you choose") == []


def test_the_history_of_the_browser_names_no_topic(visit):
    with closing(sqlite3.connect(visit.profile / "Default" / "History")) as history:
        rows = history.execute("SELECT url, title FROM urls").fetchall()
    assert len(rows) >= 20
    assert [row for row in rows if any(topic in " ".join(row).casefold() for topic in TOPICS)] == []


def test_a_search_and_a_report_leave_no_byte_in_the_directory(visit, directory):
    sealed = [path for path in (directory.data / "inbox").rglob("*") if path.is_file()]
    assert sealed != []  # the report has been kept, and nobody can read it there
    assert files_with(directory.data, *as_written(TYPED)) == []
    assert TYPED not in directory.printed


def test_requests_that_fail_leave_no_byte_either(directory):
    statuses = {status_of(directory.site, *request) for request in requests_that_fail()}
    assert statuses >= {400, 403, 404, 405}
    assert files_with(directory.data, *as_written(SENT)) == []
    assert SENT not in directory.printed


@contextmanager
def visiting(chromium, profile):
    """Opens a window whose profile stays on disk, with a log of all that goes over the network."""
    log = [f"--log-net-log={profile}.json", "--net-log-capture-mode=Everything"]
    context = chromium.launch_persistent_context(
        profile,
        executable_path=program(),
        args=[*FLAGS, *log],
        viewport=PHONE,
        # What a browser does by itself must happen here as well.
        ignore_default_args=["--disable-background-networking", "--disable-field-trial-config", "--disable-sync"],
    )
    page = context.new_page()
    yield page
    page.wait_for_timeout(1000)
    context.close()


def look_around(page, pages):
    """Visits twenty pages, searches for a word, tells something, and reads on in another language."""
    for name in BROWSED + READ:
        page.goto(pages.address(name))
    page.goto(pages.address("find"))
    page.get_by_label("A kind of help").fill(f"needles {TYPED}")
    page.get_by_role("button", name="Find").first.click()
    page.wait_for_url("**/find/*/")
    assert TYPED in page.get_by_label("A kind of help").input_value()
    page.goto(pages.address("tell"))
    page.get_by_label("More about it").fill(f"The door is shut {TYPED}")
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/thanks/")
    page.get_by_role("link", name="العربية").first.click()
    page.wait_for_url("**/ar/tell/*/thanks/")


def hosts_in(netlog):
    """Returns the hosts in a log of the network, with the port where it is not the usual one."""
    log = json.loads(netlog.read_text())
    started = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"]
    addresses = [event.get("params", {}).get("url", "") for event in log["events"] if event["type"] == started]
    return {urlsplit(address).netloc for address in addresses if address.startswith("http")}


def requests_that_fail():
    """Yields method, path, headers and body of requests that are refused, each with the word everywhere it fits."""
    headers = {
        "User-Agent": SENT,
        "Referer": f"http://{SENT}.example/{SENT}",
        "Cookie": f"session={SENT}",
        "X-Forwarded-For": SENT,
        "Accept-Language": SENT,
    }
    form = {**headers, "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
    yield "GET", f"/{SENT}/?q={SENT}", headers, None
    yield "GET", f"/a/{SENT}/k1/?f={SENT}", headers, None
    yield "GET", f"/find/{SENT}/", headers, None
    yield "GET", f"/a/glasgow/?p={SENT}%00", headers, None
    yield "GET", f"/%ff{SENT}%00/", headers, None
    yield "GET", f"/api/v1/listings?near={SENT}&{SENT}=1", headers, None
    yield "GET", f"/api/v1/listings/{SENT}", headers, None
    yield "GET", "/", {**headers, "Host": f"{SENT}.example"}, None
    yield "DELETE", f"/s/{SENT}/", {**headers, "Sec-Fetch-Site": "same-origin"}, None
    yield "PUT", "/find/", form, f"words={SENT}"
    yield "POST", "/find/", {**form, "Sec-Fetch-Site": "cross-site"}, f"words={SENT}"
    yield "POST", "/find/", form, f"words={SENT}{'x' * 3_000_000}"
    yield "POST", "/find/", form, "&".join([f"{SENT}=1"] * 1100)
    yield "POST", "/find/", {**form, "Content-Type": f"multipart/form-data; boundary={SENT}"}, f"--{SENT}\r\nbroken"


def status_of(site, method, path, headers, body):
    connection = http.client.HTTPConnection(urlsplit(site).netloc, timeout=20)
    with closing(connection):
        connection.request(method, path, body=body, headers=headers)
        return connection.getresponse().status
