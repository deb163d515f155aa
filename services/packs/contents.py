"""The list pack of a cell: what cards, filters and the order of a list need, worked out for the days to come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from services.catalogue.models import Listing, listings_by_id
from services.catalogue.open_file import open_file
from services.catalogue.opening import hours_of, opening_of
from services.packs.answers import kind_number, numbers_of
from services.packs.cells_served import ServedCell
from services.packs.contacts import best_contact
from services.packs.lands import LandMap
from services.packs.tables import Tables, minutes
from services.vocabulary.common_facts import COST, ENTRY, ID_NEEDED
from services.vocabulary.listing import STATUSES_WITHOUT_SERVICE

FORMAT = 1
DAYS_GOOD = 14
AREA_KINDS = ("circle", "polygon", "subdivision", "country", "world")
_WAYS_IN = (ID_NEEDED, COST, ENTRY)
_AT_A_TIME = 500

# The facts of offers, by listing and place in its record.
Facts = dict[tuple[int, int], list[tuple[str, str]]]


def list_pack(cell: ServedCell, lands: LandMap, release_id: str, now: datetime) -> dict[str, Any]:
    """Returns the list pack of a cell; hours begin at the last midnight in UTC, so a pack is the same all day."""
    start = now.replace(hour=0, minute=0, second=0, microsecond=0)
    tables = Tables(start)
    places = _entries(cell.listing_ids, tables)
    coming = _entries(cell.coming_ids, tables)
    named, tree = lands.around(cell.key)
    return {
        "v": FORMAT,
        "key": cell.key,
        "digest": cell.digest,
        "release": release_id,
        "made": minutes(now),
        "expires": minutes(start + timedelta(days=DAYS_GOOD)),
        "from": minutes(start),
        "places": places,
        "coming": coming,
        "lands": ["-".join(filter(None, land)) for land in named],
        "land": tree,
        **tables.content(),
    }


def _entries(listing_ids: Sequence[int], tables: Tables) -> list[dict[str, Any]]:
    listings = listings_by_id(listing_ids)
    facts = _facts_of(listing_ids)
    return [_entry(listings[number], facts, tables) for number in listing_ids]


def _facts_of(listing_ids: Sequence[int]) -> Facts:
    found: Facts = defaultdict(list)
    for start in range(0, len(listing_ids), _AT_A_TIME):
        batch = listing_ids[start : start + _AT_A_TIME]
        question = f"""SELECT listing_id, position, key, value FROM offer JOIN offer_fact ON offer_id = offer.id
            WHERE listing_id IN ({",".join("?" * len(batch))})"""  # noqa: S608 — our words
        for listing_id, position, key, value in open_file().execute(question, batch):
            found[listing_id, position].append((key, value))
    return found


def _entry(listing: Listing, facts: Facts, tables: Tables) -> dict[str, Any]:
    record = listing.content
    contact = best_contact(record["contacts"], record["country"])
    address = record["address"]
    is_exact = record["precision"] == "exact"
    offers = [
        _offer(record, offer, numbers_of(facts[listing.pk, position]), tables)
        for position, offer in enumerate(record["offers"])
    ]
    return _without_blanks(
        {
            "i": record["id"],
            "n": record["name"],
            "p": None if record["latitude"] is None else [record["latitude"], record["longitude"]],
            "m": record.get("cell_m"),
            "a": address.get("address_1") if is_exact else "",
            "t": address.get("city") or address.get("state_province"),
            "l": "" if record["kind"] == "place" else record["kind"],
            "z": tables.zone(record["timezone"]),
            **_check(record),
            "d": int(record["is_demo"]),
            "ct": contact,
            "o": offers,
        }
    )


def _check(record: dict[str, Any]) -> dict[str, Any]:
    day = record["checked_on"]
    checks: dict[str, dict[str, str]] = record["checked"]
    check = next((one for one in checks.values() if one["on"] == day), {})
    return {"c": day, "r": check.get("by_role"), "h": check.get("method")}


def _offer(record: dict[str, Any], offer: dict[str, Any], numbers: list[int], tables: Tables) -> dict[str, Any]:
    ways_in = [offer["facts"].get(fact.key) for fact in _WAYS_IN]
    return {
        "k": kind_number(offer["type"]),
        "h": tables.hours(hours_of(record, offer)),
        "f": tables.answers(numbers, ways_in),
        **_without_blanks(
            {
                "ct": best_contact(offer["contacts"], record["country"]),
                "s": _status(record, offer),
                "e": offer["ends_on"],
                "src": int(offer["stated_by_source"]),
                "v": [_area(area) for area in offer["areas"]] if offer["is_remote"] else None,
            }
        ),
    }


def _status(record: dict[str, Any], offer: dict[str, Any]) -> list[Any] | None:
    """Returns code, from when and until when in minutes (0: no limit), and message.

    Where nobody is served, it ends with the minute at which the door opens after that, 0 where that is not known.
    """
    status = offer["status"]
    if status["code"] == "open":
        return None
    limits = [datetime.fromisoformat(status[end]) if status[end] else None for end in ("from", "until")]
    said = [status["code"], *(moment.timestamp() / 60 if moment else 0 for moment in limits), status["message"]]
    if status["code"] not in STATUSES_WITHOUT_SERVICE:
        return said
    until = limits[1]
    opens = opening_of(record, offer, until - timedelta(seconds=1)).opens if until else None
    return [*said, minutes(opens) if opens else 0]


def _area(area: dict[str, Any]) -> list[Any]:
    breadth = AREA_KINDS.index(area["kind"])
    if area["kind"] == "circle":
        return [breadth, area["latitude"], area["longitude"], area["radius_m"]]
    if area["kind"] == "polygon":
        return [breadth, area["polygon"]]
    country, region = area["country"], area["subdivision"]
    return [breadth, *{"subdivision": (country, region), "country": (country,)}.get(area["kind"], ())]


def _without_blanks(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value not in (None, "", 0)}
