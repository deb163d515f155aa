"""Which listing of the registry a record is: the same source and the same id within it, never a likeness."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field

from django.db.models import Q

from services.exchange.record import Content
from services.registry.models import ImportedRecord, Location, Organization, Source


@dataclass(frozen=True)
class KnownRecord:
    """A record that was imported before: the row that remembers it, its listing, and the hash of what was said."""

    imported_id: int
    location_id: int
    content_hash: str


@dataclass
class Known:
    """All that the registry holds of one source."""

    records: dict[str, KnownRecord] = field(default_factory=dict)
    deleted: frozenset[str] = frozenset()
    not_imported: frozenset[str] = frozenset()


def known_of(source: Source | None) -> Known:
    """Returns the records imported from a source before, and the ids of listings that curators deleted or made."""
    if source is None:
        return Known()
    rows = ImportedRecord.objects.filter(source=source).values_list(
        "source_record_id", "pk", "location_id", "content_hash"
    )
    records = {record_id: KnownRecord(pk, location_id, digest) for record_id, pk, location_id, digest in rows}
    deleted = Location.history.filter(history_type="-", source_id=source.pk).values_list("source_record_id", flat=True)
    by_hand = Location.objects.filter(source=source, imported_record=None).values_list("source_record_id", flat=True)
    return Known(records, frozenset(deleted) - records.keys(), frozenset(by_hand))


def organizations_of(source: Source) -> dict[str, Organization]:
    """Returns the organisations that locations and services of a source belong to, by name; the oldest of a name."""
    found = Organization.objects.filter(Q(locations__source=source) | Q(services__source=source)).distinct()
    return {organization.name: organization for organization in found.order_by("-pk")}


def content_hash(record: Content) -> str:
    """Returns the SHA-256 of a canonical record: equal for equal records, whatever the order of their keys."""
    return hashlib.sha256(json.dumps(record, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
