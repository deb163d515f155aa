"""Reads locations with everything their public records depend on, in a fixed number of queries a batch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Prefetch, Q

from services.registry.models import DETAILS_MODELS, Location, Service, ServiceAtLocation, SourceAttestation
from services.registry.models.service_details import ServiceDetails

BATCH = 500

_ROWS_BESIDE = (
    "contacts",
    "organization__contacts",
    "checks",
    "translations",
    "hours_exceptions",
    "offers__contacts",
    "offers__service__languages",
    "offers__service__audiences",
    "offers__service__cost_options",
    "offers__service__service_areas",
    "offers__service__translations",
)


@dataclass(frozen=True)
class Loaded:
    """A batch of locations; details and attestations come apart because no relation leads straight to them."""

    locations: list[Location]
    details: dict[int, ServiceDetails]
    attestations: dict[int, SourceAttestation]

    def details_of(self, service: Service) -> ServiceDetails | None:
        """Returns the facts of the service's type, or None where nobody has filled them in."""
        return self.details.get(service.pk)

    def attestation_of(self, service: Service) -> SourceAttestation | None:
        """Returns the attestation in force for the service's source."""
        return self.attestations.get(service.source_id) if service.source_id else None


def with_relatives(location_ids: Iterable[int]) -> set[int]:
    """Returns the locations with their rounds and stops: each names the other, so they are decided together."""
    ids = set(location_ids)
    related: set[int] = set()
    for batch in batches(sorted(ids)):
        stops_or_rounds = Location.objects.filter(Q(pk__in=batch, part_of__isnull=False) | Q(part_of__in=batch))
        for pk, part_of in stops_or_rounds.values_list("pk", "part_of"):
            related |= {pk, part_of}
    return ids | related


def load(location_ids: Iterable[int]) -> Iterator[Loaded]:
    """Yields the locations that exist, in batches, ordered by id."""
    in_force = SourceAttestation.objects.filter(withdrawn_on__isnull=True)
    attestations = {attestation.source_id: attestation for attestation in in_force}
    for batch in batches(sorted(set(location_ids))):
        locations = list(_locations().filter(pk__in=batch).order_by("pk"))
        yield Loaded(locations, _details_of(locations), attestations)


def batches(ids: list[int]) -> Iterator[list[int]]:
    """Yields the ids in portions that a database takes in one question."""
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def _locations():  # noqa: ANN202 — a queryset of Location
    offers = ServiceAtLocation.objects.select_related("service", "service__organization").order_by("pk")
    return Location.objects.select_related("organization", "source").prefetch_related(
        Prefetch("offers", queryset=offers), *_ROWS_BESIDE
    )


def _details_of(locations: list[Location]) -> dict[int, ServiceDetails]:
    ids_by_type: dict[str, set[int]] = defaultdict(set)
    for location in locations:
        for offer in location.offers.all():
            ids_by_type[offer.service.type].add(offer.service_id)
    found: dict[int, ServiceDetails] = {}
    for code, ids in ids_by_type.items():
        found |= DETAILS_MODELS[code].objects.in_bulk(list(ids))
    return found
