"""Where people live, each of them counted once: written with the table of places, for what may not be too narrow."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from pathlib import Path

from services.geometry.points import Point, unit_vector
from services.places.cells import Spot
from services.places.open_file import OpenFile
from services.places.people import people_of_places
from services.places.place import KINDS, POSTCODE, TOWN

_UP_TO_POSTCODES = KINDS.index(POSTCODE)


def write_crowds(connection: sqlite3.Connection) -> None:
    """Fills the table of crowds anew from the towns and districts in the table of places; takes about two seconds."""
    by_country: dict[str, dict[str, list[Spot]]] = defaultdict(lambda: defaultdict(list))
    question = "SELECT id, kind, country, latitude, longitude, population FROM places WHERE kind <= ?"
    for number, kind, country, latitude, longitude, people in connection.execute(question, (_UP_TO_POSTCODES,)):
        spot = Spot(number, KINDS[kind], country, None, unit_vector(Point(latitude, longitude)), people)
        by_country[country][spot.kind].append(spot)
    connection.execute("DELETE FROM crowds")
    for kinds in by_country.values():
        people = people_of_places(kinds[TOWN], kinds[POSTCODE])
        connection.executemany("INSERT INTO crowds VALUES (?, ?)", sorted(people.items()))


class Crowds:
    """The people and the lands of one file of places, all at once: some 50,000 rows, and three times as many."""

    def __init__(self, path: Path) -> None:
        """Takes the path of a file written by table.build()."""
        self._path = path
        self._rows = OpenFile(path).rows

    @property
    def version(self) -> tuple[int, int]:
        """What tells this file from the one that takes its place."""
        status = self._path.stat()
        return status.st_ino, status.st_mtime_ns

    def people(self) -> list[tuple[float, float, float]]:
        """Returns where people live: latitude, longitude, how many."""
        return self._rows("SELECT latitude, longitude, people FROM crowds JOIN places ON places.id = place")

    def lands(self) -> list[tuple[float, float, str, str]]:
        """Returns every town and postcode: latitude, longitude, country, code of its region or ""."""
        question = """SELECT latitude, longitude, places.country, coalesce(code, '')
            FROM places LEFT JOIN regions ON regions.id = region WHERE kind <= ?"""
        return self._rows(question, (_UP_TO_POSTCODES,))
