"""Takes what was withdrawn out of releases that are already built: stored ones are cut anew, or erased."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from services.catalogue.manifest import FILE_NAME, ManifestError, verify
from services.release.beside import helped
from services.release.build import build, records_in
from services.release.check import CheckRefused, Expected, check
from services.release.loading import batches
from services.release.models import PublicRecord, Withdrawal
from services.release.phrases import public_phrases
from services.release.sign import write_manifest
from services.release.swap import (
    building_folder,
    current_sequence,
    erase,
    folder_name,
    replace_stored,
    stored_sequences,
)
from services.release.withheld import WithheldValue
from services.release.writing import content_hash, takes_back

logger = logging.getLogger(__name__)


class Present:
    """What the public may know now of every listing, asked while an older release is read."""

    def __init__(self) -> None:
        """Reads what is withheld once: it decides which listings need a closer look."""
        self.withdrawn = set(Withdrawal.objects.filter(is_done=False).values_list("public_id", flat=True))
        rows = PublicRecord.objects.exclude(withheld=[]).values_list("public_id", "withheld", "hides_address")
        self.withheld: dict[str, tuple[WithheldValue, ...]] = {}
        self.hidden: set[str] = set()
        for public_id, values, hides_address in rows.iterator(chunk_size=2000):
            self.withheld[public_id] = tuple(WithheldValue(*value) for value in values)
            if hides_address:
                self.hidden.add(public_id)

    def amended(self, records: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yields the records of an older release, each replaced by today's or left out if it may not stand any more."""
        for batch in batches(records):
            rows = PublicRecord.objects.filter(public_id__in=[record["id"] for record in batch], is_public=True)
            present = {row.public_id: row.content for row in rows}
            for record in batch:
                if (content := self._instead_of(record, present.get(record["id"]))) is not None:
                    yield content

    def is_changed(self, records: Iterable[dict[str, Any]]) -> bool:
        """Says whether any of these records may not stand any more."""
        for batch in batches(records):
            rows = PublicRecord.objects.filter(public_id__in=[record["id"] for record in batch], is_public=True)
            present = {row.public_id: row.content for row in rows}
            if any(self._instead_of(record, present.get(record["id"])) is not record for record in batch):
                return True
        return False

    def _instead_of(self, record: dict[str, Any], present: dict[str, Any] | None) -> dict[str, Any] | None:
        if present is None:
            return None
        is_withdrawn = record["id"] in self.withdrawn and content_hash(record) != content_hash(present)
        if is_withdrawn or takes_back(record, present, self.withheld.get(record["id"], ())):
            return present
        return record


def apply_withdrawals(releases: Path, key: SigningKey, *, should_stop: Callable[[], bool] = lambda: False) -> None:
    """Cuts every stored release anew that holds something withdrawn; erases it where that fails.

    The served release is left alone: the publisher has replaced it before. `should_stop` is asked between releases;
    the next call goes on.
    """
    pending = list(Withdrawal.objects.filter(is_done=False, sequence_limit__isnull=False))
    if not pending:
        return
    present, last = Present(), max(withdrawal.sequence_limit or 0 for withdrawal in pending)
    for sequence in stored_sequences(releases):
        if should_stop():
            return
        if sequence <= last and sequence != current_sequence(releases):
            _cut_anew(releases, sequence, key, present)
    served = current_sequence(releases) or 0
    done = [row.pk for row in pending if row.sequence_limit is not None and row.sequence_limit < served]
    for batch in batches(done):
        Withdrawal.objects.filter(pk__in=batch).update(is_done=True)


def _cut_anew(releases: Path, sequence: int, key: SigningKey, present: Present) -> None:
    stored = releases / folder_name(sequence)
    try:
        built_at = verify(stored, bytes(key.verify_key)).built_at
        if not present.is_changed(records_in(stored / FILE_NAME)):
            return
        _replace(releases, sequence, built_at, key, present)
    except (ManifestError, CheckRefused, OSError, sqlite3.Error, KeyError, TypeError, ValueError):
        # A stored release is a convenience; what it must not hold is a promise.
        logger.warning("Stored release %s could not be cut anew and was erased.", folder_name(sequence))
        erase(releases, sequence)


def _replace(releases: Path, sequence: int, built_at: str, key: SigningKey, present: Present) -> None:
    building = building_folder(releases)
    records = records_in(releases / folder_name(sequence) / FILE_NAME)
    info = {"sequence": sequence, "release_id": folder_name(sequence), "built_at": built_at}
    try:
        phrases = public_phrases(present.withheld)
        with helped() as helper:
            counts = build(building / FILE_NAME, present.amended(records), info, phrases, helper)
            check(building / FILE_NAME, Expected(counts, present.withheld, present.hidden), helper)
        write_manifest(building, sequence, built_at, counts, key)
        replace_stored(building, releases, sequence)
    except CheckRefused as refused:
        if refused.faults.keys() <= present.withdrawn:
            raise
        # What they said then tells what is withheld now: what they say today does not.
        present.withdrawn |= refused.faults.keys()
        _replace(releases, sequence, built_at, key, present)
    finally:
        shutil.rmtree(building, ignore_errors=True)
