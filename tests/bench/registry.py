"""A registry whose listings have all been decided, and one publication of it: `python -m tests.bench.registry`."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import django
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Model

from tests.bench.listings import Made, listings

BATCH = 2_000
LOCATION_COLUMNS = (
    "id", "public_id", "kind", "name", "country", "timezone", "latitude", "longitude", "address_visibility",
)  # fmt: skip
RECORD_COLUMNS = ("id", "public_id", "location_id", "content", "content_hash", "withheld", "hides_address")


def fill(count: int) -> None:
    """Makes the tables of an empty registry and the public records of an invented directory, one a location."""
    from django.core.management import call_command

    from services.registry.models import Location
    from services.release.models import PublicRecord

    call_command("migrate", interactive=False, verbosity=0)
    locations = Table(Location(is_demo=True), LOCATION_COLUMNS)
    public_records = Table(PublicRecord(is_public=True, decided_at=datetime.now(UTC)), RECORD_COLUMNS)
    made = enumerate(listings(count), 1)
    while batch := list(islice(made, BATCH)):
        locations.insert(_location(number, one) for number, one in batch)
        public_records.insert(_public_record(number, one) for number, one in batch)


def publish() -> dict[str, float]:
    """Publishes what is there, as the publisher would, and returns what it took and what came out."""
    from services.catalogue.manifest import FILE_NAME
    from services.release.publisher import publish_pending

    began = time.perf_counter()
    published = publish_pending(always=True)
    seconds = time.perf_counter() - began
    file = Path(settings.HRD_RELEASES_DIR) / "current" / FILE_NAME
    return {
        "seconds": seconds,
        "listings": published.listings,
        "left_out": published.left_out,
        "bytes": file.stat().st_size,
    }


class Table:
    """A table of the registry that is filled past Django's models: a million of those take half an hour."""

    def __init__(self, example: Model, columns: tuple[str, ...]) -> None:
        """Takes a row that holds what all have in common, and the columns in which they differ."""
        fields = {field.column: field for field in example._meta.concrete_fields}
        same = [field for name, field in fields.items() if name not in columns]
        self._same = [field.get_db_prep_save(field.pre_save(example, add=True), connection) for field in same]
        names = ", ".join(f'"{name}"' for name in (*columns, *(field.column for field in same)))
        marks = ", ".join(["%s"] * len(fields))
        self._insert = f"INSERT INTO {example._meta.db_table} ({names}) VALUES ({marks})"

    def insert(self, rows: Iterable[tuple]) -> None:
        """Writes rows of the columns in which they differ, all in one transaction."""
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(self._insert, [(*row, *self._same) for row in rows])


def _location(number: int, made: Made) -> tuple:
    record = made.record
    same_names = ("kind", "name", "country", "timezone", "latitude", "longitude", "visibility")
    return (number, record["id"], *(record[name] for name in same_names))


def _public_record(number: int, made: Made) -> tuple:
    content = json.dumps(made.record, ensure_ascii=False, separators=(",", ":"))
    withheld = json.dumps([list(value) for value in made.withheld])
    stamp = hashlib.sha256(content.encode()).hexdigest()
    return number, made.record["id"], number, content, stamp, withheld, bool(made.withheld)


def main() -> None:
    """Fills the registry that the environment names, or publishes it and prints what that took as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--fill", type=int, default=0)
    options = parser.parse_args()
    django.setup()
    if options.fill:
        fill(options.fill)
    else:
        sys.stdout.write(json.dumps(publish()))


if __name__ == "__main__":
    main()
