"""Reads locations with everything their public records depend on, in a fixed number of queries a batch.

Plain dictionaries instead of Django's prefetching, which makes a manager and a queryset for every relation of every
row: that took three times as long as all decisions together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.db import models
from django.db.models import Q

from services.registry import models as registry
from services.registry.models import DETAILS_MODELS, Location, Service, ServiceAtLocation, SourceAttestation
from services.registry.models.service_details import ServiceDetails
from services.release.doors import drawn_around, services_around_hidden_doors

BATCH = 500

# Which rows belong to which owner: the name they are asked for by, their model, and the column of the owner.
_OF_LOCATIONS = {
    "contacts": (registry.Contact, "location_id"),
    "checks": (registry.FieldCheck, "location_id"),
    "translations": (registry.LocationTranslation, "location_id"),
    "exceptions": (registry.HoursException, "location_id"),
}
_OF_ORGANIZATIONS = {"contacts": (registry.Contact, "organization_id")}
_OF_OFFERS = {"contacts": (registry.Contact, "offer_id")}
_OF_SERVICES = {
    "languages": (registry.ServiceLanguage, "service_id"),
    "audiences": (registry.ServiceAudience, "service_id"),
    "costs": (registry.CostOption, "service_id"),
    "areas": (registry.ServiceArea, "service_id"),
    "translations": (registry.ServiceTranslation, "service_id"),
}


@dataclass
class Loaded:
    """A batch of locations and all rows that belong to them, to be asked for by owner."""

    locations: list[Location]
    attestations: dict[int, SourceAttestation]
    services_around_hidden_doors: set[int] = field(default_factory=set)
    _rows: dict[tuple[type[models.Model], str], dict[int, list[Any]]] = field(default_factory=dict)
    _details: dict[int, ServiceDetails] = field(default_factory=dict)

    def rows(self, owner: models.Model | None, name: str) -> list[Any]:
        """Returns the rows of this name that belong to a location, organisation, service or offer; none of nobody."""
        return self._rows[type(owner), name].get(owner.pk, []) if owner is not None else []

    def offers(self, location: Location) -> list[ServiceAtLocation]:
        """Returns the offers of a location, each with its service and that service's organisation."""
        return self.rows(location, "offers")

    def details(self, service: Service) -> ServiceDetails | None:
        """Returns the facts of the service's type, or None where nobody has filled them in."""
        return self._details.get(service.pk)

    def attestation(self, service: Service) -> SourceAttestation | None:
        """Returns the attestation in force for the service's source."""
        return self.attestations.get(service.source_id) if service.source_id else None


def with_relatives(location_ids: Iterable[int]) -> set[int]:
    """Returns the locations with all others whose records depend on them, to be decided together.

    Rounds and stops name one another, and no circle may be drawn around a door that is withheld.
    """
    ids = set(location_ids)
    related: set[int] = set()
    for batch in batches(sorted(ids)):
        stops_or_rounds = Location.objects.filter(Q(pk__in=batch, part_of__isnull=False) | Q(part_of__in=batch))
        for stop_id, round_id in stops_or_rounds.values_list("pk", "part_of"):
            related |= {stop_id, round_id or stop_id}
        related |= drawn_around(batch)
    return ids | related


def load(location_ids: Iterable[int]) -> Iterator[Loaded]:
    """Yields the locations that exist, in batches, ordered by id."""
    in_force = SourceAttestation.objects.filter(withdrawn_on__isnull=True)
    attestations = {attestation.source_id: attestation for attestation in in_force}
    for batch in batches(sorted(set(location_ids))):
        locations = Location.objects.select_related("organization", "source").filter(pk__in=batch).order_by("pk")
        loaded = Loaded(list(locations), attestations)
        _load_beside(loaded)
        yield loaded


def batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    """Yields ids or records in portions that a database takes in one question."""
    remaining = iter(items)
    while batch := list(islice(remaining, BATCH)):
        yield batch


def _load_beside(loaded: Loaded) -> None:
    location_ids = [location.pk for location in loaded.locations]
    offers = list(
        ServiceAtLocation.objects.select_related("service", "service__organization")
        .filter(location__in=location_ids)
        .order_by("pk")
    )
    loaded._rows[Location, "offers"] = _by_owner(offers, "location_id")
    services = {offer.service_id: offer.service for offer in offers}
    owners: list[registry.Organization | None] = [location.organization for location in loaded.locations]
    owners += [service.organization for service in services.values()]
    organization_ids = list({owner.pk for owner in owners if owner is not None})
    _load_rows(loaded, Location, location_ids, _OF_LOCATIONS)
    _load_rows(loaded, registry.Organization, organization_ids, _OF_ORGANIZATIONS)
    _load_rows(loaded, ServiceAtLocation, [offer.pk for offer in offers], _OF_OFFERS)
    _load_rows(loaded, Service, list(services), _OF_SERVICES)
    for batch in batches(list(services)):
        loaded.services_around_hidden_doors |= services_around_hidden_doors(batch)
    ids_by_type: dict[str, list[int]] = defaultdict(list)
    for service in services.values():
        ids_by_type[service.type].append(service.pk)
    for code, ids in ids_by_type.items():
        loaded._details |= DETAILS_MODELS[code].objects.in_bulk(ids)


def _load_rows(
    loaded: Loaded, owner: type[models.Model], ids: list[int], tables: Mapping[str, tuple[type[models.Model], str]]
) -> None:
    for name, (model, column) in tables.items():
        rows: list[Any] = []
        for batch in batches(ids):
            rows += model._default_manager.filter(**{f"{column}__in": batch})
        loaded._rows[owner, name] = _by_owner(rows, column)


def _by_owner(rows: Iterable[Any], column: str) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, column)].append(row)
    return found
