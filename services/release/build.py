"""Builds a release file from public records: always a new file, written once, never patched.

SQLite keeps deleted words and coordinates in the pages of FTS5 and R*Tree, even with `secure_delete` and after
`VACUUM INTO`. A file in which nothing was ever deleted has none.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from services.catalogue.schema import SCHEMA_VERSION, create_indexes, create_tables
from services.release.beside import Helper
from services.release.preparing import Preparing
from services.release.rows import COLUMNS, Counts, StoredRecord

# Several rows of a listing fit into one page only if that is large: a quarter of the file would be empty otherwise.
PAGE_BYTES = 16_384
# So many rows go into one statement, because a statement costs as much as a row; FTS5 would begin a new segment with
# every such statement.
_ROWS_AT_ONCE = {"listing_text": 1}
_MOST_ROWS_AT_ONCE = 50
_NAMED = {"listing_text": "listing_text (rowid, name, words)"}
# Words wait in so much memory and are merged once, at the end.
_WORDS = {"hashsize": 32 * 1024 * 1024, "automerge": 0, "crisismerge": 1000}

Records = Iterable[StoredRecord | dict[str, Any]]


def build(
    path: Path,
    records: Records,
    info: Mapping[str, object],
    phrases: Iterable[tuple[str, str, str, str]] = (),
    helper: Helper | None = None,
) -> Counts:
    """Writes public records into a new file and returns what it holds; `info` becomes the release_info table.

    `phrases` are rows of search_phrase, asked for once all records are in.

    Takes about 0.1 ms a listing with a helper, and twice that without one. Raises FileExistsError where there is a
    file, OSError where the disk is full, RecordUnusable for a damaged record.
    """
    path.touch(exist_ok=False)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return _write(connection, Preparing(records, helper), info, phrases)
    except sqlite3.OperationalError as reason:
        # SQLite says “database or disk is full” and “disk I/O error” in a class of its own.
        raise OSError(f"The release file cannot be written: {reason}.") from reason


def records_in(path: Path) -> Iterator[dict[str, Any]]:
    """Yields the public records of a release file in its own order."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        for (text,) in connection.execute("SELECT record FROM listing ORDER BY id"):
            yield json.loads(text)


def _write(
    connection: sqlite3.Connection,
    preparing: Preparing,
    info: Mapping[str, object],
    phrases: Iterable[tuple[str, str, str, str]],
) -> Counts:
    connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
    # Nothing to roll back to: a file that was not finished is thrown away.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    create_tables(connection)
    connection.executemany("INSERT INTO listing_text (listing_text, rank) VALUES (?, ?)", _WORDS.items())
    connection.execute("BEGIN")
    for values in preparing.rows():
        for table, of_table in values.items():
            _insert(connection, table, of_table)
    connection.execute("COMMIT")
    # Rows of points and areas are made meanwhile.
    preparing.begin_places()
    create_indexes(connection)
    connection.execute("INSERT INTO listing_text (listing_text) VALUES ('optimize')")
    connection.execute("BEGIN")
    for table, row in preparing.places():
        connection.execute(_statement(table, len(row), 1), row)
    counts = preparing.counts()
    connection.executemany("INSERT INTO type_count VALUES (?, ?)", sorted(counts.by_type.items()))
    connection.executemany("INSERT INTO known_answer VALUES (?, ?)", sorted(counts.answers))
    connection.executemany("INSERT OR IGNORE INTO search_phrase VALUES (?, ?, ?, ?)", phrases)
    told = {**info, "schema_version": SCHEMA_VERSION, "is_demo": int(counts.is_demo)}
    connection.executemany("INSERT INTO release_info VALUES (?, ?)", [(key, str(told[key])) for key in sorted(told)])
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    return counts


def _insert(connection: sqlite3.Connection, table: str, values: list[Any]) -> None:
    """Writes the values of rows that lie one after the other."""
    columns, rows = COLUMNS[table], _ROWS_AT_ONCE.get(table, _MOST_ROWS_AT_ONCE)
    whole = len(values) - len(values) % (columns * rows)
    for start, end, at_once in ((0, whole, rows), (whole, len(values), 1)):
        step = columns * at_once
        portions = (values[place : place + step] for place in range(start, end, step))
        connection.executemany(_statement(table, columns, at_once), portions)


@cache
def _statement(table: str, columns: int, rows: int) -> str:
    row = f"({','.join('?' * columns)})"
    return f"INSERT INTO {_NAMED.get(table, table)} VALUES {','.join([row] * rows)}"  # noqa: S608 — our words
