"""The table of places: its schema, and how it is written (always as a new file, renamed into place)."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path

from tzfpy import get_tz

from services.geometry.points import Point, unit_vector
from services.places.cells import Spot
from services.places.coarse import areas_of
from services.places.crowds import write_crowds
from services.places.extract import CountryNames
from services.places.files import replacing
from services.places.place import AREA_KINDS, KINDS, POSTCODE, TOWN, Entry, Region
from services.places.slugs import free_slug
from services.places.spelling import code_key, name_key, name_keys

# Raise it whenever the schema, the keys of names or the rules for areas change: prepare() then builds the file anew.
SCHEMA_VERSION = "4"
# What the table says about itself where it holds places of OpenStreetMap: their licence asks to be named.
OSM = "openstreetmap"
SCHEMA = """
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE countries (code TEXT PRIMARY KEY, name TEXT NOT NULL, rank INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE country_labels (country TEXT NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL,
        PRIMARY KEY (country, language)) WITHOUT ROWID;
    CREATE TABLE country_names (key TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY (key, country)) WITHOUT ROWID;
    CREATE TABLE regions (id INTEGER PRIMARY KEY, country TEXT NOT NULL, slug TEXT NOT NULL, code TEXT NOT NULL,
        name TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (country, slug));
    CREATE TABLE places (id INTEGER PRIMARY KEY, slug TEXT UNIQUE, name TEXT NOT NULL, kind INTEGER NOT NULL,
        country TEXT NOT NULL, region INTEGER REFERENCES regions, latitude REAL NOT NULL, longitude REAL NOT NULL,
        population INTEGER NOT NULL, time_zone TEXT NOT NULL, weight INTEGER NOT NULL, is_loaded INTEGER NOT NULL,
        area INTEGER NOT NULL REFERENCES places, town TEXT NOT NULL);
    CREATE TABLE names (key TEXT NOT NULL, weight INTEGER NOT NULL, place INTEGER NOT NULL,
        country TEXT NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (key, weight DESC, place)) WITHOUT ROWID;
    CREATE TABLE crowds (place INTEGER PRIMARY KEY REFERENCES places, people REAL NOT NULL);
    CREATE VIRTUAL TABLE spots USING rtree (id, x, to_x, y, to_y, z, to_z, kind, to_kind);
"""
# Kinds get a thickness in the index. Without one every box of a single kind has no volume, the R*Tree cannot tell good
# boxes from bad ones, and a search reads forty times as much (measured: 560 µs against 12 µs).
THICKNESS = 0.5
# Towns and postcodes come before everything else of their name; below this bit stand the people of a place, times 256.
AREA_WEIGHT = 1 << 48
# Where a place stands on the axis of kinds: areas beside those that are none, so that a question can ask for either.
AXIS = {(TOWN, True): 0, (TOWN, False): 1, (POSTCODE, True): 2, (POSTCODE, False): 3}
# Built last: faster than keeping them while rows come in. Browsing shows areas alone.
INDEXES = """
    CREATE INDEX areas_of_country ON places (country, kind, weight DESC) WHERE area = id;
    CREATE INDEX areas_of_region ON places (region, kind, weight DESC) WHERE area = id;
"""

# What makes a place the same place in the next extract: kind, country, region and key of its name.
Identity = tuple[str, str, str, str]


def build(
    entries: Iterable[Entry],
    path: Path,
    *,
    countries: Iterable[CountryNames],
    regions: Iterable[Region],
    about: dict[str, str] | None = None,
    slugs: dict[Identity, list[str]] | None = None,
    loaded: Iterable[Entry] = (),
) -> None:
    """Writes the whole table as a new file and renames it to `path`; `slugs` are addresses given out before."""
    with replacing(path) as new, closing(sqlite3.connect(new)) as connection:
        start_new_file(connection)
        connection.executescript(SCHEMA)
        with connection:
            _write_lands(connection, countries, regions)
            table = Table(connection, slugs or {})
            table.add(entries, is_loaded=False)
            table.add((entry for entry in loaded if not table.has_postcode(entry)), is_loaded=True)
            write_crowds(connection)
            about = {"extract": "", "schema": SCHEMA_VERSION} | (about or {})
            connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        connection.executescript(INDEXES)


def start_new_file(connection: sqlite3.Connection) -> None:
    """Turns off journal and syncing: the file is thrown away unless it is whole, and synced before its rename."""
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")


def identity(entry: Entry) -> Identity:
    """Returns what stays the same about a place from one extract to the next."""
    return entry.kind, entry.country, entry.region, key_of(entry)


def key_of(entry: Entry) -> str:
    """Returns the key a place's own name is found by."""
    return code_key(entry.name) if entry.kind == POSTCODE else name_key(entry.name)


class Table:
    """The writing side of one open file of places."""

    def __init__(self, connection: sqlite3.Connection, slugs: dict[Identity, list[str]]) -> None:
        """Takes a connection that may write, and the addresses that places of these identities already have."""
        self._connection = connection
        self._slugs = {known: list(given) for known, given in slugs.items()}
        self._taken = {slug for (slug,) in connection.execute("SELECT slug FROM places")}
        self._next_id = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM places").fetchone()[0]
        self._ranks = dict(connection.execute("SELECT code, rank FROM countries"))
        self._regions = {
            (country, slug): (number, code)
            for number, country, slug, code in connection.execute("SELECT id, country, slug, code FROM regions")
        }

    def has_postcode(self, entry: Entry) -> bool:
        """Says whether the entry is a postcode that the table already holds."""
        if entry.kind != POSTCODE:
            return False
        question = "SELECT 1 FROM names WHERE key = ? AND country = ? AND kind = ?"
        found = self._connection.execute(question, (key_of(entry), entry.country, KINDS.index(POSTCODE)))
        return found.fetchone() is not None

    def add(self, entries: Iterable[Entry], *, is_loaded: bool) -> None:
        """Writes the entries, largest first so that it gets the shortest address, and keeps addresses given before."""
        ordered = sorted(entries, key=lambda entry: (-entry.population, entry.country, entry.region, entry.name))
        if not ordered:
            return
        kept = [self._kept_slug(entry) for entry in ordered]
        self._taken.update(filter(None, kept))
        areas = self._areas_of(ordered)
        pairs = zip(ordered, kept, strict=True)
        rows = (self._row(entry, slug or self._new_slug(entry), is_loaded, areas) for entry, slug in pairs)
        for batch in _batches(rows, 5_000):
            self._write(batch)

    def _areas_of(self, entries: list[Entry]) -> dict[int, int]:
        """Returns the area of each entry by the number it is about to get."""
        new = [self._spot(number, entry) for number, entry in enumerate(entries, self._next_id)]
        stored = [
            (number, area == number, Entry(name, KINDS[kind], country, latitude, longitude, region, people))
            for number, area, name, kind, country, latitude, longitude, region, people in self._connection.execute(
                """SELECT places.id, area, places.name, kind, places.country, latitude, longitude,
                    coalesce(regions.slug, ''), population
                FROM places LEFT JOIN regions ON regions.id = region WHERE kind <= ?""",
                (KINDS.index(POSTCODE),),
            )
        ]
        countries = {entry.country for entry in entries}
        known = [self._spot(number, entry) for number, _, entry in stored if entry.country in countries]
        return areas_of(new, known, (number for number, is_area, _ in stored if is_area))

    def _spot(self, number: int, entry: Entry) -> Spot:
        region, _ = self._regions.get((entry.country, entry.region), (None, ""))
        vector = unit_vector(Point(entry.latitude, entry.longitude))
        return Spot(number, entry.kind, entry.country, region, vector, entry.population)

    def _kept_slug(self, entry: Entry) -> str:
        given = self._slugs.get(identity(entry)) if self._slugs else None
        return given.pop(0) if given else ""

    def _new_slug(self, entry: Entry) -> str | None:
        if entry.kind not in AREA_KINDS:
            return None
        _, code = self._regions.get((entry.country, entry.region), (None, ""))
        return free_slug(entry, code, self._taken)

    def _row(self, entry: Entry, slug: str | None, is_loaded: bool, areas: dict[int, int]) -> tuple[Entry, tuple]:
        number, self._next_id = self._next_id, self._next_id + 1
        region, _ = self._regions.get((entry.country, entry.region), (None, ""))
        # Towns and postcodes first, then the people of the place, then those of its country, in one number that the
        # index can sort by.
        weight = (entry.kind in AREA_KINDS) * AREA_WEIGHT | entry.population << 8 | self._ranks.get(entry.country, 0)
        zone = entry.time_zone or get_tz(entry.longitude, entry.latitude)
        return entry, (
            number, slug, entry.name, KINDS.index(entry.kind), entry.country, region, entry.latitude, entry.longitude,
            entry.population, zone, weight, is_loaded, areas[number], entry.town,
        )  # fmt: skip

    def _write(self, batch: list[tuple[Entry, tuple]]) -> None:
        write = self._connection.executemany
        write("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (row for _, row in batch))
        write("INSERT OR IGNORE INTO names VALUES (?, ?, ?, ?, ?)", _name_rows(batch))
        spots = (_spot_row(entry, row) for entry, row in batch if entry.kind in AREA_KINDS)
        write("INSERT INTO spots VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", spots)


def _name_rows(batch: list[tuple[Entry, tuple]]) -> Iterator[tuple[str, int, int, str, int]]:
    for entry, (number, _, name, kind, country, *_, weight, _, _, _) in batch:
        if entry.kind == POSTCODE:
            yield code_key(name), weight, number, country, kind
            continue
        for each in (name, *entry.other_names):
            for key in name_keys(each, country):
                yield key, weight, number, country, kind


def _spot_row(entry: Entry, row: tuple) -> tuple:
    x, y, z = unit_vector(Point(entry.latitude, entry.longitude))
    axis = AXIS[entry.kind, row[0] == row[12]]
    return row[0], x, x, y, y, z, z, axis, axis + THICKNESS


def _batches(rows: Iterable[tuple[Entry, tuple]], size: int) -> Iterator[list[tuple[Entry, tuple]]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, size)):
        yield batch


def _write_lands(connection: sqlite3.Connection, countries: Iterable[CountryNames], regions: Iterable[Region]) -> None:
    by_people = sorted(countries, key=lambda country: (country.people, country.code))
    connection.executemany(
        "INSERT INTO countries VALUES (?, ?, ?)",
        ((country.code, country.name, rank) for rank, country in enumerate(by_people)),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO country_names VALUES (?, ?)",
        (
            (name_key(name), country.code)
            for country in by_people
            for name in (country.code, country.name, *country.other_names, *dict(country.in_languages).values())
        ),
    )
    connection.executemany(
        "INSERT INTO country_labels VALUES (?, ?, ?)",
        ((country.code, language, name) for country in by_people for language, name in country.in_languages),
    )
    connection.executemany(
        "INSERT INTO regions (country, slug, code, name, key) VALUES (?, ?, ?, ?, ?)",
        ((region.country, region.slug, region.code, region.name, name_key(region.name)) for region in regions),
    )


def slugs_given_out(path: Path) -> dict[Identity, list[str]]:
    """Returns the addresses in a file of places by identity, so that the next file can keep them."""
    slugs: dict[Identity, list[str]] = defaultdict(list)
    with closing(_opened(path)) as connection:
        for _, entry, slug in _stored(connection, "places.slug IS NOT NULL"):
            slugs[identity(entry)].append(slug)
    return slugs


def loaded_entries(path: Path) -> list[Entry]:
    """Returns the places in a file that came from load_places and not from the extract."""
    with closing(_opened(path)) as connection:
        names: dict[int, list[str]] = defaultdict(list)
        for number, key in connection.execute(
            "SELECT place, key FROM names JOIN places ON places.id = place WHERE is_loaded ORDER BY place, key"
        ):
            names[number].append(key)
        return [
            replace(entry, other_names=tuple(key for key in names[number] if key != key_of(entry)))
            for number, entry, _ in _stored(connection, "is_loaded")
        ]


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _stored(connection: sqlite3.Connection, condition: str) -> Iterator[tuple[int, Entry, str]]:
    columns = "places.name, kind, places.country, latitude, longitude, coalesce(regions.slug, ''), population"
    # Files of the first schema have no towns of postcodes.
    has_town = "town" in {name for _, name, *_ in connection.execute("PRAGMA table_info(places)")}
    question = f"""SELECT places.id, {columns}, time_zone, {"town" if has_town else "''"}, places.slug
        FROM places LEFT JOIN regions ON regions.id = region
        WHERE {condition} ORDER BY places.id"""  # noqa: S608 — our words
    for number, name, kind, *rest, zone, town, slug in connection.execute(question):
        country, latitude, longitude, region, population = rest
        yield number, Entry(name, KINDS[kind], country, latitude, longitude, region, population, (), zone, town), slug
