"""The tables of a release file, made for reading: written once by the release room, never changed afterwards."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

SCHEMA_VERSION = 5

# How texts are cut into words: whoever cuts texts of a release elsewhere has to do the same.
TOKENIZER = "unicode61 remove_diacritics 2"

TABLES = f"""
CREATE TABLE release_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE listing (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    subdivision TEXT NOT NULL,
    timezone TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    checked_on TEXT,
    expires_at TEXT,
    is_demo INTEGER NOT NULL,
    is_closed INTEGER NOT NULL,
    record TEXT NOT NULL
);

CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    type TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_remote INTEGER NOT NULL,
    ends_on TEXT
);

CREATE TABLE offer_fact (
    offer_id INTEGER NOT NULL REFERENCES offer (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (offer_id, key, value)
) WITHOUT ROWID;

CREATE TABLE offer_area (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offer (id),
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    type TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    subdivision TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    radius_m INTEGER,
    polygon TEXT
);

CREATE VIRTUAL TABLE area_box USING rtree (id, x0, x1, y0, y1, z0, z1);

CREATE TABLE known_answer (key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, value)) WITHOUT ROWID;

CREATE TABLE type_count (type TEXT PRIMARY KEY, offers INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE search_phrase (
    language TEXT NOT NULL,
    phrase TEXT NOT NULL,
    types TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (language, phrase)
) WITHOUT ROWID;

CREATE TABLE point_tree (
    type TEXT PRIMARY KEY,
    first_leaf INTEGER NOT NULL,
    leaves INTEGER NOT NULL,
    splits BLOB NOT NULL,
    balls BLOB NOT NULL
);

CREATE TABLE point_leaf (id INTEGER PRIMARY KEY, data BLOB NOT NULL);

CREATE TABLE record_sums (first_listing INTEGER PRIMARY KEY, sums BLOB NOT NULL);

CREATE VIRTUAL TABLE listing_text USING fts5 (
    name, words, tokenize = '{TOKENIZER}', prefix = '2 3'
);
"""

# Made after the rows are in: building an index once is cheaper than keeping it up to date row by row.
INDEXES = """
CREATE UNIQUE INDEX listing_public_id ON listing (public_id);
CREATE INDEX offer_listing ON offer (listing_id);
CREATE INDEX offer_area_listing ON offer_area (listing_id);
CREATE INDEX offer_area_place ON offer_area (kind, country, subdivision, listing_id);
CREATE INDEX offer_area_type_place ON offer_area (type, kind, country, subdivision, listing_id);
"""


def create_tables(connection: sqlite3.Connection) -> None:
    """Writes the empty tables into a new file."""
    connection.executescript(TABLES)


def create_indexes(connection: sqlite3.Connection) -> None:
    """Writes the indexes, once all rows are in."""
    connection.executescript(INDEXES)


def schema_of(file: Path) -> int:
    """Returns the version of the tables in a release file; 0 where it does not say, or is no release at all."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            row = connection.execute("SELECT value FROM release_info WHERE key = 'schema_version'").fetchone()
        return int(row[0]) if row else 0
    except (sqlite3.Error, ValueError):
        return 0
