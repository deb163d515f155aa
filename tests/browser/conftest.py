"""A running directory with the demonstration in it, and a phone to look at it with."""

import os

import pytest
from playwright.sync_api import sync_playwright

from services.management import chromium
from tests.served import served

PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="session")
def directory(tmp_path_factory):
    """A directory as the first start makes it, running until the last test has ended."""
    with served(tmp_path_factory.mktemp("directory") / "data") as running:
        yield running


@pytest.fixture(scope="session")
def browser():
    """The Chromium of this machine."""
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium's sandbox refuses root
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=chromium.find(), args=as_root)
        yield chrome
        chrome.close()


@pytest.fixture
def phone(browser, directory):
    """A page on a phone with JavaScript."""
    with browser.new_context(viewport=PHONE, base_url=directory.site) as context:
        yield context.new_page()


@pytest.fixture
def plain_phone(browser, directory):
    """A page on a phone with JavaScript off."""
    with browser.new_context(viewport=PHONE, base_url=directory.site, java_script_enabled=False) as context:
        yield context.new_page()
