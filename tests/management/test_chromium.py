"""Chromium is found under any of its names."""

from services.management import chromium


def test_the_first_that_is_there_is_taken(monkeypatch):
    monkeypatch.setattr(chromium.shutil, "which", {"google-chrome": "/opt/chrome"}.get)
    assert chromium.find() == "/opt/chrome"


def test_none_is_said_by_none(monkeypatch):
    monkeypatch.setattr(chromium.shutil, "which", {}.get)
    assert chromium.find() is None
