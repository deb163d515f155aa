"""Which release is served: found anew when the symlink moves, verified once, and kept when its successor is bad."""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from services.catalogue.manifest import FILE_NAME, Manifest, ManifestError, read_key, verify
from services.catalogue.schema import SCHEMA_VERSION, schema_of

CURRENT_NAME = "current"

logger = logging.getLogger(__name__)


class ReleaseUnavailable(Exception):
    """There is no release that may be served; its text is one sentence that says why."""


# The inode tells two releases apart even when a folder of the same name was built anew.
Identity = tuple[str, int, int]


@dataclass(frozen=True)
class ReleaseState:
    """A verified release, where its file lies, and what tells this file from every other."""

    folder: Path
    manifest: Manifest
    identity: Identity

    @property
    def file(self) -> Path:
        """The SQLite file of the release."""
        return self.folder / FILE_NAME


_lock = threading.Lock()
_served: dict[str, ReleaseState] = {}
_refused: dict[str, tuple[Identity, str]] = {}


def current_release() -> ReleaseState:
    """Returns the release to serve now; costs one stat when nothing has changed.

    A release that is corrupt or wrongly signed is refused once, said in the log, and the one before is served: what
    this process has served so far, else the newest stored one that is whole. ReleaseUnavailable where there is none.
    """
    key = str(settings.HRD_RELEASES_DIR)
    served = _served.get(key)
    if served is not None and _is_in_force(served, key):
        return served
    releases = Path(key)
    try:
        identity = _identity(releases)
    except OSError:
        if key in _served:
            return _served[key]
        raise ReleaseUnavailable("No release has been published yet.") from None
    refused = _refused.get(key)
    if served is not None and (identity == served.identity or (refused is not None and identity == refused[0])):
        return served
    if refused is not None and identity == refused[0]:
        # Nothing else to serve: a look at the file, which may be large, would say the same again.
        raise ReleaseUnavailable(refused[1])
    with _lock:
        return _take_over(key, releases, identity)


def forget() -> None:
    """Forgets what was verified, for tests that swap whole data folders."""
    _served.clear()
    _refused.clear()


def _is_in_force(served: ReleaseState, releases: str) -> bool:
    # Asked several times a request: to follow the link by hand costs ten times as much as to let the system do it.
    try:
        status = os.stat(f"{releases}/{CURRENT_NAME}/{FILE_NAME}")  # noqa: PTH116 — a Path costs more than the question
    except OSError:
        return False
    return (status.st_ino, status.st_mtime_ns) == served.identity[1:]


def _identity(releases: Path) -> Identity:
    return _identity_of((releases / CURRENT_NAME).resolve(strict=True))


def _identity_of(folder: Path) -> Identity:
    status = (folder / FILE_NAME).stat()
    return str(folder), status.st_ino, status.st_mtime_ns


def _take_over(key: str, releases: Path, identity: Identity) -> ReleaseState:
    folder = Path(identity[0])
    try:
        state = _opened(releases, folder, identity)
    except ManifestError as reason:
        _refused[key] = identity, str(reason)
        logger.error("Release refused: %s", reason)
        before = _served_before(key, folder) or _newest_before(releases, folder)
        if before is None:
            raise ReleaseUnavailable(str(reason)) from reason
        _served[key] = before
        return before
    _served[key] = state
    return state


def _opened(releases: Path, folder: Path, identity: Identity) -> ReleaseState:
    manifest = verify(folder, read_key(releases))
    if schema_of(folder / FILE_NAME) != SCHEMA_VERSION:
        raise ManifestError(f"Release {folder.name} was made by another version of this software: publish again.")
    return ReleaseState(folder, manifest, identity)


def _served_before(key: str, damaged: Path) -> ReleaseState | None:
    """Returns what this process has served so far, if that is not itself what was damaged."""
    served = _served.get(key)
    return served if served and served.folder != damaged and served.file.exists() else None


def _newest_before(releases: Path, damaged: Path) -> ReleaseState | None:
    """Returns the newest stored release that is older than the damaged one and whole, for a process that just began."""
    older = [path for path in releases.iterdir() if path.name.isdigit() and path.name < damaged.name]
    for folder in sorted(older, reverse=True):
        try:
            return _opened(releases, folder, _identity_of(folder.resolve()))
        except ManifestError:
            continue
    return None
