"""The one query: listings for a search, nearest first, whichever door asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any

from django.db.models import Q

from services.catalogue.candidates import Candidate, remote_candidates
from services.catalogue.criteria import Criteria
from services.catalogue.current import Identity
from services.catalogue.models import Listing, Offer, TypeCount, listings_by_id
from services.catalogue.open_file import open_file, opened
from services.catalogue.opening import best_opening, has_service, moment_at, opening_of
from services.catalogue.ranking import Match, in_order
from services.catalogue.rare import sifted_candidates
from services.catalogue.text import listings_with_words
from services.hours.values import Opening, State
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES

# How many listings are filtered at a time: at first a page and a little more, then more for pages far down.
FIRST_BATCH, LARGEST_BATCH = 24, 512

_LASTING_OFFERS = (
    "SELECT listing_id, position FROM offer WHERE id IN ({marks}) AND (ends_on IS NULL OR ends_on >= ?)"
    " ORDER BY position"
)


@dataclass(frozen=True)
class FoundOffer:
    """An offer that answers the search, and whether it can be used at the moment asked about."""

    content: dict[str, Any]
    type: ServiceType
    opening: Opening
    has_service: bool


@dataclass(frozen=True)
class Found:
    """A listing with those of its offers that answer the search; `distance_m` is None where there is no place."""

    listing: Listing
    record: dict[str, Any]
    offers: tuple[FoundOffer, ...]
    distance_m: float | None
    opening: Opening

    @property
    def is_remote(self) -> bool:
        """Says whether it comes to people instead of people going there."""
        return self.listing.latitude is None


@dataclass(frozen=True)
class Page:
    """Some of the listings of a search, in order."""

    found: tuple[Found, ...]
    page: int
    per_page: int
    has_next: bool


def find(criteria: Criteria, now: datetime) -> Page:
    """Returns one page of the listings that answer a search, nearest first; docs/ranking.md says what decides.

    Services without a place that cover the point rank as if 25 km away; without a point, words decide the order.
    """
    at = criteria.open_at or now
    start = (criteria.page - 1) * criteria.per_page
    ranked = in_order(_matches(sifted_candidates(criteria), criteria, at), at)
    matches = list(islice(ranked, start, start + criteria.per_page + 1))
    found = _read(matches[: criteria.per_page], at)
    return Page(found, criteria.page, criteria.per_page, len(matches) > criteria.per_page)


def find_remote(criteria: Criteria, now: datetime, limit: int) -> tuple[Found, ...]:
    """Returns the first listings of a search that come to its point, by post, phone or on foot, narrow areas first."""
    at = criteria.open_at or now
    return _read(list(islice(_matches(remote_candidates(criteria), criteria, at), limit)), at)


def get(public_id: str) -> Listing | None:
    """Returns the listing with this public id, or None."""
    return Listing.objects.filter(public_id=public_id).first()


def found_of(listing: Listing, at: datetime) -> Found:
    """Returns a listing with all its offers, as a search that asks for nothing would."""
    return _found(listing, range(len(listing.content["offers"])), None, at)


def named(words: str, limit: int = 10) -> list[Listing]:
    """Returns the listings whose name or description holds these words, best first."""
    ids = listings_with_words(words)[:limit]
    by_id = listings_by_id(ids)
    return [by_id[pk] for pk in ids]


def public_ids(limit: int) -> list[str]:
    """Returns the ids of the listings that have not closed for good, in order, at most `limit`."""
    return list(
        Listing.objects.filter(is_closed=False).order_by("public_id").values_list("public_id", flat=True)[:limit]
    )


def countries_listed() -> set[str]:
    """Returns the two-letter codes of the countries that have listings."""
    return set(Listing.objects.filter(is_closed=False).values_list("country", flat=True).distinct())


def types_listed() -> dict[str, int]:
    """Returns how many offers of each type the release holds, in the order of the vocabulary."""
    return dict(_types_in(opened()))


@lru_cache(maxsize=2)
def _types_in(_release: Identity) -> dict[str, int]:
    counts = dict(TypeCount.objects.values_list("type", "offers"))
    return {code: counts[code] for code in SERVICE_TYPES if counts.get(code)}


def _matches(looked_at: Iterator[Candidate], criteria: Criteria, at: datetime) -> Iterator[Match]:
    """Yields what answers the search without reading a record, unless the hours have to be asked."""
    for batch in _batches(looked_at):
        positions: dict[int, list[int]] = {}
        for listing_id, position in _answering(batch, criteria, at):
            positions.setdefault(listing_id, []).append(position)
        if criteria.open_at is not None:
            positions = _open_at(positions, at, criteria.open_states)
        for candidate in batch:
            if candidate.listing_id in positions:
                yield Match(candidate.listing_id, tuple(positions[candidate.listing_id]), candidate.distance_m)


def _answering(batch: list[Candidate], criteria: Criteria, at: datetime) -> Iterable[tuple[int, int]]:
    """Returns listing and position of the offers that answer every filter, in the order of their positions."""
    ids = [offer_id for candidate in batch for offer_id in candidate.offer_ids]
    if criteria.offers is None:
        # Most searches have no filter, and Django takes longer to write this question than SQLite to answer it.
        return open_file().execute(_LASTING_OFFERS.format(marks=",".join("?" * len(ids))), (*ids, _last_day(at)))
    offers = criteria.narrow(Offer.objects.filter(lasting(at), pk__in=ids)).order_by("position")
    return offers.values_list("listing_id", "position")


def lasting(at: datetime) -> Q:
    """Returns the condition that an offer is not over at a moment."""
    return Q(ends_on__isnull=True) | Q(ends_on__gte=_last_day(at))


def _last_day(at: datetime) -> str:
    # An event ends with its day where it is, and days end last at the western end of the world.
    return (at - timedelta(hours=12)).date().isoformat()


def _open_at(positions: dict[int, list[int]], at: datetime, states: tuple[State, ...]) -> dict[int, list[int]]:
    listings = listings_by_id(positions)
    open_positions: dict[int, list[int]] = {}
    for listing_id, offered in positions.items():
        record = listings[listing_id].content
        kept = [one for one in offered if opening_of(record, record["offers"][one], at).state in states]
        if kept:
            open_positions[listing_id] = kept
    return open_positions


def _read(matches: list[Match], at: datetime) -> tuple[Found, ...]:
    listings = listings_by_id([match.listing_id for match in matches if match.listing is None])
    return tuple(
        _found(match.listing or listings[match.listing_id], match.positions, match.distance_m, at) for match in matches
    )


def _found(listing: Listing, positions: Iterable[int], distance_m: float | None, at: datetime) -> Found:
    record = listing.content
    moment = moment_at(record, at)
    contents = [record["offers"][position] for position in positions]
    offers = tuple(
        FoundOffer(
            content, SERVICE_TYPES[content["type"]], opening_of(record, content, moment), has_service(content, moment)
        )
        for content in contents
    )
    return Found(listing, record, offers, distance_m, best_opening(offer.opening for offer in offers))


def _batches(looked_at: Iterator[Candidate]) -> Iterator[list[Candidate]]:
    size = FIRST_BATCH
    while batch := list(islice(looked_at, size)):
        yield batch
        size = min(2 * size, LARGEST_BATCH)
