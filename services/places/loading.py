"""Brings places into the table: the committed extract at first start, an operator's own files at any time."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from services.geometry.points import Point, great_circle_m
from services.places.crowds import write_crowds
from services.places.extract import Extract
from services.places.files import one_writer, replacing
from services.places.gazetteer import Gazetteer
from services.places.osm_entries import ONE_WITHIN_M, Merged, entries_of, merge
from services.places.osm_file import is_osm, read_osm
from services.places.place import NAMED_KINDS, POSTCODE, TOWN, Entry
from services.places.reading import Progress, open_source
from services.places.row import RejectedError, RowReader
from services.places.spelling import name_key
from services.places.table import (
    OSM,
    SCHEMA_VERSION,
    Identity,
    Table,
    build,
    key_of,
    loaded_entries,
    slugs_given_out,
    start_new_file,
)

FILE_NAME = "places.sqlite3"
TELL_EVERY = 1_000
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reject:
    """A row that was not loaded: its number in the file, the field at fault, and why."""

    row: int
    field: str
    reason: str


@dataclass
class LoadReport:
    """What became of each row of a file."""

    added: int = 0
    already_there: int = 0
    rejected: list[Reject] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def prepare(public_dir: Path, extract: Extract | None = None) -> Path:
    """Returns the path of the file of places in `public_dir`, and builds it first when it is missing or out of date.

    Places loaded by the operator stay, and so does every address given out. Takes some six seconds when it builds.
    """
    extract, path = extract or Extract(), public_dir / FILE_NAME
    wanted = {"extract": extract.version(), "schema": SCHEMA_VERSION}
    if _about(path).items() >= wanted.items():
        return path
    with one_writer(path):
        if not _about(path).items() >= wanted.items():  # another process may have built it while this one waited
            has_osm = OSM in _about(path)
            slugs, loaded = _kept(path)
            build(
                extract.entries(),
                path,
                countries=extract.countries(),
                regions=extract.regions(),
                about=wanted | ({OSM: "loaded"} if has_osm else {}),
                slugs=slugs,
                loaded=loaded,
            )
    return path


def load_places(source: Path, public_dir: Path, progress: Progress | None = None) -> LoadReport:
    """Adds the places of a file to those in `public_dir`, all or nothing, and says what became of each row.

    Raises UnreadableError when the file cannot be read; then, and at any interruption, nothing has changed.
    """
    if is_osm(source):
        return _load_osm(source, public_dir, progress)
    file = open_source(source)
    path = prepare(public_dir)
    report = LoadReport(notices=file.notices)
    with one_writer(path):
        _write(_new_rows(file.rows(), Gazetteer(path), report), path, {})
    return report


def _load_osm(source: Path, public_dir: Path, progress: Progress | None) -> LoadReport:
    merged = merge(read_osm(source, progress))  # the longest part, while others may still write
    path, report = prepare(public_dir), LoadReport()
    with one_writer(path):
        new = _new_entries(merged, Gazetteer(path), report, progress)
        if progress:
            progress("Writing", len(new), len(new))
        _write(new, path, {OSM: "loaded"})
    return report


def _write(entries: list[Entry], path: Path, about: dict[str, str]) -> None:
    if not entries:
        return
    with replacing(path) as new:
        shutil.copyfile(path, new)
        with closing(sqlite3.connect(new)) as connection, connection:
            start_new_file(connection)
            Table(connection, {}).add(entries, is_loaded=True)
            write_crowds(connection)
            connection.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", about.items())


def _new_rows(rows: Iterator[tuple[int, dict[str, str]]], gazetteer: Gazetteer, report: LoadReport) -> list[Entry]:
    reader, new = RowReader(gazetteer), NewPlaces(gazetteer)
    for number, values in rows:
        try:
            is_new = new.take(reader.entry(values))
        except RejectedError as rejected:
            report.rejected.append(Reject(number, rejected.field, rejected.reason))
            continue
        report.added += is_new
        report.already_there += not is_new
    return new.entries()


def _new_entries(merged: Merged, gazetteer: Gazetteer, report: LoadReport, progress: Progress | None) -> list[Entry]:
    new, total, far_off = NewPlaces(gazetteer), sum(map(len, merged.values())), 0
    for number, entry in enumerate(entries_of(merged, gazetteer)):
        if progress and number % TELL_EVERY == 0:
            progress("Placing names", number, total)
        if entry is None:
            far_off += 1
            continue
        is_new = new.take(entry)
        report.added += is_new
        report.already_there += not is_new
    if far_off:
        report.notices.append(f"{far_off} left out: no known place is within 100 km, which could tell their country.")
    return new.entries()


class NewPlaces:
    """The places of a file that the table does not hold yet, each once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Compares with the places in the given gazetteer."""
        self._gazetteer = gazetteer
        self._postcodes: dict[tuple[str, str], tuple[Entry, int]] = {}
        self._others: dict[tuple[str, str], list[Entry]] = {}

    def take(self, entry: Entry) -> bool:
        """Says whether the entry is a new place; a further row of a new postcode moves that to the mean of its rows."""
        key = (entry.country, key_of(entry))
        if entry.kind == POSTCODE:
            if known := self._postcodes.get(key):
                self._postcodes[key] = (_mean(*known, entry), known[1] + 1)
                return False
            if self._gazetteer.has_postcode(*key):
                return False
            self._postcodes[key] = (entry, 1)
            return True
        point, same_name = Point(entry.latitude, entry.longitude), self._others.setdefault(key, [])
        # A town is new though a street has its name; a street is not new beside a town that has it.
        kinds = (TOWN,) if entry.kind == TOWN else NAMED_KINDS
        twins = self._gazetteer.points_named(name_key(entry.name), entry.country, kinds)
        twins += [Point(each.latitude, each.longitude) for each in same_name if each.kind in kinds]
        if any(great_circle_m(point, twin) < ONE_WITHIN_M[entry.kind] for twin in twins):
            return False
        same_name.append(entry)
        return True

    def entries(self) -> list[Entry]:
        """Returns the new places."""
        others = (entry for same_name in self._others.values() for entry in same_name)
        return [*(entry for entry, _ in self._postcodes.values()), *others]


def _mean(mean: Entry, count: int, further: Entry) -> Entry:
    # East by the shorter way, so that a code on both sides of the date line does not end up in Greenwich.
    east = (further.longitude - mean.longitude + 180) % 360 - 180
    longitude = (mean.longitude + east / (count + 1) + 180) % 360 - 180
    return replace(mean, latitude=mean.latitude + (further.latitude - mean.latitude) / (count + 1), longitude=longitude)


def _about(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return dict(connection.execute("SELECT name, value FROM about"))
    except sqlite3.Error:
        return {}


def _kept(path: Path) -> tuple[dict[Identity, list[str]], list[Entry]]:
    if not path.exists():
        return {}, []
    try:
        return slugs_given_out(path), loaded_entries(path)
    except sqlite3.Error:
        aside = path.with_suffix(".damaged")
        path.rename(aside)
        logger.warning("%s was damaged and is built anew; load your own places again. The old file: %s", path, aside)
        return {}, []
