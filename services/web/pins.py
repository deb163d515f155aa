"""The pins of a map: what the cards of a list say, and where each place may be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from services.catalogue.criteria import DEFAULT_PER_PAGE, MOST_PER_PAGE
from services.catalogue.listings import Found
from services.geometry.grid import LEAST_CELL_M
from services.places.place import Place
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress
from services.web.cards import Card, card_of
from services.web.lists import FARTHEST_M, SHORT, AreaList, criteria_of, moment_of, search

PAGES_TOGETHER = MOST_PER_PAGE // DEFAULT_PER_PAGE


@dataclass(frozen=True)
class Pin:
    """A place on a map. `cell_m` is the side of the square that stands for a withheld address, None for a point.

    `number` links it to its card; None is for a place that another page of the list shows. `icon` names a drawing of
    static/icons.svg.
    """

    id: str
    number: int | None
    name: str
    kinds: list[str]
    icon: str
    state: str
    opening: str
    status: str
    call: str
    phone: str
    latitude: float
    longitude: float
    cell_m: float | None


def pins_around(address: ListAddress, place: Place, at: datetime, listed: AreaList) -> list[Pin]:
    """Returns a pin for every card of the list that has a place, numbered in its order, then the nearest others."""
    found = _with_a_place(address, place, at, listed)
    cards = {card.id: card for card in (*listed.near, *listed.without_filters, *listed.farther) if card.id in found}
    numbered = [_pin(found[card.id], card, number) for number, card in enumerate(cards.values(), start=1)]
    others = [one for public_id, one in found.items() if public_id not in cards and _is_within_reach(one)]
    moment = moment_of(criteria_of(address, place, at), place, at)
    return numbered + [_pin(one, card_of(one, moment, place.time_zone), None) for one in others]


def with_numbers(listed: AreaList, pins: list[Pin]) -> AreaList:
    """Returns the list with the number of its pin on every card that has one."""
    numbers = {pin.id: pin.number for pin in pins}
    return replace(
        listed,
        near=_numbered(listed.near, numbers),
        farther=_numbered(listed.farther, numbers),
        without_filters=_numbered(listed.without_filters, numbers),
    )


def _with_a_place(address: ListAddress, place: Place, at: datetime, listed: AreaList) -> dict[str, Found]:
    """Returns by id what has a place in the hundred that this page of the list is a part of."""
    hundred = replace(address, page=(address.page - 1) // PAGES_TOGETHER + 1)
    found = [*search(hundred, place, at, MOST_PER_PAGE).found]
    if listed.without_filters:
        found += search(address.without_filters(), place, at, SHORT).found
    return {one.record["id"]: one for one in found if not one.is_remote}


def _pin(found: Found, card: Card, number: int | None) -> Pin:
    record = found.record
    return Pin(
        id=card.id,
        number=number,
        name=card.name,
        kinds=card.kinds,
        icon=_icon(found),
        state=card.opening.state,
        opening=card.opening.words,
        status=card.status,
        call=card.call.href if card.call else "",
        phone=card.call.shown if card.call else "",
        latitude=record["latitude"],
        longitude=record["longitude"],
        cell_m=record.get("cell_m", LEAST_CELL_M) if record["precision"] == "area" else None,
    )


def _icon(found: Found) -> str:
    """Returns which drawing of static/icons.svg stands for the first kind that answers the search."""
    offers = [offer.type.code for offer in found.offers] or [offer["type"] for offer in found.record["offers"]]
    return SERVICE_TYPES[offers[0]].short_code


def _numbered(cards: list[Card], numbers: Mapping[str, int | None]) -> list[Card]:
    return [replace(card, number=numbers.get(card.id)) for card in cards]


def _is_within_reach(found: Found) -> bool:
    return found.distance_m is not None and found.distance_m <= FARTHEST_M
