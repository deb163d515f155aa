"""Writes public records in the transaction that changes a listing, queues their publication, notices withdrawals."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from services.registry.curation.changes import listings_changed
from services.registry.models import Location
from services.release.listing import PRECISIONS
from services.release.loading import batches, with_relatives
from services.release.models import PublicRecord, PublishingTask, Withdrawal
from services.release.record import Decision, decide
from services.release.records_read import RecordsRead
from services.release.withheld import NOTE, TRANSPORTATION, Search, WithheldValue

_WRITTEN = (
    "location", "content", "content_hash", "is_public", "reasons", "withheld", "hides_address", "decided_at",
    "expires_at",
)  # fmt: skip
_LONGEST_REASON = 200


def listen() -> None:
    """Connects the writer to the registry's changes."""
    listings_changed.connect(_on_change, dispatch_uid="release.writing")


def write_records(
    location_ids: Iterable[int], removed: Iterable[str] = (), *, reason: str, now: datetime | None = None
) -> int:
    """Decides listings anew and writes what has changed; returns how many the public will see otherwise.

    Runs in one transaction, the caller's if there is one, so that a change and its public record are never apart.
    """
    now = now or timezone.now()
    with transaction.atomic():
        changed = _remove(removed)
        for batch in batches(sorted(with_relatives(location_ids))):
            changed += _write_batch(batch, now)
        if changed:
            PublishingTask.objects.create(reason=reason[:_LONGEST_REASON])
    return changed


def write_all_records(now: datetime | None = None) -> int:
    """Decides every listing anew, for new rules and for what was written past the registry's signals.

    In portions with a transaction each, so that curators can save in between. Returns how many the public will see
    otherwise.
    """
    ids = list(Location.objects.order_by("pk").values_list("pk", flat=True))
    reason = "All listings were decided anew."
    return sum(write_records(batch, reason=reason, now=now) for batch in batches(ids))


def leave_out(faults: Mapping[str, str], read: RecordsRead) -> bool:
    """Takes listings off the site that a release must not hold, each for a reason that a curator reads on its page.

    It holds until the listing is decided anew. A record that has changed since it was `read` is left alone.
    Returns whether another look may find fewer faults.
    """
    with transaction.atomic():
        rows = list(PublicRecord.objects.select_for_update().filter(public_id__in=list(faults), is_public=True))
        at_fault = [row for row in rows if read.holds(row.public_id, row.content_hash)]
        for row in at_fault:
            row.content, row.content_hash, row.is_public = None, "", False
            row.reasons = [*row.reasons, faults[row.public_id]]
        PublicRecord.objects.bulk_update(at_fault, ["content", "content_hash", "is_public", "reasons"])
        Withdrawal.objects.bulk_create(Withdrawal(public_id=row.public_id) for row in at_fault)
    return bool(rows)


def content_hash(content: dict[str, Any]) -> str:
    """Returns the SHA-256 of a public record, the same for the same content."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _on_change(sender: Any, location_ids: set[int], removed: set[str], **_: Any) -> None:
    write_records(location_ids, removed, reason=f"{len(location_ids) + len(removed)} listings were changed.")


def _remove(public_ids: Iterable[str]) -> int:
    gone = list(PublicRecord.objects.filter(public_id__in=list(public_ids)))
    published = [Withdrawal(public_id=row.public_id) for row in gone if row.is_public]
    Withdrawal.objects.bulk_create(published)
    PublicRecord.objects.filter(pk__in=[row.pk for row in gone]).delete()
    return len(published)


def _write_batch(location_ids: list[int], now: datetime) -> int:
    # Two curators who change two parts of one listing at once: the second waits here and then decides on both parts.
    # Without the lock the later record would undo what the earlier change withdrew. (SQLite has one writer anyway.)
    list(Location.objects.select_for_update(of=("self",)).filter(pk__in=location_ids).order_by("pk").values_list("pk"))
    before = {row.public_id: row for row in PublicRecord.objects.filter(location__in=location_ids)}
    rows, withdrawals, changed = [], [], 0
    for decision in decide(location_ids, now):
        old, new = before.get(decision.public_id), _row(decision, now)
        if old is not None and _is_same(old, new):
            continue
        rows.append(new)
        changed += new.content_hash != (old.content_hash if old is not None else "")
        if _is_withdrawal(old, decision):
            withdrawals.append(Withdrawal(public_id=decision.public_id))
    PublicRecord.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["public_id"], update_fields=list(_WRITTEN), batch_size=200
    )
    Withdrawal.objects.bulk_create(withdrawals)
    return changed


def takes_back(
    old_content: dict[str, Any], content: dict[str, Any] | None, withheld: tuple[WithheldValue, ...]
) -> bool:
    """Says whether something that was public must now be in no file at all, stored releases included."""
    if content is None:
        return True
    if PRECISIONS.index(content["precision"]) < PRECISIONS.index(old_content["precision"]):
        return True
    if Counter(_parts(old_content)) - Counter(_parts(content)):
        return True
    return Search(withheld, content).first_in(old_content) is not None


def _is_withdrawal(old: PublicRecord | None, decision: Decision) -> bool:
    if old is None:
        return False
    if old.content is not None and takes_back(old.content, decision.record, decision.withheld):
        return True
    # The last public record may be innocent where an older release is not.
    newly_withheld = {*decision.withheld} - {WithheldValue(*value) for value in old.withheld}
    return any(value.kind not in (NOTE, TRANSPORTATION) for value in newly_withheld)


def _parts(content: dict[str, Any]) -> list[str]:
    """Returns what may be taken back piece by piece: services, stops, a round, and the centres of circles."""
    circles = (area for offer in content["offers"] for area in offer["areas"] if area["latitude"] is not None)
    return [
        *(f"{offer['type']} {offer.get('service')}" for offer in content["offers"]),
        *(stop["id"] for stop in content["stops"]),
        *(f"{area['latitude']},{area['longitude']}" for area in circles),
        *([content["part_of"]] if content["part_of"] else ()),
    ]


def _row(decision: Decision, now: datetime) -> PublicRecord:
    return PublicRecord(
        public_id=decision.public_id,
        location_id=decision.location_id,
        content=decision.record,
        content_hash="" if decision.record is None else content_hash(decision.record),
        is_public=decision.record is not None,
        reasons=list(decision.reasons),
        withheld=[list(value) for value in decision.withheld],
        hides_address=decision.hides_address,
        decided_at=now,
        expires_at=decision.expires_at,
    )


def _is_same(old: PublicRecord, new: PublicRecord) -> bool:
    return all(
        getattr(old, name) == getattr(new, name)
        for name in _WRITTEN
        if name not in ("content", "decided_at", "location")
    )
