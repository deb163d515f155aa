"""Whether a record may be taken in: every key known, every value of its kind, and nothing that contradicts itself.

What comes out is the canonical record: values as the registry keeps them, nothing that only states a default, services
in the order of their types. Equal listings make equal canonical records, whatever the file looked like.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from services.exchange.fields import clean_value, clean_values, is_text
from services.exchange.record import LONGEST_ID, RECORD_KEYS, Content, RecordError
from services.exchange.rows import clean_contacts, clean_hours_exceptions, clean_rows, listed
from services.exchange.service_records import clean_services
from services.geometry.points import Point, PointError
from services.registry.models import FieldCheck, Location, LocationTranslation, Organization
from services.registry.models.gates import Gates
from services.vocabulary.listing import KINDS_WITH_A_POINT
from services.vocabulary.service_types import SERVICE_TYPES

ONLY_FROM_TRUSTED = "is only taken from a trusted file, and was left out."
GATE_FIELDS = tuple(field.name for field in Gates._meta.get_fields())
TimeZoneOf = Callable[[Content], str]


def check_record(stated: Any, *, trusted: bool, time_zone_of: TimeZoneOf) -> tuple[Content, list[str]]:
    """Returns the canonical record and the remarks on it; raises RecordError, which names the first field at fault.

    From a file that is not trusted no gate, condition of a type, consent, check or demonstration mark is taken: these
    are for curators.
    """
    if not isinstance(stated, dict):
        raise RecordError("", "A record must be an object.")
    for key in stated:
        if key not in RECORD_KEYS:
            raise RecordError(str(key), "There is no such field in a record.")
    remarks = _remarks(stated)
    if not trusted:
        stated, left_out = _without_what_only_curators_say(stated)
        remarks += [f"{field} {ONLY_FROM_TRUSTED}" for field in left_out]
    location = _location(stated.get("location"), time_zone_of)
    country = location["country"]
    record: Content = {
        "id": _id(stated),
        "organization": _organization(stated.get("organization"), country),
        "location": location,
        "part_of": _part_of(stated, location),
        "stop_order": _stop_order(stated),
        "contacts": clean_contacts(stated.get("contacts"), "contacts", country),
        "hours_exceptions": clean_hours_exceptions(stated.get("hours_exceptions"), "hours_exceptions"),
        "checks": clean_rows(FieldCheck, stated.get("checks"), "checks"),
        "translations": clean_rows(LocationTranslation, stated.get("translations"), "translations"),
        "services": clean_services(stated.get("services"), country, location.get("kind", "place")),
    }
    return {key: value for key, value in record.items() if value not in (None, "", [], {}, 0)}, remarks


def _id(stated: Content) -> str:
    record_id = stated.get("id")
    if not isinstance(record_id, str) or not 0 < len(record_id.strip()) <= LONGEST_ID or not is_text(record_id):
        raise RecordError("id", f"Give an id of 1 to {LONGEST_ID} characters.")
    return record_id.strip()


def _remarks(stated: Content) -> list[str]:
    remarks = listed(stated.get("remarks"), "remarks")
    if not all(isinstance(remark, str) and is_text(remark) for remark in remarks):
        raise RecordError("remarks", "Give a list of sentences.")
    return remarks[:]


def _without_what_only_curators_say(stated: Content) -> tuple[Content, list[str]]:
    """Returns a copy without gates, consent, checks and demonstration marks, and the names of what was left out."""
    copy = json.loads(json.dumps(stated))
    found = [("checks", copy.pop("checks", None))]
    if isinstance(organization := copy.get("organization"), dict):
        found.append(("organization.pays_for_listing", organization.pop("pays_for_listing", None)))
    if isinstance(location := copy.get("location"), dict):
        found.append(("location.is_demo", location.pop("is_demo", None)))
    services = copy.get("services")
    for service in services if isinstance(services, list) else []:
        if isinstance(service, dict):
            found += [(f"services.{service.get('type')}.{name}", service.pop(name, None)) for name in GATE_FIELDS]
            found += _pop_conditions(service)
    return copy, [name for name, value in found if value not in (None, "", "unknown", [], False)]


def _pop_conditions(service: Content) -> list[tuple[str, Any]]:
    """Takes out the answers with which a service of this type may be listed: they are gates like the others."""
    kind, details = SERVICE_TYPES.get(str(service.get("type"))), service.get("details")
    if kind is None or not isinstance(details, dict):
        return []
    return [
        (f"services.{kind.code}.details.{fact.key}", details.pop(fact.key, None)) for fact in kind.listing_conditions
    ]


def _organization(stated: Any, country: str) -> Content | None:
    if stated is None:
        return None
    organization = clean_values(Organization, stated, "organization", also=("contacts",))
    contacts = clean_contacts(stated.get("contacts"), "organization.contacts", country)
    return {**organization, "contacts": contacts} if contacts else organization


def _location(stated: Any, time_zone_of: TimeZoneOf) -> Content:
    _check_point(stated)
    location = clean_values(Location, stated, "location")
    if "latitude" in location and location.get("kind", "place") not in KINDS_WITH_A_POINT:
        raise RecordError("location.latitude", "Only places and stops have a point.")
    country = location["country"]
    if len(country) != 2 or not country.isascii() or not country.isalpha() or not country.isupper():
        raise RecordError("location.country", f"“{country}” is not a country: give two capital letters, like GB.")
    location["timezone"] = location.get("timezone") or time_zone_of(location)
    if location["timezone"] not in _time_zones():
        raise RecordError("location.timezone", f"There is no time zone “{location['timezone']}”.")
    return location


@cache
def _time_zones() -> set[str]:
    return available_timezones()  # walks the disk: 8 ms


def _check_point(location: Any) -> None:
    if not isinstance(location, dict):
        return
    latitude, longitude = location.get("latitude"), location.get("longitude")
    if latitude is None and longitude is None:
        return
    if not all(isinstance(degrees, int | float | None) for degrees in (latitude, longitude)):
        return  # the kinds of value are checked with all other fields
    if latitude is None or longitude is None:
        raise RecordError("location.latitude", "Give both latitude and longitude, or neither.")
    if latitude == 0 and longitude == 0:
        raise RecordError("location.latitude", "The point is 0,0 in the open sea: its address was not found on a map.")
    try:
        Point(latitude, longitude)
    except PointError as reason:
        swapped = abs(latitude) > 90 and abs(longitude) <= 90 and abs(latitude) <= 180
        hint = " Latitude and longitude may have changed places." if swapped else ""
        raise RecordError(f"location.{reason.field}", f"{reason}{hint}") from reason


def _part_of(stated: Content, location: Content) -> str | None:
    part_of = stated.get("part_of")
    if part_of is None or part_of == "":
        return None
    if not isinstance(part_of, str):
        raise RecordError("part_of", "Give the id of the record that this is a stop of.")
    if location.get("kind") != "stop":
        raise RecordError("part_of", "Only a stop can be part of a round.")
    return part_of


def _stop_order(stated: Content) -> int:
    return clean_value(Location._meta.get_field("stop_order"), stated.get("stop_order"), "stop_order")
