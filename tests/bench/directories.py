"""Releases of invented directories, built once in a folder and found there again by the next run."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connections
from django.test.utils import override_settings

from services.catalogue.current import current_release, forget
from services.catalogue.routing import RELEASE
from tests.bench.listings import records
from tests.house.tree import ROOT
from tests.releases import publish_records

# What decides what is in a release: one that was built from other sources is built anew.
_MADE_BY = ("tests/bench/towns.py", "tests/bench/far_points.py", "tests/bench/offers.py", "tests/bench/listings.py")
_BUILT_BY = ("services/release/build.py", "services/release/*index*.py", "services/catalogue/schema.py")


def built_directory(folder: Path, count: int) -> Path:
    """Returns the releases folder of an invented directory, built now unless it is there; a million takes minutes."""
    directory = folder / f"{count}"
    stamp, releases = directory / "built", directory / "public" / "releases"
    if not stamp.exists() or stamp.read_text() != _fingerprint():
        shutil.rmtree(directory, ignore_errors=True)
        publish_records(releases, records(count), 1)
        stamp.write_text(_fingerprint())
    return releases


@contextmanager
def served(releases: Path) -> Iterator[Path]:
    """Lets this process read the current release of a folder through the site's own connection; yields its file."""
    with override_settings(HRD_RELEASES_DIR=releases):
        forget()
        connections[RELEASE].close()
        try:
            yield current_release().file
        finally:
            connections[RELEASE].close()
            forget()


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for pattern in (*_MADE_BY, *_BUILT_BY):
        for path in sorted(ROOT.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()
