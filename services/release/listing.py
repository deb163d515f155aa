"""One listing: the public record of a location, put together from what was decided of its offers."""

from __future__ import annotations

from typing import Any

from services.geometry.grid import cell_centre, cell_size_m
from services.geometry.points import Point
from services.registry.models import FieldCheck, Location, Organization
from services.release.facts import place_facts_of
from services.release.loading import Loaded
from services.release.offers import OfferDecision, contact_records, organization_record
from services.release.prose import Prose
from services.release.withheld import WithheldValue
from services.vocabulary.listing import KINDS_WITH_A_POINT
from services.vocabulary.service_types import SERVICE_TYPES

PRECISIONS = ("none", "area", "exact")

_TYPE_ORDER = {code: place for place, code in enumerate(SERVICE_TYPES)}
_ADDRESS_FIELDS = ("address_1", "address_2", "city", "region", "state_province", "postal_code", "country")
_COARSE_ADDRESS_FIELDS = ("city", "state_province", "country")


def listing_record(
    location: Location, offers: list[OfferDecision], loaded: Loaded, withheld: tuple[WithheldValue, ...]
) -> dict[str, Any]:
    """Returns the public record of a location with the offers that may be shown; the caller adds what has no table."""
    organization = organization_of(location, offers)
    is_exact = location.address_visibility == "public"
    runner = organization_record(organization)
    for decision in offers:
        if decision.record is not None and decision.record["organization"] == runner:
            decision.record["organization"] = None
    return {
        **_names(location, loaded, with_transportation=is_exact),
        "description": location.description,
        "transportation": location.transportation if is_exact else "",
        "organization": runner,
        **_whereabouts(location),
        "place_facts": place_facts_of(location),
        "contacts": _contacts(location, organization, loaded, withheld),
        **_checks(location, loaded),
        "source": _source(location),
        "attested": _attested(offers, loaded),
        "closed_for_good_on": None,
        "offers": [decision.record for decision in sorted(offers, key=_offer_order)],
    }


def tombstone(location: Location, offers: list[OfferDecision], loaded: Loaded) -> dict[str, Any]:
    """Returns what remains of a place that has closed for good: its names, and since when."""
    closed_on = max(decision.closed_on for decision in offers if decision.closed_on)
    return {
        **_names(location, loaded, with_transportation=False),
        "description": "",
        "transportation": "",
        "translations": {
            row.language: {"name": row.name, "description": "", "transportation": "", "made_by": row.made_by}
            for row in loaded.rows(location, "translations")
        },
        "organization": None,
        "precision": "none",
        "latitude": None,
        "longitude": None,
        "visibility": location.address_visibility,
        "address": dict.fromkeys(_COARSE_ADDRESS_FIELDS, "") | {"country": location.country},
        "place_facts": {},
        "contacts": [],
        "checked": {},
        "checked_on": None,
        "source": None,
        "attested": None,
        "closed_for_good_on": closed_on.isoformat(),
        "offers": [],
    }


def organization_of(location: Location, offers: list[OfferDecision]) -> Organization | None:
    """Returns the location's organisation, or else the one that runs everything there."""
    if location.organization is not None:
        return location.organization
    runners = {decision.offer.service.organization for decision in offers}
    return runners.pop() if len(runners) == 1 else None


def prose_of(location: Location, loaded: Loaded) -> list[Prose]:
    """Returns what the listing says in its own words, beside what its offers say."""
    organization = location.organization
    return [
        Prose("description", location.description),
        Prose("way to get there", location.transportation),
        *([Prose("description of the organisation", organization.description)] if organization else ()),
        *(Prose("note on other hours", row.note) for row in loaded.rows(location, "exceptions")),
        *(
            Prose("description of a contact", row.description)
            for row in loaded.rows(location, "contacts")
            if row.is_public
        ),
        *(
            Prose(
                f"description in the language “{row.language}”",
                f"{row.description}\n{row.transportation}",
                row.language,
            )
            for row in loaded.rows(location, "translations")
        ),
    ]


def _names(location: Location, loaded: Loaded, *, with_transportation: bool) -> dict[str, Any]:
    return {
        "id": location.public_id,
        "kind": location.kind,
        "name": location.name,
        "alternate_name": location.alternate_name,
        "words_language": location.words_language,
        "translations": {
            row.language: {
                "name": row.name,
                "description": row.description,
                "transportation": row.transportation if with_transportation else "",
                "made_by": row.made_by,
            }
            for row in loaded.rows(location, "translations")
        },
        "is_demo": location.is_demo,
        "country": location.country,
        "subdivision": location.holiday_subdivision,
        "timezone": location.timezone,
    }


def _whereabouts(location: Location) -> dict[str, Any]:
    """Returns point and address, no nearer than the address may be known."""
    is_public = location.address_visibility == "public"
    is_place = location.kind in KINDS_WITH_A_POINT
    fields = _ADDRESS_FIELDS if is_public and is_place else _COARSE_ADDRESS_FIELDS
    found: dict[str, Any] = {
        "precision": "none",
        "latitude": None,
        "longitude": None,
        "visibility": location.address_visibility,
        "address": {field: getattr(location, field) for field in fields},
    }
    if not is_place or location.latitude is None or location.longitude is None:
        return found
    point = Point(location.latitude, location.longitude)
    if is_public:
        return {**found, "precision": "exact", "latitude": point.latitude, "longitude": point.longitude}
    centre = cell_centre(point)
    found |= {"precision": "area", "latitude": centre.latitude, "longitude": centre.longitude}
    return {**found, "cell_m": round(max(cell_size_m(centre)))}


def _contacts(
    location: Location, organization: Organization | None, loaded: Loaded, withheld: tuple[WithheldValue, ...]
) -> list[dict[str, Any]]:
    rows = [*loaded.rows(location, "contacts"), *loaded.rows(organization, "contacts")]
    records = contact_records(rows, withheld)
    first_of = {(record["channel"], record["value"], record["extension"]): record for record in reversed(records)}
    return list(reversed(first_of.values()))


def _checks(location: Location, loaded: Loaded) -> dict[str, Any]:
    rows: list[FieldCheck] = loaded.rows(location, "checks")
    whole = [row.checked_on for row in rows if row.field == "everything"]
    latest = max(whole or [row.checked_on for row in rows], default=None)
    return {
        "checked": {
            row.field: {"on": row.checked_on.isoformat(), "by_role": row.checked_by_role, "method": row.method}
            for row in rows
        },
        "checked_on": latest.isoformat() if latest else None,
    }


def _source(location: Location) -> dict[str, str] | None:
    source = location.source
    if source is None:
        return None
    return {"name": source.name, "licence": source.licence, "url": source.url, "attribution": source.attribution}


def _attested(offers: list[OfferDecision], loaded: Loaded) -> dict[str, str] | None:
    for decision in offers:
        attestation = loaded.attestation(decision.offer.service)
        if decision.rests_on_source and attestation is not None:
            return {"ground": attestation.ground, "on": attestation.attested_on.isoformat()}
    return None


def _offer_order(decision: OfferDecision) -> tuple[int, str, int]:
    service = decision.offer.service
    return _TYPE_ORDER[service.type], service.name, decision.offer.pk
