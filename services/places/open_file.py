"""A SQLite file that is only read, never changed in place, and replaced whole while it is in use."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path


class PlacesUnavailableError(Exception):
    """The file of places is missing or cannot be read; the message says which file and why."""


class OpenFile:
    """Answers questions from the file that is at `path` now; safe to share between threads."""

    def __init__(self, path: Path) -> None:
        """Takes the path; the file is opened at the first question."""
        self._path = path
        self._local = threading.local()

    def rows(self, question: str, values: Iterable[object] = ()) -> list[tuple]:
        """Returns all rows of the answer; raises PlacesUnavailableError when the file is missing or damaged."""
        try:
            return self._connection().execute(question, tuple(values)).fetchall()
        except sqlite3.Error as error:
            raise PlacesUnavailableError(f"The file of places {self._path} cannot be read ({error}).") from error

    def _connection(self) -> sqlite3.Connection:
        try:
            state = self._path.stat()
        except OSError as error:
            raise PlacesUnavailableError(f"There is no file of places at {self._path}.") from error
        # A number is used again once its file is gone, so the number alone does not tell two files apart.
        signature = (state.st_dev, state.st_ino, state.st_mtime_ns, state.st_size)
        if getattr(self._local, "signature", None) != signature:
            uri = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
            self._local.connection = sqlite3.connect(uri, uri=True)
            self._local.signature = signature
        return self._local.connection
