"""Taking listings out for good: with all that only they used, and with the history of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet
from django.db.models.deletion import Collector

from services.registry.curation.changes import editing
from services.registry.models import Location, Organization, Service, Source, SourceAttestation

Ids = dict[type[models.Model], set[Any]]


def erase(listings: QuerySet[Location]) -> int:
    """Erases the listings in one transaction, and returns how many there were.

    Services, organisations, sources and attestations go too where no other listing uses them. A stop that stays, of a
    round that goes, becomes a stop of its own.
    """
    with editing():
        number, others = listings.count(), Location.objects.exclude(pk__in=listings)
        erased: Ids = defaultdict(set)
        sources = set(listings.exclude(source=None).values_list("source_id", flat=True))
        organizations = set(listings.exclude(organization=None).values_list("organization_id", flat=True))
        services = Service.objects.filter(at_locations__location__in=listings).exclude(
            at_locations__location__in=others
        )
        organizations |= set(services.exclude(organization=None).values_list("organization_id", flat=True))
        for stop in others.filter(part_of__in=listings):
            stop.part_of = None
            stop.save()
        _delete(Service.objects.filter(pk__in=list(services.values_list("pk", flat=True))), erased)
        _delete(listings, erased)
        _delete(Organization.objects.filter(pk__in=organizations, locations=None, services=None), erased)
        unused = Source.objects.filter(pk__in=sources, locations=None, services=None)
        _delete(SourceAttestation.objects.filter(source__in=unused), erased)
        _delete(unused, erased)
        _forget(erased)
    return number


def _delete(rows: QuerySet[Any], erased: Ids) -> None:
    """Deletes the rows and all that belongs to them, and notes what that was."""
    collector = Collector(using=rows.db)
    collector.collect(rows)
    for model, instances in collector.data.items():
        erased[model] |= {instance.pk for instance in instances}
    collector.delete()


def _forget(erased: Ids) -> None:
    """Deletes the history of what was erased, and of rows that belonged to it and had gone before."""
    for model in apps.get_app_config("registry").get_models():
        if not hasattr(model, "history"):
            continue
        was_erased = Q(**{f"{model._meta.pk.attname}__in": erased[model]})
        for attname, owner in _owners_of(model):
            was_erased |= Q(**{f"{attname}__in": erased.get(owner, set())})
        model.history.model.objects.filter(was_erased).delete()


def _owners_of(model: type[models.Model]) -> Iterator[tuple[str, type[models.Model]]]:
    """Yields the columns that name whom a row belongs to, with the model of that: it goes when they go."""
    for field in model._meta.concrete_fields:
        if not isinstance(field, models.ForeignKey) or field.related_model is model:
            continue
        if field.remote_field.on_delete is models.CASCADE:
            yield field.attname, field.related_model
