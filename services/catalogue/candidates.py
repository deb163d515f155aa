"""What a search has to look at, in its order, before any filter: the gates of type and words, then distance."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from services.catalogue.criteria import Criteria
from services.catalogue.models import Offer
from services.catalogue.nearby import nearest_offers
from services.catalogue.remote import REMOTE_RANK_M, covering_among, covering_listings
from services.catalogue.text import all_with_words, listings_with_words
from services.geometry.points import Point, great_circle_m

# Up to so many listings with the words are sorted by distance; where there are more, one in ten or so has them, and
# those around the point are looked at instead, nearest first.
MOST_SORTED = 20_000
_AT_A_TIME = 500


class Candidate(NamedTuple):
    """A listing that may answer a search: its offers have not been filtered yet. Lower ranks come first."""

    rank: float
    breadth: int
    listing_id: int
    offer_ids: tuple[int, ...]
    distance_m: float | None


def candidates(criteria: Criteria) -> Iterator[Candidate]:
    """Yields what a search has to look at, in its order, each listing once."""
    if criteria.near is not None:
        return _with_words_near(criteria, criteria.near) if criteria.words else _near(criteria, criteria.near)
    return _with_words(criteria) if criteria.words else _all(criteria)


def remote_candidates(criteria: Criteria) -> Iterator[Candidate]:
    """Yields only what comes to the point of a search, by post, phone or on foot: narrow areas first."""
    if criteria.near is None:
        return
    place = criteria.near, criteria.country, criteria.subdivision
    words = set(all_with_words(criteria.words)) if criteria.words else None
    for one in covering_listings(*place, criteria.types):
        if words is None or one.listing_id in words:
            yield Candidate(REMOTE_RANK_M, one.breadth, one.listing_id, one.offer_ids, None)


def _near(criteria: Criteria, point: Point) -> Iterator[Candidate]:
    return _merged(_places(criteria, point), remote_candidates(criteria))


def _merged(places: Iterator[Candidate], remote: Iterator[Candidate]) -> Iterator[Candidate]:
    """Yields all in order of rank, and does not ask for what is remote before its turn."""
    for place in places:
        if place.rank > REMOTE_RANK_M:
            yield from remote
            yield place
            yield from places
            return
        yield place
    yield from remote


def _places(criteria: Criteria, point: Point) -> Iterator[Candidate]:
    nearest = nearest_offers(point, criteria.types)
    for (distance_m, listing_id), offers in groupby(nearest, key=lambda one: (one.distance_m, one.listing_id)):
        if criteria.radius_m is not None and distance_m > criteria.radius_m:
            return
        yield Candidate(distance_m, 0, listing_id, tuple(offer.offer_id for offer in offers), distance_m)


def _with_words_near(criteria: Criteria, point: Point) -> Iterator[Candidate]:
    listing_ids = all_with_words(criteria.words)
    if len(listing_ids) > MOST_SORTED:
        return _only(_near(replace(criteria, words=""), point), frozenset(listing_ids))
    covering = covering_among(listing_ids, point, criteria.country, criteria.subdivision, criteria.types)
    remote = (Candidate(REMOTE_RANK_M, one.breadth, one.listing_id, one.offer_ids, None) for one in covering)
    return _merged(iter(_sorted_by_distance(listing_ids, criteria, point)), remote)


def _only(found: Iterator[Candidate], listing_ids: Container[int]) -> Iterator[Candidate]:
    return (candidate for candidate in found if candidate.listing_id in listing_ids)


def _sorted_by_distance(listing_ids: list[int], criteria: Criteria, point: Point) -> list[Candidate]:
    found = []
    for listing_id, rows in _offers_of(listing_ids, criteria.types):
        _offer, latitude, longitude = rows[0]
        if latitude is None or longitude is None:
            continue
        distance_m = great_circle_m(point, Point(latitude, longitude))
        if criteria.radius_m is None or distance_m <= criteria.radius_m:
            found.append(Candidate(distance_m, 0, listing_id, tuple(row[0] for row in rows), distance_m))
    return sorted(found)


def _with_words(criteria: Criteria) -> Iterator[Candidate]:
    listing_ids = listings_with_words(criteria.words)
    ranks = {listing_id: rank for rank, listing_id in enumerate(listing_ids)}
    found = ((ranks[pk], pk, tuple(row[0] for row in rows)) for pk, rows in _offers_of(listing_ids, criteria.types))
    for rank, listing_id, offer_ids in sorted(found):
        yield Candidate(rank, 0, listing_id, offer_ids, None)


def _offers_of(
    listing_ids: list[int], types: tuple[str, ...]
) -> Iterator[tuple[int, list[tuple[int, float | None, float | None]]]]:
    """Yields listings with the ids of their offers of these types, each beside the listing's latitude and longitude."""
    for start in range(0, len(listing_ids), _AT_A_TIME):
        rows = Offer.objects.filter(listing_id__in=listing_ids[start : start + _AT_A_TIME])
        if types:
            rows = rows.filter(type__in=types)
        columns = rows.order_by("listing_id", "position").values_list(
            "listing_id", "pk", "listing__latitude", "listing__longitude"
        )
        for listing_id, group in groupby(columns, key=lambda row: row[0]):
            yield listing_id, [row[1:] for row in group]


def _all(criteria: Criteria) -> Iterator[Candidate]:
    rows = Offer.objects.order_by("listing_id", "position")
    if criteria.types:
        rows = rows.filter(type__in=criteria.types)
    pairs = rows.values_list("listing_id", "pk").iterator(chunk_size=500)
    for listing_id, group in groupby(pairs, key=lambda pair: pair[0]):
        yield Candidate(0.0, 0, listing_id, tuple(pk for _listing, pk in group), None)
