"""The services of a record: one of a type at most, with what each may say and what it must not contradict."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError

from services.exchange.fields import clean_values, joined
from services.exchange.record import Content, RecordError
from services.exchange.rows import clean_contacts, clean_hours_exceptions, clean_rows, listed
from services.geometry.points import Point, PointError
from services.registry.models import (
    DETAILS_MODELS,
    CostOption,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceAudience,
    ServiceLanguage,
    ServiceTranslation,
)
from services.vocabulary.service_types import SERVICE_TYPES

SERVICE_LISTS = {
    "languages": ServiceLanguage,
    "audiences": ServiceAudience,
    "cost_options": CostOption,
    "service_areas": ServiceArea,
    "translations": ServiceTranslation,
}


def clean_services(stated: Any, country: str, kind: str) -> list[Content]:
    """Returns the canonical services in the order of their types; `kind` is the kind of their location."""
    services: dict[str, Content] = {}
    for service in listed(stated, "services"):
        if not isinstance(service, dict):
            raise RecordError("services", "A service must be an object.")
        cleaned = _same_service(service, country, kind) if "same_as" in service else _service(service, country)
        code = cleaned["same_as"]["type"] if "same_as" in cleaned else cleaned["type"]
        if code in services:
            raise RecordError(f"services.{code}", "This type of service is stated twice.")
        services[code] = cleaned
    return [services[code] for code in SERVICE_TYPES if code in services]


def _type(stated: Any, path: str) -> str:
    if not isinstance(stated, str) or stated not in SERVICE_TYPES:
        raise RecordError(path, f"“{stated}” is not a type of service. The types are: {', '.join(SERVICE_TYPES)}.")
    return stated


def _service(stated: Content, country: str) -> Content:
    code = _type(stated.get("type"), "services.type")
    path = f"services.{code}"
    service = clean_values(Service, stated, path, also=("details", "at_location", *SERVICE_LISTS))
    if details := clean_values(DETAILS_MODELS[code], stated.get("details") or {}, f"{path}.details"):
        service["details"] = details
    for key, model in SERVICE_LISTS.items():
        if rows := clean_rows(model, stated.get(key), f"{path}.{key}"):
            service[key] = rows
    _check_service(service, path)
    if offer := _offer(stated.get("at_location"), f"{path}.at_location", country):
        service["at_location"] = offer
    return service


def _same_service(stated: Content, country: str, kind: str) -> Content:
    for key in stated:
        if key not in ("same_as", "at_location"):
            raise RecordError(f"services.{key}", "Beside same_as only at_location can be stated.")
    same_as = stated["same_as"]
    if not isinstance(same_as, dict) or set(same_as) != {"record", "type"} or not isinstance(same_as["record"], str):
        raise RecordError("services.same_as", "Give the record and the type of the service it is.")
    code = _type(same_as["type"], "services.same_as.type")
    if kind != "stop":
        raise RecordError(f"services.{code}.same_as", "Only a stop offers the service of another record.")
    offer = _offer(stated.get("at_location"), f"services.{code}.at_location", country)
    return {"same_as": {"record": same_as["record"], "type": code}, **({"at_location": offer} if offer else {})}


def _offer(stated: Any, path: str, country: str) -> Content:
    stated = stated or {}
    offer = clean_values(ServiceAtLocation, stated, path, also=("contacts", "hours_exceptions"))
    _check_order(offer, "status_from", "status_until", path)
    for key, rows in (
        ("contacts", clean_contacts(stated.get("contacts"), joined(path, "contacts"), country)),
        ("hours_exceptions", clean_hours_exceptions(stated.get("hours_exceptions"), joined(path, "hours_exceptions"))),
    ):
        if rows:
            offer[key] = rows
    return offer


def _check_order(values: Content, first: str, last: str, path: str) -> None:
    if first in values and last in values and _moment(values[last]) < _moment(values[first]):
        raise RecordError(joined(path, last), f"It is before {first}.")


def _moment(value: Any) -> Any:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _check_service(service: Content, path: str) -> None:
    """Refuses what the database would refuse, so that one bad record does not stop a whole import."""
    _check_order(service, "min_age", "max_age", path)
    if "capacity" in service and not {"capacity_observed_at", "capacity_expires_at"} <= service.keys():
        raise RecordError(f"{path}.capacity", "Say when the free places were counted and until when that holds.")
    consent_is_given = service.get("consent_scope") in ("public", "workers")
    if consent_is_given and not {"consent_given_by", "consent_given_on"} <= service.keys():
        raise RecordError(f"{path}.consent_scope", "Say who gave the consent and on which day.")
    for cost in service.get("cost_options", ()):
        if "amount" in cost and (cost["amount"].startswith("-") or "currency" not in cost):
            raise RecordError(f"{path}.cost_options.amount", "Give an amount of zero or more, and its currency.")
    for area in service.get("service_areas", ()):
        _check_area(area, f"{path}.service_areas")


def _check_area(area: Content, path: str) -> None:
    needed = {
        "country": ("country",),
        "subdivision": ("country", "subdivision"),
        "circle": ("latitude", "longitude", "radius_m"),
        "polygon": ("polygon",),
    }.get(area["kind"], ())
    for name in needed:
        if not area.get(name) and area.get(name) != 0:
            raise RecordError(f"{path}.{name}", f"An area of the kind {area['kind']} needs it.")
    try:
        if area["kind"] == "circle":
            Point(area["latitude"], area["longitude"])
        ServiceArea(**area).clean()
    except PointError as reason:
        raise RecordError(f"{path}.{reason.field}", str(reason)) from reason
    except ValidationError as reason:
        raise RecordError(f"{path}.polygon", " ".join(reason.messages)) from reason
