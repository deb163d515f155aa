"""Writes records into the registry: new listings in bulk, changed ones fact by fact, each with its line of history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from simple_history.utils import bulk_create_with_history

from services.exchange.facts import service_code
from services.exchange.matching import content_hash, organizations_of
from services.exchange.record import Content
from services.exchange.service_records import SERVICE_LISTS
from services.registry.curation.changes import touch
from services.registry.models import (
    DETAILS_MODELS,
    Contact,
    FieldCheck,
    HoursException,
    ImportedRecord,
    Location,
    LocationTranslation,
    Organization,
    Service,
    ServiceAtLocation,
    Source,
)

BATCH_SIZE = 1_000
Progress = Callable[[str, int, int], None]


class Listings:
    """New listings of one source, written in bulk; call it inside editing(), in one transaction."""

    def __init__(self, source: Source, by: AbstractBaseUser | None, progress: Progress) -> None:
        """Writes for `source` in the name of `by`."""
        self._source, self._by, self._progress = source, by, progress
        self._organizations = organizations_of(source)
        self._services: dict[tuple[str, str], Service] = {}
        self._locations: dict[str, Location] = {}
        self._rows: dict[type[models.Model], list[Any]] = {}

    def create(self, records: Sequence[tuple[Content, list[str]]]) -> None:
        """Creates a listing for each canonical record, given with its remarks, and announces them all once."""
        contents = [content for content, _remarks in records]
        self._create_organizations(contents)
        # A stop needs the row of its round.
        rounds = [content for content in contents if "part_of" not in content]
        stops = [content for content in contents if "part_of" in content]
        self._create_locations(rounds)
        self._create_locations(stops)
        self._create_services([*rounds, *stops])
        for content in contents:
            self._add_lists(content)
        self._write_rows()
        self._remember(records)
        touch(location.pk for location in self._locations.values())

    def add_service(self, location: Location, record_id: str, stated: Content) -> None:
        """Creates one more service of a listing that is there already."""
        self._locations[record_id] = location
        content = {"id": record_id, "location": {}, "services": [stated]}
        self._create_services([content])
        self._add_offer_lists(location, stated, self._offers[record_id, service_code(stated)])
        self._write_rows()
        touch([location.pk])

    def organization(self, stated: Content | None) -> Organization | None:
        """Returns the source's organisation of the stated name, made when it is not there."""
        if stated is None:
            return None
        if stated["name"] not in self._organizations:
            self._create_organizations([{"organization": stated}])
            self._write_rows()
        return self._organizations[stated["name"]]

    def _create_organizations(self, contents: Iterable[Content]) -> None:
        stated: dict[str, Content] = {}
        for content in contents:
            if organization := content.get("organization"):
                stated.setdefault(organization["name"], organization)
        new = {name: values for name, values in stated.items() if name not in self._organizations}
        made = [Organization(**_without(values, "contacts")) for values in new.values()]
        self._bulk(made)
        for organization in made:
            self._organizations[organization.name] = organization
            self._add_contacts(new[organization.name].get("contacts"), organization=organization)

    def _create_locations(self, contents: Iterable[Content]) -> None:
        made = []
        for content in contents:
            stated = content.get("organization")
            location = Location(
                **content["location"],
                source=self._source,
                source_record_id=content["id"],
                stop_order=content.get("stop_order", 0),
                part_of=self._location(content["part_of"]) if "part_of" in content else None,
                organization=self._organizations[stated["name"]] if stated else None,
            )
            self._locations[content["id"]] = location
            made.append(location)
        self._bulk(made)

    def _location(self, record_id: str) -> Location:
        if record_id not in self._locations:
            return Location.objects.get(source=self._source, source_record_id=record_id)
        return self._locations[record_id]

    def _create_services(self, contents: Iterable[Content]) -> None:
        offers = [(content, service) for content in contents for service in content.get("services", ())]
        own = [(content, service) for content, service in offers if "same_as" not in service]
        for content, service in own:
            self._services[content["id"], service["type"]] = Service(
                **_without(service, "details", "at_location", *SERVICE_LISTS),
                source=self._source,
                organization=self._locations[content["id"]].organization,
            )
        self._bulk([self._services[content["id"], service["type"]] for content, service in own])
        for content, service in own:
            self._add_service_lists(self._services[content["id"], service["type"]], service)
        self._offers = {
            (content["id"], service_code(service)): ServiceAtLocation(
                service=self._service(content, service),
                location=self._locations[content["id"]],
                **_without(service.get("at_location", {}), "contacts", "hours_exceptions"),
            )
            for content, service in offers
        }
        self._bulk(list(self._offers.values()))

    def _service(self, content: Content, service: Content) -> Service:
        same_as = service.get("same_as", {"record": content["id"], "type": service.get("type")})
        key = (same_as["record"], same_as["type"])
        if key not in self._services:
            location = self._location(same_as["record"])
            offer = location.offers.select_related("service").filter(service__type=same_as["type"]).earliest("pk")
            self._services[key] = offer.service
        return self._services[key]

    def _add_service_lists(self, service: Service, stated: Content) -> None:
        if details := stated.get("details"):
            self._add(DETAILS_MODELS[service.type], [details], service=service)
        for key, model in SERVICE_LISTS.items():
            self._add(model, stated.get(key), service=service)

    def _add_lists(self, content: Content) -> None:
        location = self._locations[content["id"]]
        self._add_contacts(content.get("contacts"), location=location)
        self._add(HoursException, content.get("hours_exceptions"), location=location)
        self._add(FieldCheck, content.get("checks"), location=location)
        self._add(LocationTranslation, content.get("translations"), location=location)
        for service in content.get("services", ()):
            self._add_offer_lists(location, service, self._offers[content["id"], service_code(service)])

    def _add_offer_lists(self, location: Location, service: Content, offer: ServiceAtLocation) -> None:
        at_location = service.get("at_location", {})
        self._add_contacts(at_location.get("contacts"), offer=offer)
        self._add(HoursException, at_location.get("hours_exceptions"), location=location, offer=offer)

    def _add_contacts(self, stated: list[Content] | None, **owner: models.Model) -> None:
        for order, contact in enumerate(stated or ()):
            self._add(Contact, [contact], order=order, **owner)

    def _add(self, model: type[models.Model], stated: list[Content] | None, **more: Any) -> None:
        self._rows.setdefault(model, []).extend(model(**values, **more) for values in stated or ())

    def _write_rows(self) -> None:
        rows, self._rows = self._rows, {}
        for made in rows.values():
            self._bulk(made)

    def _remember(self, records: Sequence[tuple[Content, list[str]]]) -> None:
        ImportedRecord.objects.bulk_create(
            [
                ImportedRecord(
                    location=self._locations[content["id"]],
                    source=self._source,
                    source_record_id=content["id"],
                    content=content,
                    content_hash=content_hash(content),
                    remarks=remarks,
                )
                for content, remarks in records
            ],
            batch_size=BATCH_SIZE,
        )

    def _bulk(self, made: list[Any]) -> None:
        for start in range(0, len(made), BATCH_SIZE):
            bulk_create_with_history(
                made[start : start + BATCH_SIZE],
                type(made[start]),
                default_user=self._by,
                default_change_reason=change_reason(self._source),
            )
            self._progress("Writing listings", min(start + BATCH_SIZE, len(made)), len(made))


def change_reason(source: Source) -> str:
    """Returns what the history says beside every row an import wrote."""
    return f"Import of {source.slug}"[:100]


def _without(values: Content, *keys: str) -> Content:
    return {name: value for name, value in values.items() if name not in keys}
