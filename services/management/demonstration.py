"""The demonstration directory: loaded with its days counted from now, and taken out again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import QuerySet

from services.exchange.geography import Geography
from services.exchange.importing import Plan, apply, plan_reading
from services.exchange.json_records import reader
from services.exchange.record import FileError, Reading
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.registry.curation.attestation import attest
from services.registry.curation.changes import editing
from services.registry.curation.erasing import erase
from services.registry.models import Location, Source

FOLDER = "demo"
# The second file is a list made by others: nobody has answered for its places one by one, a curator does for all.
FILES = ("listings.json", "attested.json")
ATTESTED_SOURCE, ATTESTED_TYPES = "demo-attested", ("naloxone",)
GROUND = "Invented for demonstration: the city that keeps this list asks all of it of every pharmacy on it."
# The words of a marker: how far its date or moment lies from now. Days make dates, hours make moments.
MARKERS = {"days_ago": -1, "days_ahead": 1, "hours_ago": -1, "hours_ahead": 1}


class BesideRealListingsError(Exception):
    """Invented listings would come to stand beside real ones; its text is one sentence that says so."""


@dataclass(frozen=True)
class Loaded:
    """What loading has done, in listings, and whether the list that needs a curator's word has it."""

    new: int
    changed: int
    unchanged: int
    is_attested: bool


def load(now: datetime, *, by: User | None, beside_real_listings: bool = False) -> Loaded:
    """Loads the demonstration as of `now` in one transaction; `by` attests the list that nobody has answered for.

    Raises BesideRealListingsError unless told to mix them, FileError unless every record can be taken in.
    """
    if not beside_real_listings:
        _refuse_beside_real_listings()
    geography = Geography(Gazetteer(prepare(settings.HRD_PUBLIC_DIR)))
    plans = [_plan(reading, geography) for reading in readings_as_of(now)]
    with editing():
        done = [apply(planned) for planned in plans]
        is_attested = _attest(by, now)
    return Loaded(
        new=sum(len(plan.new) for plan in done),
        changed=sum(len(plan.changed) for plan in done),
        unchanged=sum(len(plan.unchanged) for plan in done),
        is_attested=is_attested,
    )


def readings_as_of(now: datetime) -> list[Reading]:
    """Returns the records of each file with their markers turned into dates and moments."""
    return [_reading(Path(settings.HRD_FIXTURES_DIR, FOLDER, name), now) for name in FILES]


def dated(content: Any, now: datetime) -> Any:
    """Returns the content with {"days_ago": 400} as an ISO date and {"hours_ahead": 12} as an ISO moment in UTC."""
    if isinstance(content, list):
        return [dated(each, now) for each in content]
    if not isinstance(content, dict):
        return content
    if len(content) == 1 and (marker := next(iter(content))) in MARKERS:
        return _moment(marker, content[marker], now)
    return {name: dated(value, now) for name, value in content.items()}


def count() -> int:
    """Returns how many invented listings the registry holds."""
    return _invented().count()


def remove() -> int:
    """Removes every invented listing with its history, and returns how many there were."""
    return erase(_invented())


def _invented() -> QuerySet[Location]:
    return Location.objects.filter(is_demo=True)


def _refuse_beside_real_listings() -> None:
    real = Location.objects.filter(is_demo=False).count()
    if real:
        raise BesideRealListingsError(
            f"Nothing was loaded: the registry holds {real} real listings, and invented ones beside them could send"
            " somebody to a place that does not exist. If you mean it, add --beside-real-listings."
        )


def _reading(path: Path, now: datetime) -> Reading:
    reading = reader.read(path)
    records = [replace(record, content=dated(record.content, now)) for record in reading.records]
    return replace(reading, records=records)


def _plan(reading: Reading, geography: Geography) -> Plan:
    planned = plan_reading(reading, trusted=True, geography=geography)
    if planned.rejections:
        first = planned.rejections[0]
        raise FileError(f"The demonstration is broken at {first.record_id}, {first.field}: {first.reason}")
    return planned


def _moment(marker: str, distance: int, now: datetime) -> str:
    if marker.startswith("days"):
        return (now + MARKERS[marker] * timedelta(days=distance)).date().isoformat()
    return (now + MARKERS[marker] * timedelta(hours=distance)).isoformat(timespec="seconds")


def _attest(by: User | None, now: datetime) -> bool:
    """Gives the curator's word once; one that was withdrawn stays withdrawn."""
    source = Source.objects.get(slug=ATTESTED_SOURCE)
    if by is not None and not source.attestations.exists():
        attest(source, by=by, types=ATTESTED_TYPES, ground=GROUND, on=now.date())
    return source.attestations.filter(withdrawn_on=None).exists()
