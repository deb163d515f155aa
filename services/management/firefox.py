"""Where Firefox is, for the tests that look at what a second browser keeps."""

from __future__ import annotations

import shutil

_NAMES = ("firefox-esr", "firefox")


def find() -> str | None:
    """Returns the path of the program, or None if there is none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)
