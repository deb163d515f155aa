"""How the tests start Chromium, and what is read from a page that has been opened in it."""

import os

from playwright.sync_api import Page

from services.management import chromium

# Chromium refuses its sandbox to root, which is who runs the tests in a container.
FLAGS = ["--no-sandbox"] if os.geteuid() == 0 else []
PHONE = {"width": 360, "height": 740}
NARROW = {"width": 320, "height": 740}
# 1280 by 1024 pixels at 400 %.
FOUR_TIMES_THE_SIZE = {"width": 320, "height": 256}


def program() -> str:
    """Returns the path of Chromium."""
    found = chromium.find()
    assert found, "There is no Chromium on this machine (on Debian: apt install chromium)."
    return found


def faults_heard(page: Page) -> list[str]:
    """Returns a list that fills with every error and warning of the page, broken content policies among them."""
    heard: list[str] = []

    def note(message):
        if message.type in ("error", "warning"):
            heard.append(f"{message.location['url']}: {message.text}")

    page.on("console", note)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def sign_in(page: Page, registry: str, password: str) -> None:
    """Signs the first curator in."""
    page.goto(registry)
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"{registry}/")
