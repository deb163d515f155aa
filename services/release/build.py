"""Builds a release file from public records: always a new file, written once, never patched.

SQLite keeps deleted words and coordinates in the pages of FTS5 and R*Tree, even with `secure_delete` and after
`VACUUM INTO`. A file in which nothing was ever deleted has none.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from services.catalogue.facets import facts_of
from services.catalogue.schema import SCHEMA_VERSION, create_indexes, create_tables
from services.geometry.points import Point
from services.release.areas import AreasBuilder
from services.release.point_index import PointIndexBuilder

BATCH = 500

_TABLES = {
    "listing": 15,
    "offer": 6,
    "offer_fact": 3,
    "listing_text": 3,
}
_INSERTS = {
    table: f"INSERT INTO {table}{' (rowid, name, words)' if table == 'listing_text' else ''}"  # noqa: S608 — our words
    f" VALUES ({','.join('?' * columns)})"
    for table, columns in _TABLES.items()
}


class RecordUnusable(ValueError):
    """A public record that is not what this room writes; `public_id` says whose."""

    def __init__(self, public_id: str) -> None:
        super().__init__(f"The public record of {public_id} is damaged.")
        self.public_id = public_id


@dataclass
class Counts:
    """What went into a release."""

    listings: int = 0
    offers: int = 0
    demo_listings: int = 0
    by_type: Counter[str] = field(default_factory=Counter)

    @property
    def is_demo(self) -> bool:
        """Says whether any listing is invented: then the whole release must say so."""
        return self.demo_listings > 0


@dataclass
class _Index:
    """What is written once all listings are in: points for what has a place, areas for what comes to people."""

    points: PointIndexBuilder = field(default_factory=PointIndexBuilder)
    areas: AreasBuilder = field(default_factory=AreasBuilder)


def build(
    path: Path,
    records: Iterable[dict[str, Any]],
    info: Mapping[str, object],
    phrases: Iterable[tuple[str, str, str, str]] = (),
) -> Counts:
    """Writes public records into a new file and returns what it holds; `info` becomes the release_info table.

    `phrases` are rows of search_phrase, asked for once all records are in.

    Takes about 0.15 ms a listing. Raises FileExistsError where there is a file, OSError where the disk is full,
    RecordUnusable for a damaged record.
    """
    path.touch(exist_ok=False)
    counts = Counts()
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            _write(connection, records, info, phrases, counts)
    except sqlite3.OperationalError as reason:
        # SQLite says “database or disk is full” and “disk I/O error” in a class of its own.
        raise OSError(f"The release file cannot be written: {reason}.") from reason
    return counts


def records_in(path: Path) -> Iterator[dict[str, Any]]:
    """Yields the public records of a release file in its own order."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        for (text,) in connection.execute("SELECT record FROM listing ORDER BY id"):
            yield json.loads(text)


def _write(
    connection: sqlite3.Connection,
    records: Iterable[dict[str, Any]],
    info: Mapping[str, object],
    phrases: Iterable[tuple[str, str, str, str]],
    counts: Counts,
) -> None:
    # Nothing to roll back to: a file that was not finished is thrown away.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    create_tables(connection)
    connection.execute("BEGIN")
    rows: dict[str, list[tuple]] = {table: [] for table in _TABLES}
    index = _Index()
    for record in records:
        try:
            _collect(record, rows, index, counts)
        except (KeyError, TypeError, AttributeError, ValueError) as reason:
            raise RecordUnusable(str(record.get("id", ""))) from reason
        if len(rows["listing"]) >= BATCH:
            _flush(connection, rows)
    _flush(connection, rows)
    index.points.write(connection)
    index.areas.write(connection)
    connection.executemany("INSERT INTO type_count VALUES (?, ?)", sorted(counts.by_type.items()))
    connection.executemany("INSERT OR IGNORE INTO search_phrase VALUES (?, ?, ?, ?)", phrases)
    told = {**info, "schema_version": SCHEMA_VERSION, "is_demo": int(counts.is_demo)}
    connection.executemany("INSERT INTO release_info VALUES (?, ?)", [(key, str(told[key])) for key in sorted(told)])
    connection.execute("COMMIT")
    create_indexes(connection)
    connection.execute("INSERT INTO listing_text (listing_text) VALUES ('optimize')")
    connection.execute("ANALYZE")


def _flush(connection: sqlite3.Connection, rows: dict[str, list[tuple]]) -> None:
    for table, waiting in rows.items():
        connection.executemany(_INSERTS[table], waiting)
        waiting.clear()


def _collect(record: dict[str, Any], rows: dict[str, list[tuple]], index: _Index, counts: Counts) -> None:
    counts.listings += 1
    counts.demo_listings += record["is_demo"]
    listing_id = counts.listings
    rows["listing"].append(_listing_row(listing_id, record))
    rows["listing_text"].append((listing_id, f"{record['name']} {record['alternate_name']}", " ".join(_words(record))))
    for position, offer in enumerate(record["offers"]):
        counts.offers += 1
        counts.by_type[offer["type"]] += 1
        offer_id = counts.offers
        is_remote = int(offer["is_remote"])
        rows["offer"].append((offer_id, listing_id, offer["type"], position, is_remote, offer["ends_on"]))
        rows["offer_fact"] += [(offer_id, key, value) for key, value in dict.fromkeys(facts_of(record, offer))]
        index.areas.add(listing_id, offer_id, offer["type"], offer["areas"])
    if record["latitude"] is not None:
        first_offer = counts.offers - len(record["offers"]) + 1
        types = (offer["type"] for offer in record["offers"])
        index.points.add(listing_id, Point(record["latitude"], record["longitude"]), enumerate(types, first_offer))


def _listing_row(listing_id: int, record: dict[str, Any]) -> tuple:
    return (
        listing_id,
        record["id"],
        record["kind"],
        record["name"],
        record["country"],
        record["subdivision"],
        record["timezone"],
        record["precision"],
        record["latitude"],
        record["longitude"],
        record["checked_on"],
        record["expires_at"],
        int(record["is_demo"]),
        int(record["closed_for_good_on"] is not None),
        json.dumps(record, ensure_ascii=False, separators=(",", ":")),
    )


def _words(record: dict[str, Any]) -> Iterator[str]:
    """Yields what people can find a listing by, beside its name."""
    yield record["description"]
    yield from (value for key, value in record["address"].items() if key != "country")
    if record["organization"]:
        yield record["organization"]["name"]
    for words in record["translations"].values():
        yield from (words["name"], words["description"])
    for offer in record["offers"]:
        yield from (offer["name"], offer["alternate_name"], offer["description"])
        if offer["organization"]:
            yield offer["organization"]["name"]
        for words in offer["translations"].values():
            yield from (words["name"], words["description"])
