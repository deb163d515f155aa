"""Invented directories of any size: the same listings for the same count, made one at a time and never held."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

from services.geometry.grid import cell_centre
from services.geometry.points import Point
from tests.bench.far_points import date_line, ocean, pole
from tests.bench.offers import (
    RAREST,
    RAREST_COUNTRIES,
    SENTENCES,
    kinds_of,
    make_offer,
    place_answers,
)
from tests.bench.towns import Town, all_towns, point_in, towns_in

MOST_OF_RAREST = 200
TOO_CENTRAL = 0.0005
SHARE_FAR_AWAY, SHARE_REMOTE, SHARE_HIDDEN = 0.02, 0.01, 0.1
_NAMES = (
    "Harbour",
    "Lantern",
    "Kite",
    "Willow",
    "Anchor",
    "Beacon",
    "Orchard",
    "Compass",
    "Meadow",
    "Bridge",
    "Juniper",
)
_PLACES = ("Pharmacy", "Health Centre", "Community Hub", "Clinic", "House", "Project", "Drop-in", "Outreach", "Advice")
_STREET_STARTS = (
    "Al",
    "Bram",
    "Cor",
    "Dun",
    "Elm",
    "Fair",
    "Glen",
    "Haw",
    "Ing",
    "Kel",
    "Lin",
    "Mar",
    "Nor",
    "Pen",
    "Rus",
)
_STREET_ENDS = (
    "bourne",
    "croft",
    "dale",
    "field",
    "gate",
    "ham",
    "ley",
    "mont",
    "nell",
    "ridge",
    "sby",
    "wick",
    "worth",
)
_STREET_KINDS = ("Street", "Road", "Avenue", "Lane", "Row", "Terrace", "Place", "Wynd", "Gardens", "Walk", "Quay")
_REMOTE_MODES = {"postal": "post", "virtual": "phone", "outreach": "outreach"}


class Made(NamedTuple):
    """A public record, and what the registry knows of that listing and the record must not tell, as kind and value."""

    record: dict[str, Any]
    withheld: tuple[tuple[str, str], ...]


def records(count: int) -> Iterator[dict[str, Any]]:
    """Yields the public records of an invented directory of `count` listings; makes some 20,000 a second."""
    return (made.record for made in listings(count))


def listings(count: int) -> Iterator[Made]:
    """Yields an invented directory with what its hidden listings withhold."""
    random = Random(f"directory of {count}")
    every = max(count // min(MOST_OF_RAREST, max(count // 200, 1)), 1)
    services = 0
    for number in range(count):
        is_rarest = number % every == every // 2 and number // every < MOST_OF_RAREST
        made = _make(number, services, random, is_rarest=is_rarest)
        services += len(made.record["offers"])
        yield made


def _make(number: int, services: int, random: Random, *, is_rarest: bool) -> Made:
    town = (towns_in(RAREST_COUNTRIES) if is_rarest else all_towns()).choose(random)
    if not is_rarest and random.random() < SHARE_REMOTE:
        return Made(_remote_record(number, services, town, random), ())
    kinds = [RAREST] if is_rarest else kinds_of(random, random.choice((1, 1, 1, 1, 1, 1, 2, 2, 3, 3)))
    record = _record(number, "place", town, random)
    record["offers"] = [make_offer(code, services + place, random, [], "fixed") for place, code in enumerate(kinds)]
    latitude, longitude = _door(town, random, may_be_far=not is_rarest)
    if max(abs(latitude - town.latitude), abs(longitude - town.longitude)) < TOO_CENTRAL:
        # Circles are drawn around the middle of towns, and one around a hidden door is left out of the release.
        latitude = round(latitude - math.copysign(2 * TOO_CENTRAL, latitude), 6)
    street = f"{random.randint(1, 400)} {_street(random)}"
    postal_code = f"{random.choice('BCDGHKLMNPR')}{number % 97} {random.randint(100, 999)}"
    if random.random() < SHARE_HIDDEN:
        return _hidden(record, town, (latitude, longitude), street, postal_code)
    address = {"address_1": street, "address_2": "", "city": town.name, "region": ""}
    record["address"] = {**address, "state_province": "", "postal_code": postal_code, "country": town.country}
    record |= {"precision": "exact", "latitude": latitude, "longitude": longitude, "visibility": "public"}
    return Made(record, ())


def _hidden(record: dict[str, Any], town: Town, door: tuple[float, float], street: str, postal_code: str) -> Made:
    centre = cell_centre(Point(*door))
    record |= {"precision": "area", "latitude": centre.latitude, "longitude": centre.longitude, "cell_m": 1001}
    record["visibility"] = "area_only"
    record["address"] = {"city": town.name, "state_province": "", "country": town.country}
    withheld = (
        ("street", street),
        ("postal_code", postal_code),
        ("latitude", repr(door[0])),
        ("longitude", repr(door[1])),
        ("note", f"Curators only: the bell of {record['id']} is the one without a name."),
    )
    return Made(record, withheld)


def _remote_record(number: int, services: int, town: Town, random: Random) -> dict[str, Any]:
    kind = random.choice(tuple(_REMOTE_MODES))
    record = _record(number, kind, town, random)
    areas = [_area(town, random)]
    record |= {"precision": "none", "latitude": None, "longitude": None, "visibility": "public"}
    record["address"] = {"city": town.name, "state_province": "", "country": town.country}
    offers = enumerate(kinds_of(random, 1))
    record["offers"] = [
        make_offer(code, services + place, random, areas, _REMOTE_MODES[kind]) for place, code in offers
    ]
    return record


def _area(town: Town, random: Random) -> dict[str, Any]:
    blank = {"name": "", "country": "", "subdivision": "", "latitude": None, "longitude": None, "radius_m": None}
    how_wide = random.random()
    if how_wide < 0.01:
        return {"kind": "world", **blank, "polygon": None}
    if how_wide < 0.15:
        return {"kind": "country", **blank, "country": town.country, "polygon": None}
    if how_wide < 0.4 and town.subdivision:
        part = {"country": town.country, "subdivision": town.subdivision}
        return {"kind": "subdivision", **blank, **part, "polygon": None}
    circle = {"latitude": town.latitude, "longitude": town.longitude, "radius_m": random.choice((5, 10, 20, 40)) * 1000}
    return {"kind": "circle", **blank, **circle, "polygon": None}


def _record(number: int, kind: str, town: Town, random: Random) -> dict[str, Any]:
    name = f"{town.name} {random.choice(_NAMES)} {random.choice(_PLACES)}"
    checked_on = f"2026-{random.randint(1, 11):02d}-{random.randint(1, 20):02d}"
    return {
        "id": f"B{number:07d}",
        "kind": kind,
        "name": name,
        "alternate_name": "",
        "translations": {},
        "is_demo": True,
        "country": town.country,
        "subdivision": town.subdivision,
        "timezone": town.time_zone,
        "description": " ".join(random.sample(SENTENCES, random.randint(1, 4))),
        "transportation": "",
        "organization": _organization(town, random) if random.random() < 0.7 else None,
        "place_facts": random.choice(place_answers()),
        "contacts": _contacts(number, random),
        "checked": {"everything": {"on": checked_on, "by_role": "service", "method": "call"}},
        "checked_on": checked_on,
        "source": None,
        "attested": None,
        "closed_for_good_on": None,
        "part_of": None,
        "stops": [],
        "expires_at": None,
    }


def _organization(town: Town, random: Random) -> dict[str, str]:
    name = f"{random.choice(_NAMES)} Trust {town.country}"
    described = {"description": random.choice(SENTENCES), "self_description": ""}
    return {"name": name, "provider_kind": "ngo", "website": "https://example.org/trust", **described}


def _contacts(number: int, random: Random) -> list[dict[str, Any]]:
    # 555-0100 to 555-0199 lead nowhere, in every area of North America.
    values = {
        "phone": f"+1{200 + number % 790}55501{random.randint(0, 99):02d}",
        "web": f"https://example.org/b/{number}",
    }
    unknown = {"free_call": "unknown", "appears_on_bill": "unknown", "voicemail_safe": "unknown"}
    return [
        {
            "channel": channel,
            "value": value,
            "extension": "",
            "description": "",
            "languages": "",
            "opening_hours": "",
            **unknown,
        }
        for channel, value in values.items()
    ]


def _door(town: Town, random: Random, *, may_be_far: bool) -> tuple[float, float]:
    if not may_be_far or random.random() >= SHARE_FAR_AWAY:
        return point_in(town, random)
    return random.choices((ocean, date_line, pole), weights=(8, 1, 1))[0](random)


def _street(random: Random) -> str:
    return f"{random.choice(_STREET_STARTS)}{random.choice(_STREET_ENDS)} {random.choice(_STREET_KINDS)}"
