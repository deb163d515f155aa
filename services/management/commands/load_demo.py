"""The command load_demo: fills the registry with the demonstration directory, its days counted from now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, InterfaceError

from services.exchange.geography import Geography
from services.exchange.importing import Plan, apply, plan_reading
from services.exchange.json_records import reader
from services.exchange.record import FileError, Reading
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.registry.models import Location

LISTINGS = Path("demo", "listings.json")
REFUSED = 2
# The words of a marker: how far its date or moment lies from now. Days make dates, hours make moments.
MARKERS = {"days_ago": -1, "days_ahead": 1, "hours_ago": -1, "hours_ahead": 1}


class Command(BaseCommand):
    help = "Fills the registry with invented listings, so that every state of the directory can be seen."

    def add_arguments(self, parser: CommandParser) -> None:
        """Takes leave to mix invented listings with real ones."""
        parser.add_argument(
            "--beside-real-listings", action="store_true", help="also where the registry holds real listings"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Loads all or nothing, and says how many; exits with 2 beside real listings or where nothing can be read."""
        try:
            if not options["beside_real_listings"]:
                self._refuse_beside_real_listings()
            done = load(datetime.now(UTC))
        except FileError as error:
            raise CommandError(str(error), returncode=REFUSED) from error
        except (DatabaseError, InterfaceError) as error:
            raise CommandError(
                f"The registry's database refused: {error}. Nothing was loaded.", returncode=REFUSED
            ) from error
        if options["verbosity"]:
            self.stdout.write(
                f"Demonstration directory: {len(done.new)} listings new, {len(done.changed)} brought up to date,"
                f" {len(done.unchanged)} as they were. manage.py remove_demo takes them out."
            )

    def _refuse_beside_real_listings(self) -> None:
        real = Location.objects.filter(is_demo=False).count()
        if real:
            raise CommandError(
                f"Nothing was loaded: the registry holds {real} real listings, and invented ones beside them could send"
                " somebody to a place that does not exist. If you mean it, add --beside-real-listings.",
                returncode=REFUSED,
            )


def load(now: datetime) -> Plan:
    """Loads the demonstration as of `now` in one transaction; raises FileError unless every record can be taken in."""
    reading = reading_as_of(now)
    geography = Geography(Gazetteer(prepare(settings.HRD_PUBLIC_DIR)))
    planned = plan_reading(reading, trusted=True, geography=geography)
    if planned.rejections:
        first = planned.rejections[0]
        raise FileError(f"The demonstration is broken at {first.record_id}, {first.field}: {first.reason}")
    return apply(planned)


def reading_as_of(now: datetime) -> Reading:
    """Returns the records of the demonstration with their markers turned into dates and moments."""
    reading = reader.read(settings.HRD_FIXTURES_DIR / LISTINGS)
    records = [replace(record, content=dated(record.content, now)) for record in reading.records]
    return replace(reading, records=records)


def dated(content: Any, now: datetime) -> Any:
    """Returns the content with {"days_ago": 400} as an ISO date and {"hours_ahead": 12} as an ISO moment in UTC."""
    if isinstance(content, list):
        return [dated(each, now) for each in content]
    if not isinstance(content, dict):
        return content
    if len(content) == 1 and (marker := next(iter(content))) in MARKERS:
        return _moment(marker, content[marker], now)
    return {name: dated(value, now) for name, value in content.items()}


def _moment(marker: str, count: int, now: datetime) -> str:
    if marker.startswith("days"):
        return (now + MARKERS[marker] * timedelta(days=count)).date().isoformat()
    return (now + MARKERS[marker] * timedelta(hours=count)).isoformat(timespec="seconds")
