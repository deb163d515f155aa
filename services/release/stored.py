"""Which releases are stored, and what each says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import OperationalError, ProgrammingError

from services.catalogue.manifest import ManifestError, read_key, verify
from services.release.models import PublishingState
from services.release.publisher import PublishingFailed, database_trouble
from services.release.swap import current_sequence, folder_name, stored_sequences


@dataclass(frozen=True)
class StoredRelease:
    """A release on the disk; `fault` is a sentence where it must not be served, else empty."""

    sequence: int
    is_served: bool
    built_at: str = ""
    listings: int = 0
    size: int = 0
    fault: str = ""


def stored_releases() -> list[StoredRelease]:
    """Returns all stored releases, newest last, each verified."""
    releases = Path(settings.HRD_RELEASES_DIR)
    served = current_sequence(releases)
    return [_look_at(releases, sequence, sequence == served) for sequence in stored_sequences(releases)]


def held_release() -> int | None:
    """Returns the release that a rollback holds on to, or None. Raises PublishingFailed without a database."""
    try:
        return PublishingState.load().held_release
    except (OperationalError, ProgrammingError) as reason:
        raise PublishingFailed(database_trouble(reason)) from reason


def _look_at(releases: Path, sequence: int, is_served: bool) -> StoredRelease:
    try:
        manifest = verify(releases / folder_name(sequence), read_key(releases))
    except ManifestError as reason:
        return StoredRelease(sequence, is_served, fault=str(reason))
    return StoredRelease(sequence, is_served, manifest.built_at, manifest.counts.get("listings", 0), manifest.size)
