"""Signed releases made of invented public records, for tests of everything that only reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from services.catalogue.manifest import FILE_NAME
from services.release.build import build
from services.release.sign import show_public_key, write_manifest
from services.release.swap import building_folder, put_in_place

# One key for the session: what is tested is that a release carries the right signature, not how a key is made.
KEY = SigningKey(bytes(range(32)))


def publish_records(
    releases: Path,
    records: Iterable[dict[str, Any]],
    sequence: int,
    phrases: Iterable[tuple[str, str, str, str]] = (),
) -> Path:
    """Builds, signs and swaps in a release of these records and search phrases; returns its folder."""
    releases.mkdir(parents=True, exist_ok=True)
    show_public_key(KEY, releases)
    folder = building_folder(releases)
    counts = build(folder / FILE_NAME, records, {"sequence": sequence}, phrases)
    write_manifest(folder, sequence, "2026-11-24T12:00:00+00:00", counts, KEY)
    return put_in_place(folder, releases, sequence)
