"""A registry whose listings have all been decided, and one publication of it: `python -m tests.bench.registry`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import django
from django.conf import settings

from tests.bench.listings import Made, listings

BATCH = 2_000


def fill(count: int) -> None:
    """Makes the tables of an empty registry and the public records of an invented directory, one a location."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    made = listings(count)
    number = 0
    while batch := list(islice(made, BATCH)):
        _write(batch, number)
        number += len(batch)


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


def _write(batch: list[Made], number: int) -> None:
    from django.db import transaction

    from services.registry.models import Location
    from services.release.models import PublicRecord

    with transaction.atomic():
        locations = Location.objects.bulk_create(_locations(batch))
        PublicRecord.objects.bulk_create(
            _public_record(made, location.pk) for made, location in zip(batch, locations, strict=True)
        )


def _locations(batch: list[Made]) -> Iterator:
    from services.registry.models import Location

    for made in batch:
        record = made.record
        yield Location(
            public_id=record["id"],
            kind=record["kind"],
            name=record["name"],
            country=record["country"],
            timezone=record["timezone"],
            latitude=record["latitude"],
            longitude=record["longitude"],
            address_visibility=record["visibility"],
            is_demo=True,
        )


def _public_record(made: Made, location: int):
    from django.utils import timezone

    from services.release.models import PublicRecord
    from services.release.writing import content_hash

    return PublicRecord(
        public_id=made.record["id"],
        location_id=location,
        content=made.record,
        content_hash=content_hash(made.record),
        is_public=True,
        withheld=[list(value) for value in made.withheld],
        hides_address=bool(made.withheld),
        decided_at=timezone.now(),
    )


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
