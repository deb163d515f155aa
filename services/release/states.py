"""Tells the registry what was last decided of its listings."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from django.db.models import Q

from services.registry.curation.public_state import PublicState, register_reader
from services.release.models import PublicRecord


def tell_registry() -> None:
    """Registers the reader with the registry, which stands below this room and cannot ask by itself."""
    register_reader(read_states, on_the_site=Q(public_record__is_public=True))


def read_states(location_ids: Collection[int]) -> Mapping[int, PublicState]:
    """Returns the state of each of these locations that has been decided, by id, in one query."""
    rows = PublicRecord.objects.filter(location__in=location_ids).only(
        "location_id", "is_public", "reasons", "decided_at"
    )
    return {
        row.location_id: PublicState(row.is_public, tuple(row.reasons), row.decided_at)
        for row in rows
        if row.location_id is not None
    }
