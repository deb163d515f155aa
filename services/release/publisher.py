"""The one publisher: carries what has changed from the registry into a new release, or back to an older one."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import Error as DatabaseFailure
from django.db.models import Q
from django.utils import timezone
from nacl.signing import SigningKey

from services.catalogue.manifest import FILE_NAME, ManifestError, verify
from services.catalogue.schema import SCHEMA_VERSION, schema_of
from services.registry.models import Location
from services.release import swap
from services.release.beside import helped
from services.release.build import Records, build, records_in
from services.release.check import CheckRefused, Expected, check
from services.release.garbage import garbage_left_alone
from services.release.gathering import public_records
from services.release.loading import batches
from services.release.lock import LockTaken, publishing_lock
from services.release.models import PublicRecord, PublishingState, PublishingTask, Withdrawal
from services.release.phrases import public_phrases
from services.release.rows import RecordUnusable
from services.release.sign import KeyUnusable, show_public_key, signing_key, write_manifest
from services.release.withdrawing import Present, apply_withdrawals
from services.release.writing import leave_out, write_all_records, write_records

PATIENCE_S = 120.0

# Yields the records of a release, none of them older than today's where it is one of those named, and notes on the way
# what is expected of the file.
Gather = Callable[[Expected, set[str]], Records]


class PublishingFailed(Exception):
    """Nothing was published and the release before is served on; the text is one sentence that says why."""


@dataclass(frozen=True)
class Published:
    """A release that has been swapped in."""

    sequence: int
    listings: int
    offers: int
    seconds: float
    left_out: int = 0


def publish_pending(*, full: bool = False, always: bool = False, give_way: bool = False) -> Published | None:
    """Publishes what waits in the queue or has expired; returns None where nothing does.

    `full` decides every listing anew first, for new rules. `always` builds even when nothing waits, and lifts a
    rollback; without it a rollback holds, and only withdrawals are still taken out of what is served. `give_way` leaves
    the rest of the stored releases for the next call when a newer change waits. A listing that no release may hold is
    left out and says so in the registry: it must not keep others from being withdrawn. Raises PublishingFailed.
    """
    with _publishing() as (releases, key):
        _renew(full=full)
        state = PublishingState.load()
        if state.held_release is not None and not always:
            published = _publish_withdrawals(releases, key, state.held_release)
        else:
            PublishingState.objects.exclude(held_release=None).update(held_release=None)
            published = _publish_changes(releases, key, always=always or full)
        apply_withdrawals(releases, key, should_stop=has_changes if give_way else lambda: False)
        return published


def roll_back(sequence: int | None = None) -> Published:
    """Publishes an older release anew, without what has been withdrawn since, and holds it there.

    Without a number it goes back by one. Automatic publishing rests until `publish_pending(always=True)`. Raises
    PublishingFailed.
    """
    with _publishing() as (releases, key):
        target = _release_to_go_back_to(releases, sequence)
        stored = releases / swap.folder_name(target)
        try:
            verify(stored, bytes(key.verify_key))
        except ManifestError as reason:
            raise PublishingFailed(f"{reason} Choose another release.") from reason
        published = _publish_stored(stored, releases, key, hold=target)
        apply_withdrawals(releases, key)
        return published


def has_work() -> bool:
    """Says whether something waits to be published or to be taken out of stored releases."""
    return Withdrawal.objects.filter(is_done=False).exists() or has_changes()


def has_changes() -> bool:
    """Says whether the served release is behind the registry; while a rollback holds, only withdrawals count."""
    if Withdrawal.objects.filter(is_done=False, sequence_limit__isnull=True).exists():
        return True
    return PublishingTask.objects.exists() and not PublishingState.objects.filter(held_release__isnull=False).exists()


def database_trouble(reason: DatabaseFailure) -> str:
    """Returns one sentence for a database that is down or has no tables; what it says itself may hold a password."""
    kind = type(reason).__name__
    return f"The registry's database cannot be used ({kind}): is it running, and has manage.py migrate been run?"


@contextmanager
def _publishing() -> Iterator[tuple[Path, SigningKey]]:
    """Holds the lock, tidies up after killed publishers, and turns what can go wrong into one sentence."""
    releases, registry = Path(settings.HRD_RELEASES_DIR), Path(settings.HRD_REGISTRY_DIR)
    try:
        with publishing_lock(registry, PATIENCE_S):
            releases.mkdir(parents=True, exist_ok=True)
            swap.sweep(releases)
            key = signing_key(registry)
            show_public_key(key, releases)
            yield releases, key
    except OSError as reason:
        words = (reason.strerror or str(reason)).rstrip(".")
        raise PublishingFailed(f"Nothing was published, the release before is served on: {words}.") from reason
    except DatabaseFailure as reason:
        raise PublishingFailed(database_trouble(reason)) from reason
    except (CheckRefused, KeyUnusable, LockTaken) as reason:
        raise PublishingFailed(str(reason)) from reason


def _renew(*, full: bool) -> None:
    """Decides anew what time has changed, and what was never decided because it was loaded past the registry."""
    now = timezone.now()
    if full:
        write_all_records(now)
    expired = PublicRecord.objects.filter(expires_at__lte=now, location__isnull=False)
    undecided = Location.objects.filter(public_record__isnull=True)
    due = {*expired.values_list("location_id", flat=True), *undecided.values_list("pk", flat=True)}
    # Whoever deletes past the registry's signals leaves a record without a location.
    removed = list(PublicRecord.objects.filter(location__isnull=True).values_list("public_id", flat=True))
    if due or removed:
        write_records(due, removed, reason="Something expired.", now=now)


def _publish_changes(releases: Path, key: SigningKey, *, always: bool) -> Published | None:
    # Read before the records: what comes in later waits for the next release. By id, because a slower transaction may
    # still bring a lower one.
    tasks = list(PublishingTask.objects.values_list("pk", flat=True))
    is_due = always or tasks or _open_withdrawals(releases)
    if not is_due and _serves_whole_release(releases, key) and _serves_tables_of_today(releases):
        return None
    published = _publish(lambda expected, _as_of_today: public_records(expected), releases, key)
    for batch in batches(tasks):
        PublishingTask.objects.filter(pk__in=batch).delete()
    return published


def _publish_withdrawals(releases: Path, key: SigningKey, held_release: int) -> Published | None:
    """Takes what is withdrawn out of the release that a rollback holds on to."""
    served = swap.current_sequence(releases)
    if served is None or not _serves_whole_release(releases, key):
        return _publish_changes(releases, key, always=True)
    if _serves_tables_of_today(releases) and not _open_withdrawals(releases):
        return None
    return _publish_stored(releases / swap.folder_name(served), releases, key, hold=held_release)


def _publish_stored(stored: Path, releases: Path, key: SigningKey, *, hold: int) -> Published:
    def records_of_then(expected: Expected, as_of_today: set[str]) -> Iterator[dict[str, Any]]:
        present = Present()
        present.withdrawn |= as_of_today
        # The same dictionary, not another one: whoever looks over the curators' phrases holds it already.
        expected.withheld |= present.withheld
        expected.hidden |= present.hidden
        yield from present.amended(records_in(stored / FILE_NAME))

    return _publish(records_of_then, releases, key, hold=hold)


def _publish(gather: Gather, releases: Path, key: SigningKey, *, hold: int | None = None) -> Published:
    """Publishes what `gather` yields; what must not be in a release is replaced by today's record, or left out."""
    began = time.monotonic()
    as_of_today: set[str] = set()
    left_out: set[str] = set()
    while True:
        expected = Expected()
        try:
            sequence = _build_and_swap(gather(expected, as_of_today), expected, releases, key, hold=hold)
            break
        except RecordUnusable as damaged:
            faults = {damaged.public_id: "Its public record is damaged: save the listing again."}
            reason: Exception = damaged
        except CheckRefused as refused:
            faults, reason = refused.faults, refused
        if hold is not None and not faults.keys() <= as_of_today:
            as_of_today |= faults.keys()
        elif leave_out(faults, expected.read):
            left_out |= faults.keys()
        else:
            raise CheckRefused(str(reason)) from reason
    swap.prune(releases)
    counts = expected.counts
    return Published(sequence, counts.listings, counts.offers, time.monotonic() - began, len(left_out))


def _build_and_swap(records: Records, expected: Expected, releases: Path, key: SigningKey, *, hold: int | None) -> int:
    """Builds, checks, signs and swaps in; `expected` fills up while the records are read. Returns the sequence."""
    sequence, built_at = _next_sequence(releases), _now_in_words()
    for batch in batches(_open_withdrawals(releases)):
        # From here on no release can hold it; all before may.
        Withdrawal.objects.filter(pk__in=batch).update(sequence_limit=sequence - 1)
    building = swap.building_folder(releases)
    try:
        info = {"sequence": sequence, "release_id": swap.folder_name(sequence), "built_at": built_at}
        with helped() as helper, garbage_left_alone():
            phrases = public_phrases(expected.withheld)
            counts = expected.counts = build(building / FILE_NAME, records, info, phrases, helper)
            check(building / FILE_NAME, expected, helper)
        write_manifest(building, sequence, built_at, counts, key)
        if hold is not None:
            PublishingState.objects.update(held_release=hold)
        swap.put_in_place(building, releases, sequence)
    except OSError:
        shutil.rmtree(building, ignore_errors=True)
        apply_withdrawals(releases, key)  # also frees room, where the disk is full
        raise
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return sequence


def _release_to_go_back_to(releases: Path, sequence: int | None) -> int:
    stored = swap.stored_sequences(releases)
    if sequence is not None:
        if sequence not in stored:
            known = ", ".join(str(number) for number in stored) or "none"
            raise PublishingFailed(f"There is no stored release {sequence}. Stored releases: {known}.")
        return sequence
    served = swap.current_sequence(releases) or 0
    before = PublishingState.load().held_release or served
    older = [number for number in stored if number < before]
    if not older:
        raise PublishingFailed("There is no older release to go back to.")
    return older[-1]


def _next_sequence(releases: Path) -> int:
    """Gives out the next sequence number, written down before it is used, so that none is ever used twice."""
    state = PublishingState.load()
    sequence = max([state.last_sequence, *swap.stored_sequences(releases)]) + 1
    PublishingState.objects.update(last_sequence=sequence)
    return sequence


def _serves_whole_release(releases: Path, key: SigningKey) -> bool:
    served = swap.current_sequence(releases)
    if served is None:
        return False
    try:
        verify(releases / swap.folder_name(served), bytes(key.verify_key))
    except ManifestError:
        return False
    return True


def _serves_tables_of_today(releases: Path) -> bool:
    """Says whether the site can read what is served: after an upgrade it refuses what the version before has built."""
    served = swap.current_sequence(releases)
    return served is not None and schema_of(releases / swap.folder_name(served) / FILE_NAME) == SCHEMA_VERSION


def _open_withdrawals(releases: Path) -> list[int]:
    """Returns the withdrawals that the served release may not have followed yet."""
    may_be_served = Q(sequence_limit__isnull=True) | Q(sequence_limit__gte=swap.current_sequence(releases) or 0)
    return list(Withdrawal.objects.filter(may_be_served, is_done=False).values_list("pk", flat=True))


def _now_in_words() -> str:
    now: datetime = timezone.now()
    return now.isoformat(timespec="seconds")
