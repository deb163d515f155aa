"""A listing as GeoJSON: what the API says of it, in a search and on its own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from services.catalogue.listings import Found
from services.catalogue.models import Listing
from services.catalogue.opening import moment_at
from services.hours.walking import closes_before_arrival

ADDRESS_LINES = ("address_1", "address_2", "city", "region", "state_province", "postal_code")


def feature(found: Found, url: str, at: datetime) -> dict[str, Any]:
    """Returns a GeoJSON Feature with what a program needs to show or route to one listing, as it is at a moment."""
    record, listing = found.record, found.listing
    return {
        "type": "Feature",
        "id": listing.public_id,
        "geometry": geometry(listing),
        "properties": {
            "id": listing.public_id,
            "name": record["name"],
            "kind": record["kind"],
            "types": [offer.content["type"] for offer in found.offers],
            "mode": sorted({mode for offer in found.offers for mode in offer.content.get("modes", ())}),
            "distance_m": None if found.distance_m is None else round(found.distance_m, 1),
            "open": str(found.opening.state),
            "open_until": _iso(found.opening.until),
            "opens_next": _iso(found.opening.opens),
            "closes_before_walk": closes_before_walk(found, at),
            "phone": phone(found),
            "address": address(record),
            "country": record["country"],
            "place_precision": listing.precision,
            "checked_on": listing.checked_on,
            "stated_by_source": any(offer.content.get("stated_by_source") for offer in found.offers),
            "is_demo": listing.is_demo,
            "url": url,
        },
    }


def whole_feature(found: Found, url: str, at: datetime) -> dict[str, Any]:
    """Returns the feature of one listing with its whole public record."""
    short = feature(found, url, at)
    return {**short, "properties": {**short["properties"], "record": found.record}}


def geometry(listing: Listing) -> dict[str, Any] | None:
    """Returns a GeoJSON point (longitude first); the centre of a square where the address is not shown, or None."""
    if listing.latitude is None:
        return None
    return {"type": "Point", "coordinates": [listing.longitude, listing.latitude]}


def closes_before_walk(found: Found, at: datetime) -> bool | None:
    """Says whether a place closes before one can walk there; None where it is not open or no door is known."""
    if found.distance_m is None or found.listing.precision != "exact":
        return None
    return closes_before_arrival(found.opening, moment_at(found.record, at), found.distance_m)


def phone(found: Found) -> str | None:
    """Returns the first number to call: of an offer that was asked for, else of the listing."""
    offered = [contact for offer in found.offers for contact in offer.content.get("contacts", ())]
    numbers = (one["value"] for one in (*offered, *found.record.get("contacts", ())) if one["channel"] == "phone")
    return next(numbers, None)


def address(record: dict[str, Any]) -> str | None:
    """Returns the public address in one line, or None."""
    lines = [record["address"].get(key, "") for key in ADDRESS_LINES] if record.get("address") else []
    return ", ".join(line for line in lines if line) or None


def _iso(moment: Any) -> str | None:
    return moment.isoformat() if moment else None
