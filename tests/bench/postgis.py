"""The peer: the same offers in PostGIS, as an experienced hand would set it up, asked over a unix socket."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from services.geometry.points import Point
from services.management.postgres import ServerError, find_programs, running_server
from tests.bench.brute_force import Offered

# Room for all tables and indexes of a million listings, and prices for a disk without moving parts.
_MEMORY = {
    "shared_buffers": "1GB",
    "effective_cache_size": "4GB",
    "maintenance_work_mem": "512MB",
    "work_mem": "16MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "autovacuum": "off",
}
_HERE = sql.SQL("ST_Point(%b, %b, 4326)::geography")


class NoPeer(Exception):
    """PostGIS cannot be asked here; the text says why."""


class PostGIS:
    """Two tables with the same offers: `partial` has one index a type, `single` one for all and one of types."""

    def __init__(self, connection: psycopg.Connection) -> None:
        """Takes a connection to an empty database that has PostGIS."""
        self._connection = connection
        self._cursor = connection.cursor(binary=True)
        # On Linux: nanoseconds that the process had a processor.
        self._work = Path(f"/proc/{connection.info.backend_pid}/schedstat")

    def load(self, offers: Iterator[Offered], kinds: Sequence[str]) -> None:
        """Fills both tables and builds their indexes; a million listings take a minute."""
        for table in ("partial", "single"):
            self._connection.execute(f"DROP TABLE IF EXISTS {table}")
            self._connection.execute(
                f"CREATE TABLE {table} (id int PRIMARY KEY, listing int NOT NULL, type text NOT NULL,"
                " place geography(Point, 4326) NOT NULL)"
            )
        with self._cursor.copy("COPY partial FROM STDIN") as copy:
            for one in offers:
                point = f"SRID=4326;POINT({one.longitude} {one.latitude})"
                copy.write_row((one.offer_id, one.listing_id, one.type, point))
        self._connection.execute("INSERT INTO single SELECT * FROM partial")
        for kind in kinds:
            self._connection.execute(
                sql.SQL("CREATE INDEX ON partial USING gist (place) WHERE type = {}").format(sql.Literal(kind))
            )
        for statement in (
            "CREATE INDEX ON partial USING gist (place)",
            "CREATE INDEX ON single USING gist (place)",
            "CREATE INDEX ON single (type)",
            "VACUUM ANALYZE partial",
            "VACUUM ANALYZE single",
        ):
            self._connection.execute(statement)

    def nearest(self, table: str, kind: str, wanted: int) -> Callable[[Point], list[tuple[float, int]]]:
        """Returns a prepared question: metres and listing ids of the nearest offers of a type, or of all types."""
        condition = sql.SQL("WHERE type = {}").format(sql.Literal(kind)) if kind else sql.SQL("")
        question = (
            sql.SQL("SELECT place <-> {}, listing, id FROM {} {} ORDER BY 1 LIMIT {}")
            .format(_HERE, sql.Identifier(table), condition, sql.Literal(wanted))
            .as_string()
        )

        def ask(point: Point) -> list[tuple[float, int]]:
            self._cursor.execute(question, (point.longitude, point.latitude), prepare=True)
            return [(metres, listing) for metres, listing, _id in self._cursor.fetchall()]

        return ask

    def processor_seconds(self) -> float:
        """Returns how long this thread and the server's process for it have been at work."""
        return time.thread_time() + int(self._work.read_text().split()[0]) / 1e9

    def version(self) -> str:
        """Returns the versions of PostgreSQL and PostGIS."""
        row = self._connection.execute("SELECT current_setting('server_version'), PostGIS_Lib_Version()").fetchone()
        return "PostgreSQL {}, PostGIS {}".format(*(row or ("?", "?")))


@contextmanager
def running_postgis() -> Iterator[PostGIS]:
    """Starts a throw-away server with PostGIS. Raises NoPeer where one of them is not installed."""
    programs = find_programs()
    if programs is None:
        raise NoPeer("PostgreSQL is not installed (on Debian: apt install postgresql-15-postgis-3).")
    try:
        with running_server(programs, _MEMORY) as address, _connected(address) as connection:
            try:
                connection.execute("CREATE EXTENSION postgis")
            except psycopg.Error as reason:
                raise NoPeer("PostGIS is not installed (on Debian: apt install postgresql-15-postgis-3).") from reason
            yield PostGIS(connection)
    except ServerError as reason:
        raise NoPeer(str(reason)) from reason


def _connected(address: str) -> psycopg.Connection:
    parts = urlsplit(address)
    folder, _, name = parts.path.removeprefix("/").rpartition("/")
    return psycopg.connect(host=folder, user=parts.username, dbname=name, autocommit=True)
