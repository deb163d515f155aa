"""Where Chromium is, for the tests that need a real browser."""

from __future__ import annotations

import shutil

_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def find() -> str | None:
    """Returns the path of the program, or None if there is none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)
