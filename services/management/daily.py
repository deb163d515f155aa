"""What the registry does once a day: forgets ended sessions, and decides every listing anew."""

from __future__ import annotations

from importlib import import_module

from django.conf import settings
from django.db import connection

from services.release.writing import write_all_records


def once_a_day() -> None:
    """Deletes what is kept no longer, also from SQLite's log, and notices what was changed past the registry."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
    write_all_records()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            # Until then deleted rows can still be read in the write-ahead log.
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
