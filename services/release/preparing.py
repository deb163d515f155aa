"""Makes rows while others are written: alone for a few thousand records, with a process beside this one for more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from typing import Any

from services.release.beside import Beside, start
from services.release.rows import Counts, Preparer, StoredRecord, Values, unpacked

BATCH = 200
# Starting a process costs a fifth of a second: as much as making the rows of so many records.
ALONE = 2_000
# So many portions are on their way at a time: neither process waits for the other, and memory stays small.
_ON_THE_WAY = 2

_Batch = list[StoredRecord | dict[str, Any]]


@contextmanager
def prepared(records: Iterable[StoredRecord | dict[str, Any]]) -> Iterator[Preparing]:
    """Yields what makes the rows of these records, and ends the second process afterwards, if there is one."""
    preparing = Preparing(records)
    try:
        yield preparing
    finally:
        preparing.end()


class Preparing:
    """The rows of records in portions, then those of points and areas, then what was counted: in this order."""

    def __init__(self, records: Iterable[StoredRecord | dict[str, Any]]) -> None:
        self._batches = _batches(records)
        self._preparer = Preparer()
        self._beside: Beside | None = None
        self._is_handed_over = False

    def rows(self) -> Iterator[Values]:
        """Yields the rows of some hundred records at a time. Raises RecordUnusable."""
        made, is_large = 0, False
        for batch in self._batches:
            if not is_large and made >= ALONE:
                self._beside, is_large = start(), True
            if self._beside is not None and self._beside.is_ready():
                self._beside.take(self._preparer)
                self._is_handed_over = True
                yield from _rows_from(self._beside, chain([batch], self._batches))
                return
            yield self._preparer.rows_of(batch)
            made += len(batch)

    def begin_places(self) -> None:
        """Lets the other process, if there is one, begin with points and areas."""
        if self._beside is not None and self._is_handed_over:
            self._beside.ask("rows_of_places")

    def places(self) -> Iterator[tuple[str, tuple]]:
        """Yields the rows of points and areas, each with its table."""
        if self._beside is not None and self._is_handed_over:
            return self._beside.portions()
        return self._preparer.rows_of_places()

    def counts(self) -> Counts:
        """Returns what the rows were of."""
        if self._beside is None or not self._is_handed_over:
            return self._preparer.counts
        self._beside.ask("finish")
        return self._beside.answer()

    def end(self) -> None:
        """Ends the other process, if there is one."""
        if self._beside is not None:
            self._beside.end()


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
