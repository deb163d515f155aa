"""The right answer, found by measuring the distance to every offer there is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from services.geometry.points import Point, great_circle_m, unit_vector

# Rounding may swap two doors that differ by less than this, and by this share of the way: PostGIS takes the Earth's
# radius for three centimetres less than we do.
SAME_DISTANCE_M = 0.001
SAME_SHARE = 1e-8

_OFFERS = (
    "SELECT type, offer.id, listing_id, latitude, longitude FROM offer JOIN listing ON listing.id = listing_id"
    " WHERE latitude IS NOT NULL"
)


class Offered(NamedTuple):
    """One offer with a place."""

    type: str
    offer_id: int
    listing_id: int
    latitude: float
    longitude: float


def offers_in(release: Path) -> Iterator[Offered]:
    """Yields every offer of a release file that has a point."""
    with closing(sqlite3.connect(f"{release.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
        yield from map(Offered._make, file.execute(_OFFERS))


class BruteForce:
    """All offers of a release in one table without any index of points; SQLite measures to each of them."""

    def __init__(self, release: Path) -> None:
        """Reads the whole release: a million listings take some ten seconds and 200 MB."""
        self._table = sqlite3.connect(":memory:")
        self._table.execute(
            "CREATE TABLE point (type TEXT, offer INTEGER, listing INTEGER, latitude REAL, longitude REAL,"
            " x REAL, y REAL, z REAL, PRIMARY KEY (type, offer)) WITHOUT ROWID"
        )
        rows = ((*one, *unit_vector(Point(one.latitude, one.longitude))) for one in offers_in(release))
        self._table.executemany("INSERT INTO point VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def close(self) -> None:
        """Lets go of the memory."""
        self._table.close()

    def counts(self) -> dict[str, int]:
        """Returns how many offers of each type have a point, the commonest first."""
        return dict(self._table.execute("SELECT type, count(*) FROM point GROUP BY type ORDER BY count(*) DESC, type"))

    def faults_in(self, answer: list[tuple[float, int]], point: Point, kind: str, wanted: int) -> list[str]:
        """Returns what is wrong with an answer: distances in metres and listing ids, nearest first; no kind means all.

        Listings at one distance may come in any order: peers promise none, and ours is looked at in other tests.
        """
        right = self._nearest(point, kind, wanted)
        if len(answer) != len(right):
            return [f"{len(answer)} instead of {len(right)} offers"]
        faults = []
        for place, ((told_m, listing), (right_m, right_listing)) in enumerate(zip(answer, right, strict=True)):
            if abs(told_m - right_m) > SAME_DISTANCE_M + right_m * SAME_SHARE:
                faults.append(f"place {place + 1}: {told_m:.3f} m instead of {right_m:.3f} m")
            elif listing != right_listing and not self._are_as_far(listing, right_m, point):
                faults.append(f"place {place + 1}: listing {listing} instead of {right_listing}")
        return faults

    def _nearest(self, point: Point, kind: str, wanted: int) -> list[tuple[float, int]]:
        x, y, z = unit_vector(point)
        condition = "WHERE type = :kind" if kind else ""
        rows = self._table.execute(
            f"SELECT latitude, longitude, listing FROM point {condition}"
            " ORDER BY (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z), listing LIMIT :wanted",
            {"x": x, "y": y, "z": z, "kind": kind, "wanted": wanted},
        )
        return [(great_circle_m(point, Point(latitude, longitude)), listing) for latitude, longitude, listing in rows]

    def _are_as_far(self, listing: int, metres: float, point: Point) -> bool:
        rows = self._table.execute("SELECT latitude, longitude FROM point WHERE listing = ? LIMIT 1", (listing,))
        latitude, longitude = rows.fetchone()
        here = great_circle_m(point, Point(latitude, longitude))
        return abs(here - metres) <= SAME_DISTANCE_M + metres * SAME_SHARE
