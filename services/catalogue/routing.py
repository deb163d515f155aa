"""Sends every question about the catalogue to the release, and nothing else there."""

from __future__ import annotations

from typing import Any

RELEASE = "release"


class ReleaseRouter:
    """The catalogue's models live in the release; the release is never migrated."""

    def db_for_read(self, model: Any, **_: Any) -> str | None:
        """Returns the release for catalogue models."""
        return RELEASE if model._meta.app_label == "catalogue" else None

    def db_for_write(self, model: Any, **_: Any) -> str | None:
        """Returns the release for catalogue models too: it refuses every write by itself."""
        return RELEASE if model._meta.app_label == "catalogue" else None

    def allow_migrate(self, db: str, app_label: str, **_: Any) -> bool | None:
        """Keeps migrations out of the release."""
        return False if db == RELEASE or app_label == "catalogue" else None
