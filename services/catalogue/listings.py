"""The one query: listings for a search, nearest first, whichever door asks."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, islice
from typing import Any, NamedTuple

from services.catalogue.criteria import Criteria
from services.catalogue.models import Listing, Offer, TypeCount
from services.catalogue.nearby import nearest_offers
from services.catalogue.opening import best_opening, has_service, opening_of
from services.catalogue.remote import REMOTE_RANK_M, covering_offers
from services.catalogue.text import listings_with_words
from services.geometry.points import Point, great_circle_m
from services.hours.values import Opening, State
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES

# How many listings are loaded and filtered at a time: a page and a little more.
BATCH = 32


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


class _Candidate(NamedTuple):
    rank: float
    breadth: int
    listing_id: int
    offer_ids: tuple[int, ...]
    distance_m: float | None


def find(criteria: Criteria, now: datetime) -> Page:
    """Returns one page of the listings that answer a search, nearest first.

    Services without a place that cover the point rank as if 25 km away; without a point, words decide the order.
    """
    start = (criteria.page - 1) * criteria.per_page
    answers = list(islice(_answers(criteria, now), start, start + criteria.per_page + 1))
    return Page(tuple(answers[: criteria.per_page]), criteria.page, criteria.per_page, len(answers) > criteria.per_page)


def get(public_id: str) -> Listing | None:
    """Returns the listing with this public id, or None."""
    return Listing.objects.filter(public_id=public_id).first()


def found_of(listing: Listing, at: datetime) -> Found:
    """Returns a listing with all its offers, as a search that asks for nothing would."""
    return _found(listing, listing.content["offers"], None, at)


def named(words: str, limit: int = 10) -> list[Listing]:
    """Returns the listings whose name or description holds these words, best first."""
    ids = listings_with_words(words)[:limit]
    by_id = Listing.objects.in_bulk(ids)
    return [by_id[pk] for pk in ids]


def public_ids(limit: int) -> list[str]:
    """Returns the ids of the listings that have not closed for good, in order, at most `limit`."""
    return list(Listing.objects.filter(is_closed=False).order_by("public_id").values_list("public_id", flat=True)[:limit])


def types_listed() -> dict[str, int]:
    """Returns how many offers of each type the release holds, in the order of the vocabulary."""
    counts = dict(TypeCount.objects.values_list("type", "offers"))
    return {code: counts[code] for code in SERVICE_TYPES if counts.get(code)}


def _answers(criteria: Criteria, now: datetime) -> Iterator[Found]:
    at = criteria.open_at or now
    for batch in _batches(_candidates(criteria)):
        ids = [offer_id for candidate in batch for offer_id in candidate.offer_ids]
        allowed: dict[int, list[Offer]] = {}
        listings: dict[int, Listing] = {}
        offers = criteria.narrow(Offer.objects.filter(pk__in=ids)).select_related("listing").order_by("position")
        for offer in offers:
            allowed.setdefault(offer.listing_id, []).append(offer)
            listings.setdefault(offer.listing_id, offer.listing)
        for candidate in batch:
            if candidate.listing_id not in allowed:
                continue
            listing = listings[candidate.listing_id]
            contents = [listing.content["offers"][offer.position] for offer in allowed[candidate.listing_id]]
            found = _found(listing, contents, candidate.distance_m, at, only_open=criteria.open_at is not None)
            if found.offers:
                yield found


def _found(
    listing: Listing, contents: list[dict[str, Any]], distance_m: float | None, at: datetime, *, only_open: bool = False
) -> Found:
    record = listing.content
    offers = []
    for content in contents:
        if _is_over(content, at):
            continue
        opening = opening_of(record, content, at)
        if only_open and opening.state is not State.OPEN:
            continue
        moment = at if at.tzinfo else at.astimezone()
        offers.append(FoundOffer(content, SERVICE_TYPES[content["type"]], opening, has_service(content, moment)))
    return Found(listing, record, tuple(offers), distance_m, best_opening(offer.opening for offer in offers))


def _is_over(content: dict[str, Any], at: datetime) -> bool:
    return bool(content.get("ends_on")) and content["ends_on"] < at.date().isoformat()


def _candidates(criteria: Criteria) -> Iterator[_Candidate]:
    if criteria.words:
        return iter(_with_words(criteria))
    if criteria.near is None:
        return iter(_all(criteria))
    return heapq.merge(_places(criteria), _remote(criteria))


def _places(criteria: Criteria) -> Iterator[_Candidate]:
    near = nearest_offers(criteria.near, criteria.types)
    for (distance_m, listing_id), offers in groupby(near, key=lambda one: (one.distance_m, one.listing_id)):
        if criteria.radius_m is not None and distance_m > criteria.radius_m:
            return
        yield _Candidate(distance_m, 0, listing_id, tuple(offer.offer_id for offer in offers), distance_m)


def _remote(criteria: Criteria) -> Iterator[_Candidate]:
    covering = covering_offers(criteria.near, criteria.country, criteria.subdivision, criteria.types)
    offers: dict[int, list[int]] = {}
    breadths: dict[int, int] = {}
    for one in covering:
        offers.setdefault(one.listing_id, []).append(one.offer_id)
        breadths[one.listing_id] = min(one.breadth, breadths.get(one.listing_id, one.breadth))
    for listing_id in sorted(offers, key=lambda pk: (breadths[pk], pk)):
        yield _Candidate(REMOTE_RANK_M, breadths[listing_id], listing_id, tuple(offers[listing_id]), None)


def _with_words(criteria: Criteria) -> list[_Candidate]:
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
        candidates.append(_Candidate(order, 0, listing_id, tuple(offers[listing_id]), distance_m))
    return sorted(candidates)


def _all(criteria: Criteria) -> Iterator[_Candidate]:
    rows = Offer.objects.order_by("listing_id", "position")
    if criteria.types:
        rows = rows.filter(type__in=criteria.types)
    pairs = rows.values_list("listing_id", "pk").iterator(chunk_size=500)
    for listing_id, group in groupby(pairs, key=lambda pair: pair[0]):
        yield _Candidate(0.0, 0, listing_id, tuple(pk for _listing, pk in group), None)


def _distance(near: Point | None, point: tuple[float | None, float | None]) -> float | None:
    if near is None or point[0] is None or point[1] is None:
        return None
    return great_circle_m(near, Point(point[0], point[1]))


def _batches(candidates: Iterable[_Candidate]) -> Iterator[list[_Candidate]]:
    remaining = iter(candidates)
    while batch := list(islice(remaining, BATCH)):
        yield batch
