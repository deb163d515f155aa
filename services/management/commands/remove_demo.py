"""The command remove_demo: takes the demonstration directory out of the registry, with its history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, InterfaceError, models
from django.db.models import Q
from django.db.models.deletion import Collector

from services.registry.curation.changes import editing
from services.registry.models import Location, Organization, Service, Source, SourceAttestation

REFUSED = 2
Ids = dict[type[models.Model], set[Any]]


class Command(BaseCommand):
    help = "Takes all invented listings out of the registry, with what only they used. Real listings stay as they are."

    def add_arguments(self, parser: CommandParser) -> None:
        """Takes the answer to the one question it asks."""
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, **options: Any) -> None:
        """Removes all or nothing, and says how many; exits with 2 where the database refuses."""
        try:
            count = Location.objects.filter(is_demo=True).count()
            if not count:
                self.stdout.write("There are no demonstration listings.")
                return
            if not (options["yes"] or self._is_sure(count)):
                self.stdout.write("Nothing was removed.")
                return
            removed = remove()
        except (DatabaseError, InterfaceError) as error:
            raise CommandError(
                f"The registry's database refused: {error}. Nothing was removed.", returncode=REFUSED
            ) from error
        self.stdout.write(f"{removed} demonstration listings removed. The next release is without them.")

    def _is_sure(self, count: int) -> bool:
        try:
            return input(f"Remove {count} demonstration listings and their history? [yes/no] ").strip() == "yes"
        except EOFError:
            return False


def remove() -> int:
    """Removes every demonstration listing in one transaction, and returns how many there were."""
    with editing():
        demo = Location.objects.filter(is_demo=True)
        count = demo.count()
        removed: Ids = defaultdict(set)
        sources = set(demo.exclude(source=None).values_list("source_id", flat=True))
        organizations = set(demo.exclude(organization=None).values_list("organization_id", flat=True))
        services = Service.objects.filter(at_locations__location__in=demo).exclude(
            at_locations__location__in=Location.objects.filter(is_demo=False)
        )
        organizations |= set(services.exclude(organization=None).values_list("organization_id", flat=True))
        for stop in Location.objects.filter(is_demo=False, part_of__in=demo):
            stop.part_of = None
            stop.save()
        _delete(Service.objects.filter(pk__in=list(services.values_list("pk", flat=True))), removed)
        _delete(demo, removed)
        _delete(Organization.objects.filter(pk__in=organizations, locations=None, services=None), removed)
        unused = Source.objects.filter(pk__in=sources, locations=None, services=None)
        _delete(SourceAttestation.objects.filter(source__in=unused), removed)
        _delete(unused, removed)
        _forget(removed)
    return count


def _delete(rows: models.QuerySet[Any], removed: Ids) -> None:
    """Deletes the rows and all that belongs to them, and notes what that was."""
    collector = Collector(using=rows.db)
    collector.collect(rows)
    for model, instances in collector.data.items():
        removed[model] |= {instance.pk for instance in instances}
    collector.delete()


def _forget(removed: Ids) -> None:
    """Deletes the history of what was removed, and of rows that belonged to it and had gone before."""
    for model in apps.get_app_config("registry").get_models():
        if not hasattr(model, "history"):
            continue
        was_removed = Q(**{f"{model._meta.pk.attname}__in": removed[model]})
        for attname, owner in _owners_of(model):
            was_removed |= Q(**{f"{attname}__in": removed.get(owner, set())})
        model.history.model.objects.filter(was_removed).delete()


def _owners_of(model: type[models.Model]) -> Iterator[tuple[str, type[models.Model]]]:
    """Yields the columns that name whom a row belongs to, with the model of that: it goes when they go."""
    for field in model._meta.concrete_fields:
        if not isinstance(field, models.ForeignKey) or field.related_model is model:
            continue
        if field.remote_field.on_delete is models.CASCADE:
            yield field.attname, field.related_model
