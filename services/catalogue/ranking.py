"""Which of two listings at the same distance stands first: open now, then unknown, then closed; then checked lately."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple

from services.catalogue.models import Listing, listings_by_id
from services.catalogue.opening import best_opening, opening_of
from services.hours.values import State

# Distances are the same where they do not differ by a millimetre: the same building, the same public square.
_DECIMALS_OF_METRES = 3
_STATES = (State.OPEN, State.UNKNOWN, State.CLOSED)


class Match(NamedTuple):
    """A listing that answers a search, with the places of those of its offers that do, in its own order.

    `listing` is there where it had to be read already.
    """

    listing_id: int
    positions: tuple[int, ...]
    distance_m: float | None
    listing: Listing | None = None


class Standing(NamedTuple):
    """What decides between listings at the same distance, the lesser first."""

    state: int
    last_check: int  # minus its day, 0 where there was none
    public_id: str


def in_order(matches: Iterable[Match], at: datetime) -> Iterator[Match]:
    """Yields matches that come nearest first, with those at the same distance in the order of their standing.

    Reads the records of such listings only. What has no distance keeps its order.
    """
    for _, tied in groupby(matches, key=_same_distance):
        group = list(tied)
        yield from group if len(group) == 1 else _by_standing(group, at)


def standing(listing: Listing, positions: Iterable[int], at: datetime) -> Standing:
    """Returns where a listing stands among those at the same distance, for these of its offers at a moment."""
    record = listing.content
    opening = best_opening(opening_of(record, record["offers"][position], at) for position in positions)
    checked_on = date.fromisoformat(listing.checked_on).toordinal() if listing.checked_on else 0
    return Standing(_STATES.index(opening.state), -checked_on, listing.public_id)


def is_same_distance(one: float, other: float) -> bool:
    """Says whether two distances in metres count as the same."""
    return round(one, _DECIMALS_OF_METRES) == round(other, _DECIMALS_OF_METRES)


def _same_distance(match: Match) -> tuple[bool, float]:
    if match.distance_m is None:
        return True, match.listing_id
    return False, round(match.distance_m, _DECIMALS_OF_METRES)


def _by_standing(group: list[Match], at: datetime) -> list[Match]:
    unread = [match.listing_id for match in group if match.listing is None]
    listings = listings_by_id(unread)
    read = [match._replace(listing=match.listing or listings[match.listing_id]) for match in group]
    standings = {
        match.listing_id: standing(match.listing, match.positions, at) for match in read if match.listing is not None
    }
    return sorted(read, key=lambda match: standings[match.listing_id])
