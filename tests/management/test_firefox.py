"""Firefox is found under any of its names."""

from services.management import firefox


def test_the_first_that_is_there_is_taken(monkeypatch):
    monkeypatch.setattr(firefox.shutil, "which", {"firefox": "/opt/firefox"}.get)
    assert firefox.find() == "/opt/firefox"


def test_none_is_said_by_none(monkeypatch):
    monkeypatch.setattr(firefox.shutil, "which", {}.get)
    assert firefox.find() is None
