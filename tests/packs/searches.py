"""Searches that a phone and the server have to answer alike, and a directory full of ties and exceptions for them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from services.catalogue.criteria import site_criteria
from services.catalogue.listings import Found, find
from services.catalogue.site_filters import FILTERS, OPEN, in_order, site_filter
from services.geometry.points import Point
from services.vocabulary.service_types import SERVICE_TYPES
from tests.bench.far_points import date_line, ocean, pole
from tests.bench.listings import records
from tests.bench.towns import all_towns, point_in

NOW = datetime(2026, 11, 24, 12, 3, tzinfo=UTC)
ZONE = "Europe/London"
HOURS = (
    "24/7", "", "Su 10:00-12:00", "Mo-Fr 10:00-18:00; PH off", "Mo-Su 20:00-02:00", "Jun 01 10:00-12:00",
    'Mo-Fr 11:00-15:00 unknown "call first"', "Mo-Fr 09:00-12:00,13:00-16:00", "Tu 12:00-13:00; Nov 28-Dec 03 off",
    'Mo-Su 10:00-14:00; Mo-Su 14:00-18:00 unknown "when the light is on"',
)  # fmt: skip
WORDS = (
    "", "kite", "Juniper", "NEEDLES", "nurse wounds", "ring bel", "été", "a", "x zz", "Hepatitis hiv", "ﬁlters", "ß",
)  # fmt: skip
OFTEN = (
    "b1", "b1u", "b2", "b2u", "b4", "b5u", "b6", "b17", "b18", "b28", "t214", "t520u", "t311", "b600", "b602", "b141",
)  # fmt: skip


@dataclass(frozen=True)
class Search:
    """One search as a phone does it: at a point, in codes of the site."""

    point: Point
    kinds: tuple[str, ...]
    filters: tuple[str, ...]
    words: str
    at: datetime

    def on_the_server(self, country: str, region: str, how_many: int) -> tuple[Found, ...]:
        """Returns what the one query of the server finds for the same search."""
        chosen = in_order(one for code in self.filters if (one := site_filter(code)))
        types = tuple(code for code, kind in SERVICE_TYPES.items() if kind.short_code in self.kinds)
        criteria = site_criteria(
            near=self.point, country=country, subdivision=region, types=types, chosen=chosen, page=1, now=self.at,
            time_zone=ZONE, per_page=how_many,
        )  # fmt: skip
        return find(replace(criteria, words=self.words), self.at).found

    def as_asked(self) -> dict[str, Any]:
        """Returns the search as the module on the phone takes it."""
        return {
            "point": [self.point.latitude, self.point.longitude],
            "kinds": list(self.kinds),
            "filters": list(self.filters),
            "words": self.words,
            "at": int(self.at.timestamp() * 1000),
        }


def searches(count: int) -> list[Search]:
    """Returns so many searches from towns, oceans, the date line and the poles, at moments of the ten days to come."""
    chance = random.Random(count)
    moments = [NOW, *(NOW + timedelta(minutes=chance.randint(1, 10 * 24 * 60)) for _ in range(7))]
    # In the order of their moments: hours are worked out once for each.
    return [_search(chance, moments[number * len(moments) // count]) for number in range(count)]


def directory(count: int) -> Iterator[dict[str, Any]]:
    """Yields public records in which much stands at one door, and much has something special about the day."""
    chance, doors = random.Random(-count), []
    for number, record in enumerate(records(count)):
        if record["latitude"] is not None:
            doors.append((record["latitude"], record["longitude"]))
            if chance.random() < 0.3:
                record["latitude"], record["longitude"] = chance.choice(doors[-12:])
        if chance.random() < 0.2:
            record["checked_on"], record["checked"] = chance.choice([(None, {}), ("2026-11-20", {})])
        if number % 7 == 0:
            record["name"] += chance.choice([" Été ", " été-ouvert", " ΟΔΟΣ οδός", " Straße 2", " filters"])
        for offer in record["offers"]:
            _make_special(offer, record, chance)
        yield record


def _make_special(offer: dict[str, Any], record: dict[str, Any], chance: random.Random) -> None:
    if chance.random() < 0.4:
        offer["opening_hours"] = chance.choice(HOURS)
    if chance.random() < 0.1:
        ends = [None, *(NOW + timedelta(hours=chance.randint(-40, 200)) for _ in range(2))]
        starts, stops = (end.isoformat(timespec="seconds") if end else None for end in chance.choices(ends, k=2))
        code = chance.choice(["full", "reduced", "out_of_stock"])
        offer["status"] = {"code": code, "from": starts, "until": stops or "2026-12-20T09:00:00+00:00", "message": "!"}
    if chance.random() < 0.05:
        offer["ends_on"] = (NOW + timedelta(days=chance.randint(0, 9))).date().isoformat()
    if chance.random() < 0.1:
        first = NOW.date() + timedelta(days=chance.randint(-1, 8))
        days = {"starts_on": first.isoformat(), "ends_on": (first + timedelta(days=2)).isoformat()}
        offer["exceptions"] = [
            {**days, "opening_hours": chance.choice(["off", "11:00-13:00", "unknown"]), "note": "Fair"}
        ]
    for area in offer["areas"]:
        if area["kind"] == "circle" and chance.random() < 0.4:
            x, y = area["longitude"], area["latitude"]
            corners = [[x - 1, y - 1], [x + 1, y - 1], [x + 1, y + 1], [x, y], [x - 1, y - 1]]
            text = json.dumps({"type": "Polygon", "coordinates": [corners]})
            area |= {"kind": "polygon", "polygon": text, "latitude": None, "longitude": None, "radius_m": None}


def _search(chance: random.Random, moment: datetime) -> Search:
    far = chance.random()
    place = (
        point_in(all_towns().choose(chance), chance) if far < 0.8 else chance.choice((ocean, date_line, pole))(chance)
    )
    kinds = chance.sample([kind.short_code for kind in SERVICE_TYPES.values()], chance.choice((0, 0, 1, 1, 2, 3)))
    every = [one.code for one in FILTERS if one.parameter != OPEN]
    usual = chance.sample(OFTEN, chance.choice((0, 0, 1, 1, 2)))
    rare = [chance.choice(every) + chance.choice(("", "u"))] if chance.random() < 0.15 else []
    return Search(
        Point(*place),
        tuple(kinds),
        tuple(map(str, in_order(one for code in (*usual, *rare) if (one := site_filter(code))))),
        chance.choice(WORDS) if chance.random() < 0.3 else "",
        moment,
    )
