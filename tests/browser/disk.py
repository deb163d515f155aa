"""Looks for bytes in whole folders, while others write to them."""

import os
from contextlib import suppress
from pathlib import Path


def files_with(folder: Path, *wanted: bytes) -> list[str]:
    """Returns the files below a folder that hold any of these bytes, by their paths in it."""
    found = []
    for parent, _, names in os.walk(folder):
        for path in (Path(parent, name) for name in names):
            with suppress(OSError):  # gone since, or no file that can be read
                content = path.read_bytes()
                found += [path.relative_to(folder).as_posix()] if any(each in content for each in wanted) else []
    return found


def as_written(words: str) -> tuple[bytes, bytes]:
    """Returns words in both ways that Chromium writes text."""
    return words.encode(), words.encode("utf-16-le")
