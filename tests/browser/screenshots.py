"""Takes the pictures in docs/screenshots/ anew: `.venv/bin/python -m tests.browser.screenshots`.

It starts the demonstration directory in a folder of its own, which takes a minute, and stops it afterwards. Each kind
of page is taken on a phone of 360 by 740, in light and in dark; some are taken on a desk and on paper as well.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import FLAGS, PHONE, program, sign_in
from tests.browser.pages import NAMES, PLACE, Pages
from tests.browser.site_alone import site_without_release
from tests.house.tree import DOCS
from tests.served import Served, served

PICTURES = DOCS / "screenshots"
LARGEST = 150_000  # bytes, so that a README with three of them opens quickly
SCHEMES = ("light", "dark")
DESKTOP = {"width": 1200, "height": 800}
PAPER = {"width": 794, "height": 1123}
# Pages that differ from another one in words alone.
LEFT_OUT = ("area-all", "area-longest", "area-filtered", "find-ended", "told")


def take_all(browser: Browser, pages: Pages) -> None:
    """Takes every page of the site."""
    for scheme in SCHEMES:
        window = browser.new_context(viewport=PHONE, color_scheme=scheme)
        page = window.new_page()
        for name in (name for name in NAMES if name not in LEFT_OUT):
            page.goto(pages.address(name), wait_until="networkidle")
            page.screenshot(path=PICTURES / f"{name}-{scheme}.png")
        window.close()
    take(browser, pages.address("area", "ar"), "area-rtl", viewport=PHONE)
    take(browser, pages.address("area"), "area-desktop", viewport=DESKTOP)
    take(browser, pages.address("map"), "map-desktop", viewport=DESKTOP)
    take(browser, pages.address("place"), "place-print", viewport=PAPER, media="print")


def take(browser: Browser, address: str, name: str, *, viewport: dict, media: str = "screen") -> None:
    """Takes one page in light."""
    window = browser.new_context(viewport=viewport, color_scheme="light")
    page = window.new_page()
    page.goto(address, wait_until="networkidle")
    page.emulate_media(media=media)
    page.screenshot(path=PICTURES / f"{name}.png")
    window.close()


def take_registry(browser: Browser, registry: str, password: str) -> None:
    """Takes the page of a location in the registry."""
    window = browser.new_context(viewport=DESKTOP, color_scheme="light")
    page = window.new_page()
    sign_in(page, registry, password)
    page.screenshot(path=PICTURES / "registry.png")
    page.goto(f"{registry}/registry/location/?q={PLACE.split()[0]}")
    page.get_by_role("link", name=PLACE, exact=True).click()
    page.wait_for_load_state("networkidle")
    page.screenshot(path=PICTURES / "registry-location.png")
    window.close()


def take_no_release(browser: Browser, style_sheets: Path, data: Path) -> None:
    """Takes the page that says that no list can be shown."""
    with site_without_release(style_sheets, data) as (address, _):
        for scheme in SCHEMES:
            window = browser.new_context(viewport=PHONE, color_scheme=scheme)
            page = window.new_page()
            page.goto(address)
            page.screenshot(path=PICTURES / f"no-release-{scheme}.png")
            window.close()


@contextmanager
def running_directory() -> Iterator[Served]:
    """Starts the demonstration directory in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder) / "data") as running:
        yield running


def main() -> int:
    """Takes all pictures and says which are too large."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, running_directory() as running:
        browser = playwright.chromium.launch(executable_path=program(), args=FLAGS)
        pages = Pages(running.site, running.data / "public" / "releases")
        take_all(browser, pages)
        take_registry(browser, running.registry, re.search("password “(.+?)”", running.printed)[1])
        take_no_release(browser, running.data / "static", running.data.parent / "bare")
        browser.close()
    too_large = [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > LARGEST]
    sys.stdout.write(f"{len(list(PICTURES.glob('*.png')))} pictures; too large: {', '.join(too_large) or 'none'}\n")
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
