"""Connections to the release file that no code can write through and that notice when a newer release is there."""

from __future__ import annotations

import sqlite3
from typing import Any
from urllib.parse import quote

from django.db.backends.sqlite3 import base

from services.catalogue.current import Identity, current_release


class DatabaseWrapper(base.DatabaseWrapper):
    """A persistent connection to the release in force, checked once a request by `refresh`.

    Measured under load: a connection a request 1,498 req/s; a persistent one 4,676 but stale for ever; persistent
    with one stat a request 4,763 and fresh.
    """

    opened: Identity = ("", 0, 0)

    def get_connection_params(self) -> dict[str, Any]:
        """Opens the verified file by URI: `immutable` lets SQLite skip locks, since a release never changes."""
        release = current_release()
        self.opened = release.identity
        uri = f"file:{quote(str(release.file))}?mode=ro&immutable=1"
        return {**super().get_connection_params(), "database": uri, "cached_statements": 256}

    def get_new_connection(self, conn_params: dict[str, Any]) -> sqlite3.Connection:
        """Adds Django's functions and a lasting guard against writes."""
        connection = super().get_new_connection(conn_params)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def refresh(self) -> None:
        """Closes the connection if another release is in force than the one it has open."""
        if self.connection is not None and current_release().identity != self.opened:
            self.close()
