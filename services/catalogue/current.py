"""Which release is served: found anew when the symlink moves, verified once, and kept when its successor is bad."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from services.catalogue.manifest import FILE_NAME, Manifest, ManifestError, read_key, verify

logger = logging.getLogger(__name__)


class ReleaseUnavailable(Exception):
    """There is no release that may be served; its text is one sentence that says why."""


@dataclass(frozen=True)
class ReleaseState:
    """A verified release and where its file lies."""

    folder: Path
    manifest: Manifest

    @property
    def file(self) -> Path:
        """The SQLite file of the release."""
        return self.folder / FILE_NAME


# The inode tells two releases apart even when a folder of the same name was built anew.
_Identity = tuple[str, int, int]
_lock = threading.Lock()
_served: dict[str, tuple[_Identity, ReleaseState]] = {}
_refused: dict[str, _Identity] = {}


def current_release() -> ReleaseState:
    """Returns the release to serve now; costs one stat when nothing has changed.

    A release that is corrupt or wrongly signed is refused once, said in the log, and the one before goes on being
    served while its file is there. ReleaseUnavailable where there is none.
    """
    releases = Path(settings.HRD_RELEASES_DIR)
    key = str(releases)
    try:
        identity = _identity(releases)
    except OSError:
        if key in _served:
            return _served[key][1]
        raise ReleaseUnavailable("No release has been published yet.") from None
    served = _served.get(key)
    if served is not None and identity in (served[0], _refused.get(key)):
        return served[1]
    with _lock:
        return _take_over(key, releases, identity)


def forget() -> None:
    """Forgets what was verified, for tests that swap whole data folders."""
    _served.clear()
    _refused.clear()


def _identity(releases: Path) -> _Identity:
    folder = (releases / "current").resolve(strict=True)
    status = (folder / FILE_NAME).stat()
    return str(folder), status.st_ino, status.st_mtime_ns


def _take_over(key: str, releases: Path, identity: _Identity) -> ReleaseState:
    try:
        folder = Path(identity[0])
        state = ReleaseState(folder, verify(folder, read_key(releases)))
    except ManifestError as reason:
        _refused[key] = identity
        logger.error("Release refused: %s", reason)
        if key in _served and _served[key][1].file.exists():
            return _served[key][1]
        raise ReleaseUnavailable(str(reason)) from reason
    _served[key] = (identity, state)
    return state
