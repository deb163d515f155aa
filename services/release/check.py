"""Looks over a finished release file before anybody may open it: whole, complete, and free of withheld values."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from services.release.beside import Helper
from services.release.check_bytes import leak_in_bytes
from services.release.check_points import point_of, survey, vector_of
from services.release.check_rows import faults_in_rows, opened
from services.release.records_read import RecordsRead
from services.release.rows import Counts
from services.release.withheld import WithheldValue

# Every fact is looked up in an index whose answers lie in a thousand places side by side: all of them have room here.
_CACHE_KIB = 65_536
# Rows of areas are searched by listing.
_AREA_OF_ANOTHER = (
    "SELECT 1 FROM offer_area JOIN offer ON offer.id = offer_id WHERE offer.listing_id IS NOT offer_area.listing_id"
)


class CheckRefused(Exception):
    """A release that must not be served; its text says which check failed and for which listing, never the content.

    `faults` maps the public ids of listings without which it might pass to a sentence for the curator of each.
    """

    def __init__(self, sentence: str, faults: Mapping[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.faults = dict(faults or {})


@dataclass
class Expected:
    """What a release must hold and must not: counts, withheld values by public id, and whose address is hidden.

    `read` tells which record of a listing it was that went in.
    """

    counts: Counts = field(default_factory=Counts)
    withheld: dict[str, tuple[WithheldValue, ...]] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    read: RecordsRead = field(default_factory=RecordsRead)


def check(path: Path, expected: Expected, helper: Helper | None = None) -> None:
    """Raises CheckRefused unless the file is whole, counts right, and holds nothing that is withheld."""
    with closing(opened(path)) as connection, ThreadPoolExecutor(1) as beside:
        # SQLite compares every index with its table, and lets others work meanwhile.
        whole = beside.submit(_is_whole, path)
        try:
            _check_counts(connection, expected.counts)
            told = faults_in_rows(path, expected.withheld, helper)
            _refuse_faults(told | _search_points(connection, expected))
            _search_bytes(connection, path, expected)
        except (CheckRefused, sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError) as reason:
            # What is read from a damaged file may look like any other fault.
            if whole.result() and not isinstance(reason, sqlite3.DatabaseError):
                raise
            raise CheckRefused("The new release file is damaged.") from reason
        if not whole.result():
            raise CheckRefused("The new release file is damaged.")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise CheckRefused("The new release file has offers without a listing.")
        if connection.execute(_AREA_OF_ANOTHER).fetchone() is not None:
            raise CheckRefused("The new release file has an area at another listing than its offer.")


def _is_whole(path: Path) -> bool:
    with closing(opened(path)) as connection:
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        try:
            return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        except sqlite3.DatabaseError:
            return False


def _check_counts(connection: sqlite3.Connection, counts: Counts) -> None:
    tables = {"listing": counts.listings, "listing_text": counts.listings, "offer": counts.offers}
    for table, rows in tables.items():
        if connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] != rows:  # noqa: S608 — our words
            raise CheckRefused(f"The new release file does not hold what was written to it ({table}).")


def _search_points(connection: sqlite3.Connection, expected: Expected) -> dict[str, str]:
    """Returns the listings that the index of points has where they may not be, each with a sentence.

    Raises CheckRefused where the index does not hold every offer that has a point.
    """
    withheld = {public_id: point for public_id, values in expected.withheld.items() if (point := point_of(values))}
    numbered = "SELECT id FROM listing WHERE public_id = ?"
    own = (connection.execute(numbered, (public_id,)).fetchone() for public_id in withheld)
    shown = {row[0]: vector_of(connection, row[0]) for row in own if row}
    found = survey(connection, shown, withheld.values())
    with_point = "SELECT count(*) FROM offer JOIN listing ON listing.id = listing_id WHERE latitude IS NOT NULL"
    if {found.offers_by_type, found.offers_of_all} != {connection.execute(with_point).fetchone()[0]}:
        raise CheckRefused("The new release file does not hold what was written to it (point_leaf).")
    named = "SELECT public_id FROM listing WHERE id = ?"
    rows = [connection.execute(named, (listing_id,)).fetchone() for listing_id in sorted(found.misplaced)]
    if None in rows:
        raise CheckRefused("Release refused: the index of points has a listing that is not there.")
    return {public_id: "It is in the index at another point than it shows." for (public_id,) in rows}


def _refuse_faults(faults: Mapping[str, str]) -> None:
    if faults:
        raise CheckRefused(f"Release refused: {next(iter(faults))} would show something withheld.", faults)


def _search_bytes(connection: sqlite3.Connection, path: Path, expected: Expected) -> None:
    if leak := leak_in_bytes(connection, path, expected.withheld, expected.hidden):
        sentence = f"the file holds the {leak.kind} that listing {leak.owner} withholds."
        faults = dict.fromkeys(leak.tellers, f"It was left out: {sentence}")
        raise CheckRefused(f"Release refused: {sentence}", faults)
