"""Filters that few offers answer: after a while the index of facts is asked, instead of walking on.

A walk outwards is quickest where every few listings one answers. Where hardly any does it would look at the whole
directory, hundreds of thousands of listings for a page that stays empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import dist

from django.db.models import QuerySet

from services.catalogue.candidates import Candidate, candidates
from services.catalogue.criteria import Criteria
from services.catalogue.filters import FactFilter, NumberFilter
from services.catalogue.models import Offer, OfferFact
from services.catalogue.remote import REMOTE_RANK_M, covering_among
from services.geometry.points import Point, chord_to_metres, unit_vector
from services.vocabulary.facts import UNKNOWN

# So many are looked at on foot first: a page of twenty is full by then wherever one in seventy-five answers.
MOST_WALKED = 1_500
_AT_A_TIME = 5_000

# A key with the values that answer, none for all of them.
Answers = tuple[str, tuple[str, ...]]


def sifted_candidates(criteria: Criteria) -> Iterator[Candidate]:
    """Yields the candidates of a search in their order; late in a long search only those that answer its filters."""
    walk = candidates(criteria)
    asked = _rarest(criteria) if criteria.offers is not None and criteria.near is not None else None
    if asked is None or criteria.near is None or criteria.words:
        yield from walk
        return
    seen = set()
    for candidate in islice(walk, MOST_WALKED):
        seen.add(candidate.listing_id)
        yield candidate
    if len(seen) == MOST_WALKED:
        yield from (one for one in _answering(criteria, criteria.near, asked) if one.listing_id not in seen)


def _answering(criteria: Criteria, point: Point, asked: Answers) -> list[Candidate]:
    """Returns every listing with an offer that answers the filters, in the order of a search."""
    ids = _offers_with(asked)
    places: dict[int, tuple[Point, list[int]]] = {}
    remote: dict[int, set[int]] = {}
    for start in range(0, len(ids), _AT_A_TIME):
        offers = criteria.narrow(Offer.objects.filter(pk__in=ids[start : start + _AT_A_TIME]))
        if criteria.types:
            offers = offers.filter(type__in=criteria.types)
        columns = offers.values_list("listing_id", "pk", "listing__latitude", "listing__longitude")
        for listing_id, offer_id, latitude, longitude in columns:
            if latitude is None or longitude is None:
                remote.setdefault(listing_id, set()).add(offer_id)
            else:
                places.setdefault(listing_id, (Point(latitude, longitude), []))[1].append(offer_id)
    return sorted((*_by_distance(places, criteria, point), *_that_come(remote, criteria, point)))


def _by_distance(places: dict[int, tuple[Point, list[int]]], criteria: Criteria, point: Point) -> Iterator[Candidate]:
    for listing_id, (there, offers) in places.items():
        distance_m = chord_to_metres(dist(unit_vector(point), unit_vector(there)))
        if criteria.radius_m is None or distance_m <= criteria.radius_m:
            yield Candidate(distance_m, 0, listing_id, tuple(sorted(offers)), distance_m)


def _that_come(remote: dict[int, set[int]], criteria: Criteria, point: Point) -> Iterator[Candidate]:
    covering = covering_among(list(remote), point, criteria.country, criteria.subdivision, criteria.types)
    for breadth, listing_id, offers in covering:
        if right := tuple(offer for offer in offers if offer in remote[listing_id]):
            yield Candidate(REMOTE_RANK_M, breadth, listing_id, right, None)


def _rarest(criteria: Criteria) -> Answers | None:
    """Returns what the fewest offers say of all that a search asks for; None where it takes the silent everywhere."""
    return min(_asked(criteria), key=_how_many, default=None)


def _asked(criteria: Criteria) -> Iterator[Answers]:
    filters = criteria.offers
    for name, value in filters.form.cleaned_data.items():
        one = filters.filters[name]
        if isinstance(one, FactFilter) and value and UNKNOWN not in value:
            yield one.field_name, tuple(value)
        if isinstance(one, NumberFilter) and value and value.number is not None and not value.takes_unknown:
            yield one.field_name, ()


def _how_many(asked: Answers) -> int:
    return _facts(asked).count()


def _offers_with(asked: Answers) -> list[int]:
    return list(_facts(asked).order_by("offer_id").values_list("offer_id", flat=True).distinct())


def _facts(asked: Answers) -> QuerySet[OfferFact]:
    key, values = asked
    facts = OfferFact.objects.filter(key=key)
    return facts.filter(value__in=values) if values else facts
