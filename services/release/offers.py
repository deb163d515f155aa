"""One offer: whether the public may know it, and all that it may know."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.geometry.grid import LEAST_CELL_M, cell_centre
from services.geometry.points import Point
from services.registry.models import (
    Contact,
    CostOption,
    Location,
    Organization,
    Service,
    ServiceArea,
    ServiceAtLocation,
)
from services.registry.models.service_details import ServiceDetails
from services.release.facts import facts_of_service, free_places_end
from services.release.gates import standing_of
from services.release.loading import Loaded
from services.release.prose import Prose, objections_to
from services.release.withheld import CONTACT, PHONE, WithheldValue
from services.vocabulary.facts import Kind
from services.vocabulary.listing import KINDS_WITH_A_POINT
from services.vocabulary.service_types import SERVICE_TYPES

TOMBSTONE_DAYS = 90


@dataclass
class OfferDecision:
    """What was decided of one offer: its public form or the reasons against it, and when time may change that.

    `closed_on` is the day it closed for good; then it is shown as closed until its tombstone ends.
    """

    offer: ServiceAtLocation
    reasons: list[str]
    record: dict[str, Any] | None = None
    rests_on_source: bool = False
    closed_on: date | None = None
    moments: list[datetime] = field(default_factory=list)


def decide_offer(
    location: Location, offer: ServiceAtLocation, loaded: Loaded, withheld: tuple[WithheldValue, ...], now: datetime
) -> OfferDecision:
    """Decides one offer of a location."""
    service, details = offer.service, loaded.details(offer.service)
    standing = standing_of(service, details, loaded.attestation(service), location.organization)
    decision = OfferDecision(offer, [*standing.reasons], rests_on_source=standing.rests_on_source)
    decision.reasons += objections_to(_prose(location, loaded, offer))
    _judge_time(decision, location, details, now)
    if not decision.reasons:
        decision.record = _offer_record(location, decision, loaded, withheld, now)
    return decision


def zone_of(location: Location) -> ZoneInfo:
    """Returns the location's time zone; UTC where its name is wrong."""
    try:
        return ZoneInfo(location.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def day_end(day: date, zone: ZoneInfo) -> datetime:
    """Returns the moment at which a day is over in a zone."""
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)


def as_moment(moment: datetime | None) -> str | None:
    """Writes a moment in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else None


def contact_records(rows: list[Contact], withheld: tuple[WithheldValue, ...]) -> list[dict[str, Any]]:
    """Returns the contacts that may be shown; a value withheld in one place is withheld in every place."""
    hidden = {value.value.casefold() for value in withheld if value.kind in (PHONE, CONTACT)}
    return [
        {
            "channel": row.channel,
            "value": row.value,
            "extension": row.extension,
            "description": row.description,
            "languages": row.languages,
            "opening_hours": row.opening_hours,
            "free_call": row.free_call,
            "appears_on_bill": row.appears_on_bill,
            "voicemail_safe": row.voicemail_safe,
        }
        for row in rows
        if row.is_public and row.value.casefold() not in hidden
    ]


def organization_record(organization: Organization | None) -> dict[str, str] | None:
    """Returns what the public may know of an organisation."""
    if organization is None:
        return None
    return {
        "name": organization.name,
        "provider_kind": organization.provider_kind,
        "website": organization.website,
        "description": organization.description,
        "self_description": organization.self_description,
    }


def _judge_time(decision: OfferDecision, location: Location, details: ServiceDetails | None, now: datetime) -> None:
    """Adds the reasons that time gives, and the moments at which time may change the decision."""
    zone, offer = zone_of(location), decision.offer
    if (last_day := getattr(details, "ends_on", None)) is not None:
        over = day_end(last_day, zone)
        decision.moments.append(over)
        if over <= now:
            decision.reasons.append("It was for a time that is over.")
    decision.moments += [moment for moment in (offer.status_from, offer.status_until) if moment]
    decision.moments += [
        moment for moment in (free_places_end(details, now), offer.service.capacity_expires_at) if moment
    ]
    if offer.status == "closed_for_good" and not (offer.status_from and offer.status_from > now):
        decision.closed_on = (offer.status_from or offer.changed_at).astimezone(zone).date()
        gone = day_end(decision.closed_on + timedelta(days=TOMBSTONE_DAYS - 1), zone)
        decision.moments.append(gone)
        if gone <= now:
            decision.reasons.append("It has closed for good.")


def _offer_record(
    location: Location,
    decision: OfferDecision,
    loaded: Loaded,
    withheld: tuple[WithheldValue, ...],
    now: datetime,
) -> dict[str, Any]:
    offer, service = decision.offer, decision.offer.service
    details = loaded.details(service)
    facts, own = facts_of_service(service, details, now)
    is_other_organization = service.organization_id not in (None, location.organization_id)
    ends_on = getattr(details, "ends_on", None)
    return {
        # A bare number: it tells two services of one type apart when one of them is taken back.
        "service": service.pk,
        "type": service.type,
        "name": service.name,
        "description": "\n\n".join(dict.fromkeys(text for text in (offer.description, service.description) if text)),
        "alternate_name": service.alternate_name,
        "url": service.url,
        "translations": {
            row.language: {"name": row.name, "description": row.description, "made_by": row.made_by}
            for row in loaded.rows(service, "translations")
        },
        "organization": organization_record(service.organization) if is_other_organization else None,
        "modes": list(offer.modes),
        "is_remote": location.kind not in KINDS_WITH_A_POINT,
        "facts": facts,
        "details": own,
        "languages": [{"code": row.code, "level": row.level} for row in loaded.rows(service, "languages")],
        "audiences": [{"audience": row.audience, "level": row.level} for row in loaded.rows(service, "audiences")],
        "costs": [_cost(row) for row in loaded.rows(service, "costs")],
        "contacts": contact_records(loaded.rows(offer, "contacts"), withheld),
        "opening_hours": offer.opening_hours or location.opening_hours,
        "exceptions": _exceptions(location, offer, loaded, now),
        "status": _status(offer, now),
        "capacity": _capacity(service, now),
        "areas": [
            _area(row, is_hidden=service.pk in loaded.services_around_hidden_doors)
            for row in loaded.rows(service, "areas")
        ],
        "stated_by_source": decision.rests_on_source,
        "ends_on": ends_on.isoformat() if ends_on else None,
    }


def _cost(row: CostOption) -> dict[str, str | None]:
    return {
        "option": row.option,
        "amount": None if row.amount is None else str(row.amount),
        "currency": row.currency,
        "amount_description": row.amount_description,
    }


def _exceptions(location: Location, offer: ServiceAtLocation, loaded: Loaded, now: datetime) -> list[dict[str, str]]:
    today = now.astimezone(zone_of(location)).date()
    return [
        {
            "starts_on": row.starts_on.isoformat(),
            "ends_on": row.ends_on.isoformat(),
            "opening_hours": row.opening_hours,
            "note": row.note,
        }
        for row in loaded.rows(location, "exceptions")
        # Yesterday's still counts: its night may run into today.
        if row.offer_id in (None, offer.pk) and row.ends_on >= today - timedelta(days=1)
    ]


def _status(offer: ServiceAtLocation, now: datetime) -> dict[str, str | None]:
    if offer.status_until and offer.status_until <= now:
        return {"code": "open", "from": None, "until": None, "message": ""}
    return {
        "code": offer.status,
        "from": as_moment(offer.status_from),
        "until": as_moment(offer.status_until),
        "message": offer.status_message,
    }


def _capacity(service: Service, now: datetime) -> dict[str, Any] | None:
    if service.capacity is None or service.capacity_expires_at is None or service.capacity_expires_at <= now:
        return None
    return {
        "free": service.capacity,
        "observed_at": as_moment(service.capacity_observed_at),
        "expires_at": as_moment(service.capacity_expires_at),
    }


def _area(row: ServiceArea, *, is_hidden: bool) -> dict[str, Any]:
    latitude, longitude, radius_m = row.latitude, row.longitude, row.radius_m
    if is_hidden and latitude is not None and longitude is not None:
        # The circle round a hidden door would point at it; the wider one round the cell still covers everybody.
        centre = cell_centre(Point(latitude, longitude))
        latitude, longitude, radius_m = centre.latitude, centre.longitude, (radius_m or 0) + round(LEAST_CELL_M)
    return {
        "kind": row.kind,
        "name": row.name,
        "country": row.country,
        "subdivision": row.subdivision,
        "latitude": latitude,
        "longitude": longitude,
        "radius_m": radius_m,
        "polygon": row.polygon or None,
    }


def _prose(location: Location, loaded: Loaded, offer: ServiceAtLocation) -> list[Prose]:
    service, details = offer.service, loaded.details(offer.service)
    texts = [
        Prose("description of the service", service.description),
        Prose("description of the offer here", offer.description),
        Prose("message about the state", offer.status_message),
        Prose("note about the cost", service.cost_note),
        Prose("note about police", service.police_note),
        Prose("note for parents", service.child_protection_note),
        *(
            Prose("description of a contact", row.description)
            for row in loaded.rows(offer, "contacts")
            if row.is_public
        ),
        *(
            Prose("words for a cost", f"{row.option} {row.amount_description}".strip())
            for row in loaded.rows(service, "costs")
        ),
        *(
            Prose(f"description in the language “{row.language}”", row.description, row.language)
            for row in loaded.rows(service, "translations")
        ),
    ]
    if service.organization is not None and service.organization_id != location.organization_id:
        texts.append(Prose("description of its organisation", service.organization.description))
    if details is not None:
        notes = (fact for fact in SERVICE_TYPES[service.type].facts if fact.kind is Kind.TEXT and fact.is_public)
        texts += [Prose(f"field “{fact.label}”", getattr(details, fact.key)) for fact in notes]
    return texts
