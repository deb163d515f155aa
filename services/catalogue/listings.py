"""The one query: listings for a search, nearest first, whichever door asks."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby, islice
from typing import Any, NamedTuple

from django.db.models import Q

from services.catalogue.criteria import Criteria
from services.catalogue.models import Listing, Offer, TypeCount
from services.catalogue.nearby import nearest_offers
from services.catalogue.opening import best_opening, has_service, moment_at, opening_of
from services.catalogue.remote import REMOTE_RANK_M, covering_offers
from services.catalogue.text import listings_with_words
from services.geometry.points import Point, great_circle_m
from services.hours.values import Opening, State
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES

# How many listings are filtered at a time: at first a page and a little more, then more for pages far down.
FIRST_BATCH, LARGEST_BATCH = 32, 512


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


class _Match(NamedTuple):
    listing_id: int
    positions: tuple[int, ...]
    distance_m: float | None


class Candidate(NamedTuple):
    """A listing that may answer a search: its offers have not been filtered yet. Lower ranks come first."""

    rank: float
    breadth: int
    listing_id: int
    offer_ids: tuple[int, ...]
    distance_m: float | None


def find(criteria: Criteria, now: datetime) -> Page:
    """Returns one page of the listings that answer a search, nearest first.

    Services without a place that cover the point rank as if 25 km away; without a point, words decide the order.
    """
    at = criteria.open_at or now
    start = (criteria.page - 1) * criteria.per_page
    matches = list(islice(_matches(criteria, at), start, start + criteria.per_page + 1))
    shown = matches[: criteria.per_page]
    listings = Listing.objects.in_bulk([match.listing_id for match in shown])
    found = (_found(listings[match.listing_id], match.positions, match.distance_m, at) for match in shown)
    return Page(tuple(found), criteria.page, criteria.per_page, len(matches) > criteria.per_page)


def get(public_id: str) -> Listing | None:
    """Returns the listing with this public id, or None."""
    return Listing.objects.filter(public_id=public_id).first()


def found_of(listing: Listing, at: datetime) -> Found:
    """Returns a listing with all its offers, as a search that asks for nothing would."""
    return _found(listing, range(len(listing.content["offers"])), None, at)


def named(words: str, limit: int = 10) -> list[Listing]:
    """Returns the listings whose name or description holds these words, best first."""
    ids = listings_with_words(words)[:limit]
    by_id = Listing.objects.in_bulk(ids)
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
    counts = dict(TypeCount.objects.values_list("type", "offers"))
    return {code: counts[code] for code in SERVICE_TYPES if counts.get(code)}


def _matches(criteria: Criteria, at: datetime) -> Iterator[_Match]:
    """Yields what answers the search without reading a record, unless the hours have to be asked."""
    for batch in _batches(candidates(criteria)):
        ids = [offer_id for candidate in batch for offer_id in candidate.offer_ids]
        offers = criteria.narrow(Offer.objects.filter(lasting(at), pk__in=ids)).order_by("position")
        positions: dict[int, list[int]] = {}
        for listing_id, position in offers.values_list("listing_id", "position"):
            positions.setdefault(listing_id, []).append(position)
        if criteria.open_at is not None:
            positions = _open_at(positions, at, criteria.open_states)
        for candidate in batch:
            if candidate.listing_id in positions:
                yield _Match(candidate.listing_id, tuple(positions[candidate.listing_id]), candidate.distance_m)


def lasting(at: datetime) -> Q:
    """Returns the condition that an offer is not over at a moment."""
    # An event ends with its day where it is, and days end last at the western end of the world.
    today = (at - timedelta(hours=12)).date().isoformat()
    return Q(ends_on__isnull=True) | Q(ends_on__gte=today)


def _open_at(positions: dict[int, list[int]], at: datetime, states: tuple[State, ...]) -> dict[int, list[int]]:
    listings = Listing.objects.in_bulk(positions)
    open_positions: dict[int, list[int]] = {}
    for listing_id, offered in positions.items():
        record = listings[listing_id].content
        kept = [one for one in offered if opening_of(record, record["offers"][one], at).state in states]
        if kept:
            open_positions[listing_id] = kept
    return open_positions


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


def candidates(criteria: Criteria) -> Iterator[Candidate]:
    """Yields what a search has to look at, in its order, each listing once."""
    if criteria.words:
        return iter(_with_words(criteria))
    if criteria.near is None:
        return iter(_all(criteria))
    return heapq.merge(_places(criteria, criteria.near), _remote(criteria))


def _places(criteria: Criteria, point: Point) -> Iterator[Candidate]:
    nearest = nearest_offers(point, criteria.types)
    for (distance_m, listing_id), offers in groupby(nearest, key=lambda one: (one.distance_m, one.listing_id)):
        if criteria.radius_m is not None and distance_m > criteria.radius_m:
            return
        yield Candidate(distance_m, 0, listing_id, tuple(offer.offer_id for offer in offers), distance_m)


def _remote(criteria: Criteria) -> Iterator[Candidate]:
    covering = covering_offers(criteria.near, criteria.country, criteria.subdivision, criteria.types)
    offers: dict[int, list[int]] = {}
    breadths: dict[int, int] = {}
    for one in covering:
        offers.setdefault(one.listing_id, []).append(one.offer_id)
        breadths[one.listing_id] = min(one.breadth, breadths.get(one.listing_id, one.breadth))
    for listing_id in sorted(offers, key=lambda pk: (breadths[pk], pk)):
        yield Candidate(REMOTE_RANK_M, breadths[listing_id], listing_id, tuple(offers[listing_id]), None)


def _with_words(criteria: Criteria) -> list[Candidate]:
    ranks = {pk: rank for rank, pk in enumerate(listings_with_words(criteria.words))}
    offers: dict[int, list[int]] = {}
    points: dict[int, tuple[float | None, float | None]] = {}
    columns = ("pk", "listing_id", "listing__latitude", "listing__longitude")
    rows = Offer.objects.filter(listing_id__in=ranks).values_list(*columns)
    for pk, listing_id, latitude, longitude in rows:
        offers.setdefault(listing_id, []).append(pk)
        points[listing_id] = (latitude, longitude)
    candidates = []
    for listing_id, rank in ranks.items():
        if listing_id not in offers:
            continue
        distance_m = _distance(criteria.near, points[listing_id])
        if criteria.radius_m is not None and distance_m is not None and distance_m > criteria.radius_m:
            continue
        order = rank if criteria.near is None else REMOTE_RANK_M if distance_m is None else distance_m
        candidates.append(Candidate(order, 0, listing_id, tuple(offers[listing_id]), distance_m))
    return sorted(candidates)


def _all(criteria: Criteria) -> Iterator[Candidate]:
    rows = Offer.objects.order_by("listing_id", "position")
    if criteria.types:
        rows = rows.filter(type__in=criteria.types)
    pairs = rows.values_list("listing_id", "pk").iterator(chunk_size=500)
    for listing_id, group in groupby(pairs, key=lambda pair: pair[0]):
        yield Candidate(0.0, 0, listing_id, tuple(pk for _listing, pk in group), None)


def _distance(near: Point | None, point: tuple[float | None, float | None]) -> float | None:
    if near is None or point[0] is None or point[1] is None:
        return None
    return great_circle_m(near, Point(point[0], point[1]))


def _batches(candidates: Iterable[Candidate]) -> Iterator[list[Candidate]]:
    remaining, size = iter(candidates), FIRST_BATCH
    while batch := list(islice(remaining, size)):
        yield batch
        size = min(2 * size, LARGEST_BATCH)
