"""Makes rows while others are written: alone for a few thousand records, with a process beside this one for more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from services.release.beside import Beside, Helper
from services.release.rows import Counts, Preparer, StoredRecord, Values, unpacked

BATCH = 200
# Starting a process costs a fifth of a second: as much as making the rows of three times as many records.
ALONE = 600
# So many portions are on their way at a time: neither process waits for the other, and memory stays small.
_ON_THE_WAY = 2

_Batch = list[StoredRecord | dict[str, Any]]


class Preparing:
    """The rows of records in portions, then those of points and areas, then what was counted: in this order."""

    def __init__(self, records: Iterable[StoredRecord | dict[str, Any]], helper: Helper | None = None) -> None:
        self._batches = _batches(records)
        self._preparer = Preparer()
        self._helper = helper
        self._beside: Beside | None = None  # who has the preparer, once that is handed over

    def rows(self) -> Iterator[Values]:
        """Yields the rows of some hundred records at a time. Raises RecordUnusable."""
        made = 0
        for batch in self._batches:
            if self._helper is not None and made >= ALONE:
                self._helper.call()
                self._beside = self._helper.beside()
            if self._beside is not None:
                self._beside.take(self._preparer)
                yield from _rows_from(self._beside, chain([batch], self._batches))
                return
            yield self._preparer.rows_of(batch)
            made += len(batch)

    def begin_places(self) -> None:
        """Lets the other process, if it has the preparer, begin with points and areas."""
        if self._beside is not None:
            self._beside.ask("rows_of_places")

    def places(self) -> Iterator[tuple[str, tuple]]:
        """Yields the rows of points and areas, each with its table."""
        return self._preparer.rows_of_places() if self._beside is None else self._beside.portions()

    def counts(self) -> Counts:
        """Returns what the rows were of."""
        if self._beside is None:
            return self._preparer.counts
        self._beside.ask("finish")
        return self._beside.answer()


def _rows_from(beside: Beside, batches: Iterable[_Batch]) -> Iterator[Values]:
    asked = 0
    for batch in batches:
        beside.ask("packed_rows_of", batch)
        asked += 1
        if asked > _ON_THE_WAY:
            yield unpacked(beside.answer())
            asked -= 1
    for _ in range(asked):
        yield unpacked(beside.answer())


def _batches(records: Iterable[StoredRecord | dict[str, Any]]) -> Iterator[_Batch]:
    remaining = iter(records)
    while batch := list(islice(remaining, BATCH)):
        yield batch
