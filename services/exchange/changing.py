"""Writes what a source has changed into a listing that is there already, one fact at a time."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import models

from services.exchange.comparing import Comparison
from services.exchange.facts import Facts, Path, service_code
from services.exchange.fields import as_json, default_of, stated_values, writable_fields
from services.exchange.matching import content_hash
from services.exchange.record import Content
from services.exchange.service_records import SERVICE_LISTS
from services.exchange.stored import is_of_the_round
from services.exchange.writing import Listings, change_reason
from services.registry.models import (
    DETAILS_MODELS,
    Contact,
    FieldCheck,
    HoursException,
    ImportedRecord,
    Location,
    LocationTranslation,
    ServiceAtLocation,
    Source,
)

LISTS_OF_A_LOCATION: dict[str, type[models.Model]] = {
    "contacts": Contact,
    "hours_exceptions": HoursException,
    "checks": FieldCheck,
    "translations": LocationTranslation,
}


class ListingChange:
    """The changes of one listing; call it inside editing(), in one transaction."""

    def __init__(self, location: Location, source: Source, listings: Listings, by: AbstractBaseUser | None) -> None:
        """Writes to `location` in the name of `by`; `listings` makes what is missing."""
        self._location, self._source, self._listings, self._by = location, source, listings, by
        self._changed: dict[tuple[str, Any], models.Model] = {}

    def write(self, comparison: Comparison, now: Content, remarks: list[str], imported: ImportedRecord) -> None:
        """Writes every fact of the comparison, and remembers what the source has said."""
        writes = comparison.writes
        added = {path[1] for path in writes if path[0] == "services" and len(path) == 2}
        for service in now.get("services", ()):
            if service_code(service) in added:
                self._listings.add_service(self._location, now["id"], service)
        if any(path[0] == "organization" for path in writes):
            self._write_organization(writes, now)
        for path, value in writes.items():
            if path[0] != "organization" and not (path[0] == "services" and path[1] in added):
                self._write_fact(path, value)
        for row in self._changed.values():
            self._save(row)
        imported.content, imported.remarks = comparison.remembered, remarks
        imported.content_hash = content_hash(comparison.remembered)
        imported.save()

    def _write_organization(self, writes: Facts, now: Content) -> None:
        location, stated = self._location, now.get("organization")
        if ("organization", "name") in writes:
            before = location.organization
            location.organization = self._listings.organization(stated)
            self._changes(location)
            for offer in location.offers.select_related("service"):
                if offer.service.organization == before and not is_of_the_round(offer.service, location):
                    offer.service.organization = location.organization
                    self._changes(offer.service)
            return
        if (organization := location.organization) is None:
            return
        for path, value in writes.items():
            if path == ("organization", "contacts"):
                self._replace(Contact, value, organization=organization)
            elif path[0] == "organization":
                self._set(organization, path[1], value)

    def _write_fact(self, path: Path, value: Any) -> None:
        location = self._location
        if path[0] == "location":
            self._set(location, path[1], value)
        elif path[0] == "stop_order":
            location.stop_order = value or 0
            self._changes(location)
        elif path[0] == "part_of":
            location.part_of = Location.objects.get(source=self._source, source_record_id=value) if value else None
            self._changes(location)
        elif path[0] in LISTS_OF_A_LOCATION:
            self._replace(LISTS_OF_A_LOCATION[path[0]], value, location=location)
        else:
            offer = location.offers.select_related("service").filter(service__type=path[1]).earliest("pk")
            self._write_service_fact(offer, path[2:], value)

    def _write_service_fact(self, offer: ServiceAtLocation, path: Path, value: Any) -> None:
        service = offer.service
        if path[0] == "details":
            details = service.details or DETAILS_MODELS[service.type](service=service)
            self._set(details, path[1], value)
        elif path[0] == "at_location" and path[1] == "contacts":
            self._replace(Contact, value, offer=offer)
        elif path[0] == "at_location" and path[1] == "hours_exceptions":
            self._replace(HoursException, value, location=self._location, offer=offer)
        elif path[0] == "at_location":
            self._set(offer, path[1], value)
        elif path[0] in SERVICE_LISTS:
            self._replace(SERVICE_LISTS[path[0]], value, service=service)
        else:
            self._set(service, path[0], value)

    def _set(self, row: models.Model, name: str, value: Any) -> None:
        field = writable_fields(type(row))[name]
        value = default_of(field) if value is None else value
        if as_json(field, getattr(row, name)) != value:  # another stop may have changed the same organisation already
            setattr(self._changes(row), name, value)

    def _changes(self, row: models.Model) -> models.Model:
        """Returns the one copy of the row that collects its changes, so that it is saved once."""
        return self._changed.setdefault((type(row).__name__, row.pk), row)

    def _replace(self, model: type[models.Model], stated: list[Content] | None, **owner: models.Model | None) -> None:
        if model is HoursException:
            owner = {"offer": None, **owner}
        rows = list(model._default_manager.filter(**owner))
        if [stated_values(row) for row in rows] == (stated or []):
            return
        for row in rows:
            self._mark(row)
            row.delete()
        for order, values in enumerate(stated or ()):
            self._save(model(**values, **owner, **({"order": order} if model is Contact else {})))

    def _save(self, row: models.Model) -> None:
        self._mark(row)
        row.save()

    def _mark(self, row: Any) -> None:
        row._history_user, row._change_reason = self._by, change_reason(self._source)
