"""A stored listing written as a canonical record, so that it can be compared with what a source says."""

from __future__ import annotations

from typing import Any

from django.db import models

from services.exchange.fields import stated_values
from services.exchange.record import Content
from services.exchange.service_records import SERVICE_LISTS
from services.registry.models import Location, Organization, Service, ServiceAtLocation
from services.vocabulary.service_types import SERVICE_TYPES


def stored_record(location: Location) -> Content:
    """Returns the listing as its source would have to state it today; about ten queries."""
    part_of = location.part_of
    record: Content = {
        "id": location.source_record_id,
        "organization": _organization(location.organization),
        "location": {**stated_values(location), "timezone": location.timezone},
        "part_of": part_of.source_record_id if part_of else None,
        "stop_order": location.stop_order,
        "contacts": _rows(location.contacts),
        "hours_exceptions": _rows(location.hours_exceptions.filter(offer=None)),
        "checks": _rows(location.checks),
        "translations": _rows(location.translations.order_by("pk")),
        "services": _services(location),
    }
    return {key: value for key, value in record.items() if value not in (None, "", [], {}, 0)}


def _organization(organization: Organization | None) -> Content | None:
    if organization is None:
        return None
    return _with_lists(stated_values(organization), contacts=organization.contacts)


def _services(location: Location) -> list[Content]:
    services: dict[str, Content] = {}
    for offer in location.offers.select_related("service").order_by("pk"):
        services.setdefault(offer.service.type, _service(offer, location))
    return [services[code] for code in SERVICE_TYPES if code in services]


def _service(offer: ServiceAtLocation, location: Location) -> Content:
    service = offer.service
    stated: Content
    if location.part_of is not None and is_of_the_round(service, location):
        stated = {"same_as": {"record": location.part_of.source_record_id, "type": service.type}}
    else:
        lists = {key: getattr(service, key).order_by("pk") for key in SERVICE_LISTS}
        stated = _with_lists(stated_values(service), **lists)
        if (details := service.details) is not None and (values := stated_values(details)):
            stated["details"] = values
    at_location = _with_lists(stated_values(offer), contacts=offer.contacts, hours_exceptions=offer.hours_exceptions)
    return {**stated, "at_location": at_location} if at_location else stated


def is_of_the_round(service: Service, location: Location) -> bool:
    """Says whether a stop offers the very service of its round, and not one of its own."""
    return location.part_of_id is not None and service.at_locations.filter(location_id=location.part_of_id).exists()


def _with_lists(values: Content, **lists: Any) -> Content:
    return values | {name: rows for name, queryset in lists.items() if (rows := _rows(queryset))}


def _rows(queryset: models.QuerySet | models.Manager) -> list[Content]:
    return [stated_values(row) for row in queryset.all()]
