"""Which listings a write touches: collected while editing, announced once, inside the same transaction.

Whoever listens (the release room) decides there and then what the public may know; a change that cannot be decided
is not saved either.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import models, transaction
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import Signal

from services.registry.models import (
    Contact,
    Location,
    Organization,
    Service,
    ServiceAtLocation,
    Source,
    SourceAttestation,
)

# Sent inside the transaction with `location_ids` (ids to decide anew) and `removed` (public ids that are gone).
listings_changed = Signal()

_editing = threading.local()


class Touched:
    """The listings that the present edit has touched so far."""

    def __init__(self) -> None:
        self.location_ids: set[int] = set()
        self.removed: set[str] = set()

    def announce(self) -> None:
        """Tells the listeners, and forgets."""
        if not (self.location_ids or self.removed):
            return
        location_ids, removed = self.location_ids, self.removed
        self.location_ids, self.removed = set(), set()
        listings_changed.send(sender=None, location_ids=location_ids, removed=removed)


@contextmanager
def editing() -> Iterator[Touched]:
    """Runs the block in one transaction and announces all it touched once, at its end, still inside the transaction."""
    outer = getattr(_editing, "touched", None)
    if outer is not None:
        yield outer
        return
    touched = Touched()
    with transaction.atomic():
        _editing.touched = touched
        try:
            yield touched
        finally:
            _editing.touched = None
        touched.announce()


def touch(location_ids: Iterable[int]) -> None:
    """Marks listings as changed where rows were written in bulk, which sends no signals."""
    with editing() as touched:
        touched.location_ids.update(location_ids)


def locations_of(row: models.Model) -> set[int]:
    """Returns the ids of all locations whose public record may depend on `row`."""
    if isinstance(row, Location):
        return {row.pk, *({row.part_of_id} if row.part_of_id else ()), *row.stops.values_list("pk", flat=True)}
    if isinstance(row, Organization):
        own = Location.objects.filter(organization=row).values_list("pk", flat=True)
        return {*own, *_offered_at(service__organization=row)}
    if isinstance(row, Service):
        return _offered_at(service=row)
    if isinstance(row, Source):
        return _of_source(row.pk)
    if isinstance(row, SourceAttestation):
        return _of_source(row.source_id)
    if isinstance(row, Contact) and row.organization is not None:
        return locations_of(row.organization)
    if isinstance(row, Contact) and row.offer_id:
        return _offered_at(pk=row.offer_id)
    if (location_id := getattr(row, "location_id", None)) is not None:
        return {location_id}
    if (service_id := getattr(row, "service_id", None)) is not None:
        return _offered_at(service_id=service_id)
    return set()


def _offered_at(**conditions: Any) -> set[int]:
    return set(ServiceAtLocation.objects.filter(**conditions).values_list("location_id", flat=True))


def _of_source(source_id: int) -> set[int]:
    own = Location.objects.filter(source_id=source_id).values_list("pk", flat=True)
    return {*own, *_offered_at(service__source_id=source_id)}


def _before_save(sender: type[models.Model], instance: models.Model, raw: bool = False, **_: Any) -> None:
    # A contact that moves to another place changes the place it leaves as well.
    before = None if raw or instance._state.adding else sender._base_manager.filter(pk=instance.pk).first()
    instance._touched_by_leaving = locations_of(before) if before else set()  # type: ignore[attr-defined]  # read below


def _after_save(sender: type[models.Model], instance: models.Model, raw: bool = False, **_: Any) -> None:
    if raw:
        return
    with editing() as touched:
        touched.location_ids |= locations_of(instance) | getattr(instance, "_touched_by_leaving", set())


def _before_delete(sender: type[models.Model], instance: models.Model, **_: Any) -> None:
    # Asked before the rows go, told after: afterwards nothing says any more what depended on them.
    instance._touched_by_delete = locations_of(instance)  # type: ignore[attr-defined]  # read below


def _after_delete(sender: type[models.Model], instance: models.Model, **_: Any) -> None:
    with editing() as touched:
        touched.location_ids |= getattr(instance, "_touched_by_delete", set())
        if isinstance(instance, Location):
            touched.removed.add(instance.public_id)
            touched.location_ids.discard(instance.pk)


def watch_all_models() -> None:
    """Connects the watch to every noun of the registry, so that no write can forget to announce itself."""
    for model in apps.get_app_config("registry").get_models():
        if model.__name__.startswith("Historical") or model.__name__ == "ImportedRecord":
            continue
        uid = f"changes.{model.__name__}"
        pre_save.connect(_before_save, sender=model, dispatch_uid=uid)
        post_save.connect(_after_save, sender=model, dispatch_uid=uid)
        pre_delete.connect(_before_delete, sender=model, dispatch_uid=uid)
        post_delete.connect(_after_delete, sender=model, dispatch_uid=uid)
