"""The open release past Django's cursors, for small questions that are asked many times a page."""

from __future__ import annotations

import sqlite3

from django.db import connections

from services.catalogue.routing import RELEASE


def open_file() -> sqlite3.Connection:
    """Returns this thread's connection to the release in force; a question through it costs 3 µs, not 30."""
    release = connections[RELEASE]
    release.ensure_connection()
    return release.connection
