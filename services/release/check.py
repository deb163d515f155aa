"""Looks over a finished release file before anybody may open it: whole, complete, and free of withheld values."""

from __future__ import annotations

import json
import re
import sqlite3
import struct
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from services.catalogue.point_index import Vector, pack_point
from services.geometry.points import Point, unit_vector
from services.release.check_points import is_point_shown, survey, vector_of
from services.release.elsewhere import POINT, Shown, Told, Withheld
from services.release.records_read import RecordsRead
from services.release.rows import Counts
from services.release.withheld import COORDINATES, LATITUDE, LONGITUDE, STREET, Search, WithheldValue

# Searching every byte is worth seconds for a few hidden places, and minutes for thousands; rows are always searched.
MOST_HIDDEN_FOR_BYTES = 200
# Coordinates with fewer decimals are found in any file.
_TELLING_DECIMALS = 5


_NUMBER_IN_RECORD = re.compile(r'"value":"(\+?\d{4,})"')
_ADDRESSES = (
    "SELECT json_extract(record, '$.address.address_1'), json_extract(record, '$.address.address_2') FROM listing"
)
_CIRCLES = (
    "SELECT DISTINCT public_id, offer_area.latitude, offer_area.longitude FROM offer_area"
    " JOIN listing ON listing.id = listing_id"
    " WHERE offer_area.latitude IS NOT NULL AND offer_area.longitude IS NOT NULL"
)
_THINGS = {STREET: "street", POINT: "place", "phone": "phone number"}


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


def check(path: Path, expected: Expected) -> None:
    """Raises CheckRefused unless the file is whole, counts right, and holds nothing that is withheld."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        try:
            _check_integrity(connection)
            _check_counts(connection, expected.counts)
            faults = _search_rows(connection, expected.withheld)
            faults |= _search_points(connection, expected)
            faults |= _search_other_records(connection, expected.withheld)
            if faults:
                raise CheckRefused(
                    f"Release refused: {next(iter(faults.items()))[0]} would show something withheld.", faults
                )
            _search_bytes(connection, path, expected)
        except sqlite3.DatabaseError as reason:
            raise CheckRefused("The new release file is damaged.") from reason


def _check_integrity(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise CheckRefused("The new release file is damaged.")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise CheckRefused("The new release file has offers without a listing.")


def _check_counts(connection: sqlite3.Connection, counts: Counts) -> None:
    tables = {"listing": counts.listings, "listing_text": counts.listings, "offer": counts.offers}
    for table, rows in tables.items():
        if connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] != rows:  # noqa: S608 — our words
            raise CheckRefused(f"The new release file does not hold what was written to it ({table}).")


def _search_rows(connection: sqlite3.Connection, withheld: Mapping[str, tuple[WithheldValue, ...]]) -> dict[str, str]:
    """Returns the listings that show what they withhold themselves, each with a sentence."""
    faults = {}
    for public_id, values in withheld.items():
        row = connection.execute("SELECT id, record FROM listing WHERE public_id = ?", (public_id,)).fetchone()
        if row is None:
            continue
        record = json.loads(row[1])
        if found := Search(values, record).first_in([record, *_rows_of(connection, row[0])]):
            faults[public_id] = f"It would show a {found.kind} that is withheld."
    return faults


def _search_points(connection: sqlite3.Connection, expected: Expected) -> dict[str, str]:
    """Returns the listings that the index of points has where they may not be, each with a sentence.

    Raises CheckRefused where the index does not hold every offer that has a point.
    """
    withheld = {public_id: point for public_id, values in expected.withheld.items() if (point := _point_of(values))}
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


def _point_of(values: tuple[WithheldValue, ...]) -> Vector | None:
    """Returns the point among withheld values, as the index writes it."""
    degrees = {value.kind: float(value.value) for value in values if value.kind in COORDINATES}
    return unit_vector(Point(degrees[LATITUDE], degrees[LONGITUDE])) if len(degrees) == len(COORDINATES) else None


def _search_other_records(
    connection: sqlite3.Connection, withheld: Mapping[str, tuple[WithheldValue, ...]]
) -> dict[str, str]:
    """Returns the listings that tell what another one withholds, each with a sentence."""
    search = Withheld(withheld, _shown_by_right(connection)) if withheld else None
    if not search:
        return {}
    faults = {}
    for public_id, latitude, longitude in connection.execute(_CIRCLES):
        if (owner := search.owner_near(latitude, longitude)) not in (None, public_id):
            faults[public_id] = f"Its area is drawn around the place that listing {owner} withholds: move the circle."
    for public_id, record in connection.execute("SELECT public_id, record FROM listing"):
        if told := search.told_by(public_id, record):
            faults[public_id] = _sentence_on(told)
    return faults


def _shown_by_right(connection: sqlite3.Connection) -> Shown:
    addresses = connection.execute(_ADDRESSES)
    numbers = (_NUMBER_IN_RECORD.findall(text) for (text,) in connection.execute("SELECT record FROM listing"))
    return Shown(
        streets={line for row in addresses for line in row if line},
        points=connection.execute("SELECT latitude, longitude FROM listing WHERE precision = 'exact'").fetchall(),
        phones={number for found in numbers for number in found},
    )


def _sentence_on(told: Told) -> str:
    return f"Its public words tell the {_THINGS[told.kind]} that listing {told.owner} withholds (in: {told.field})."


def _rows_of(connection: sqlite3.Connection, listing_id: int) -> Iterator[list[Any]]:
    """Yields every row of every other table that belongs to a listing."""
    own = "SELECT id FROM offer WHERE listing_id = ?"
    for question in (
        "SELECT * FROM listing WHERE id = ?",
        "SELECT name, words FROM listing_text WHERE rowid = ?",
        "SELECT * FROM offer WHERE listing_id = ?",
        f"SELECT * FROM offer_fact WHERE offer_id IN ({own})",  # noqa: S608 — our words
        "SELECT * FROM offer_area WHERE listing_id = ?",
    ):
        yield from (list(row) for row in connection.execute(question, (listing_id,)))


def _search_bytes(connection: sqlite3.Connection, path: Path, expected: Expected) -> None:
    """Searches the whole file, free space included, for the exact points and streets of hidden places."""
    if not expected.hidden or len(expected.hidden) > MOST_HIDDEN_FOR_BYTES:
        return
    needles = _needles(expected)
    if not needles:
        return
    content = path.read_bytes()
    # One walk over the file for all of them: looking for each alone costs up to a millisecond a megabyte.
    found = set(_any_of(sorted(needles)).findall(content))
    longer = [needle for needle in needles if needle not in found and needle.startswith(tuple(found))]
    found |= {needle for needle in longer if needle in content}
    for needle in sorted(found):
        public_id, kind = needles[needle]
        if not _is_shown_by_right(connection, kind, needle):
            sentence = f"the file holds the {kind} that listing {public_id} withholds."
            tellers = _tellers_of(connection, needle)
            raise CheckRefused(f"Release refused: {sentence}", dict.fromkeys(tellers, f"It was left out: {sentence}"))


def _tellers_of(connection: sqlite3.Connection, needle: bytes) -> list[str]:
    """Returns the listings whose record holds these bytes; none where they lie elsewhere in the file."""
    found = connection.execute("SELECT public_id FROM listing WHERE instr(CAST(record AS BLOB), ?) > 0", (needle,))
    return [public_id for (public_id,) in found]


def _needles(expected: Expected) -> dict[bytes, tuple[str, str]]:
    """Returns the bytes to search for, with whose they are: streets, coordinates as text, as SQLite and leaves do."""
    needles: dict[bytes, tuple[str, str]] = {}
    for public_id in sorted(expected.hidden):
        values = expected.withheld.get(public_id, ())
        if point := _point_of(values):
            needles[pack_point(point)] = (public_id, POINT)
        for kind, value in values:
            if kind == STREET and any(character.isdigit() for character in value):
                needles[value.encode()] = (public_id, kind)
            elif kind in COORDINATES and len(value.partition(".")[2]) >= _TELLING_DECIMALS:
                needles[value.lstrip("-").encode()] = (public_id, kind)
                needles[struct.pack(">d", float(value))] = (public_id, kind)
    return needles


def _any_of(needles: list[bytes]) -> re.Pattern[bytes]:
    """Returns a pattern that matches any of the needles and branches only where they differ."""
    return re.compile(_branches(needles, 0), re.DOTALL)


def _branches(needles: list[bytes], depth: int) -> bytes:
    if len(needles) == 1:
        return re.escape(needles[0][depth:])
    groups: dict[bytes, list[bytes]] = {}
    for needle in needles:
        groups.setdefault(needle[depth : depth + 1], []).append(needle)
    # A needle that ends here hides the longer ones that begin with it; the caller looks for those.
    if b"" in groups:
        return b""
    parts = [re.escape(head) + _branches(group, depth + 1) for head, group in groups.items()]
    return parts[0] if len(parts) == 1 else b"(?:" + b"|".join(parts) + b")"


def _is_shown_by_right(connection: sqlite3.Connection, kind: str, needle: bytes) -> bool:
    """Says whether some listing shows this value by right: two services behind one door, one of them open about it.

    Rows of the listing that withholds it have been searched before, so the row found here is another's, or the centre
    of a cell that happens to lie there.
    """
    value: str | float
    if kind == POINT:
        return is_point_shown(connection, needle)
    if kind == STREET:
        condition, value = "instr(record, ?) > 0", needle.decode()
    elif needle.isascii() and b"." in needle:
        condition, value = f"abs({kind}) = ?", float(needle)
    else:
        condition, value = f"{kind} = ?", struct.unpack(">d", needle)[0]
    question = f"SELECT 1 FROM listing WHERE {condition}"  # noqa: S608 — our words
    return connection.execute(question, (value,)).fetchone() is not None
