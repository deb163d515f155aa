"""Makes listings that may be published: every gate answered well, consent given, nothing missing.

A test changes the one thing it is about: `make_listing(address_visibility="area_only")`,
`make_listing("oat", service={"abstinence_required": "yes"})`, `make_listing(contacts=[{"value": "+441414960101"}])`.
"""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import Any

from django.contrib.auth import get_user_model

from services.registry.curation.changes import editing
from services.registry.models import (
    DETAILS_MODELS,
    Contact,
    Location,
    Organization,
    Service,
    ServiceAtLocation,
    Source,
    SourceAttestation,
)
from services.vocabulary.common_facts import GATES

# The point and the street of every made listing, so that a test can look for them in files.
LATITUDE, LONGITUDE = 55.8642371, -4.2517893
STREET = "12 Lantern Wynd"
PHONE = "+441414960101"

GATES_WELL_ANSWERED = {gate.key: gate.must_be for gate in GATES}

_numbers = count(1)


def make_listing(
    type: str = "nsp",  # noqa: A002 — the field's own name
    *,
    service: dict[str, Any] | None = None,
    offer: dict[str, Any] | None = None,
    details: dict[str, Any] | None = None,
    contacts: list[dict[str, Any]] | None = None,
    **location: Any,
) -> Location:
    """Makes one publishable listing with one offer; keyword arguments are fields of the location."""
    with editing():
        place = make_location(**location)
        make_offer(place, type, service=service, offer=offer, details=details)
        for contact in [{"value": PHONE}] if contacts is None else contacts:
            Contact.objects.create(location=place, **{"channel": "phone", **contact})
    return place


def make_location(**fields: Any) -> Location:
    """Makes a location in Glasgow without any offer, so that the public may not know it yet."""
    number = next(_numbers)
    answers = {
        "name": f"Harbour Point {number}",
        "address_1": STREET,
        "city": "Glasgow",
        "region": "Clydeside",
        "state_province": "Scotland",
        "postal_code": "G51 3UU",
        "country": "GB",
        "latitude": LATITUDE,
        "longitude": LONGITUDE,
        "timezone": "Europe/London",
        "holiday_subdivision": "SCT",
        "opening_hours": "Mo-Fr 10:00-18:00",
        **fields,
    }
    if answers.get("kind", "place") not in ("place", "stop"):
        answers |= {"latitude": None, "longitude": None}
    if "organization" not in answers:
        answers["organization"] = make_organization()
    return Location.objects.create(**answers)


def make_organization(**fields: Any) -> Organization:
    """Makes an organisation."""
    return Organization.objects.create(**{"name": f"Harbour Trust {next(_numbers)}", "provider_kind": "ngo", **fields})


def make_offer(
    location: Location,
    type: str = "nsp",  # noqa: A002 — the field's own name
    *,
    service: dict[str, Any] | None = None,
    offer: dict[str, Any] | None = None,
    details: dict[str, Any] | None = None,
) -> ServiceAtLocation:
    """Adds one publishable offer of a new service to a location."""
    with editing():
        made = make_service(type, details=details, **{"organization": location.organization, **(service or {})})
        return ServiceAtLocation.objects.create(
            service=made, location=location, **{"modes": ["fixed"], **(offer or {})}
        )


def make_service(type: str = "nsp", *, details: dict[str, Any] | None = None, **fields: Any) -> Service:  # noqa: A002 — as above
    """Makes a service with good answers to its gates, consent of scope public, and its type's conditions met."""
    made = Service(type=type, **GATES_WELL_ANSWERED)
    made.consent_scope, made.consent_given_by, made.consent_given_on = "public", "service", date(2026, 10, 1)
    for name, value in fields.items():
        setattr(made, name, value)
    made.save()
    model = DETAILS_MODELS[type]
    conditions = {fact.key: fact.must_be for fact in model.service_type.listing_conditions}
    model.objects.create(service=made, **{**conditions, **(details or {})})
    return made


def gate_answers(service: Service) -> dict[str, str]:
    """Returns the four answered gates of a service by key: yes, no or unknown."""
    return {gate.key: getattr(service, gate.key) for gate in GATES}


def make_unanswered_service(type: str = "nsp", **fields: Any) -> Service:  # noqa: A002 — as above
    """Makes a service as an import makes it: no gate answered, no consent asked, no details."""
    return Service.objects.create(type=type, **fields)


def make_source(**fields: Any) -> Source:
    """Makes a source of imported listings."""
    number = next(_numbers)
    return Source.objects.create(**{"slug": f"source-{number}", "name": f"Public list {number}", **fields})


def attest(source: Source, *types: str, **fields: Any) -> SourceAttestation:
    """Attests gates and consent for all services of these types of a source."""
    answers = {
        "ground": "The public body that publishes the list requires it.",
        "attested_by": make_curator(),
        "attested_on": date(2026, 11, 1),
        **fields,
    }
    return SourceAttestation.objects.create(source=source, service_types=list(types), **answers)


def make_curator(username: str = "curator") -> Any:
    """Returns an account that may sign in to the registry, made when it is not there."""
    return get_user_model().objects.get_or_create(username=username, defaults={"is_staff": True})[0]
