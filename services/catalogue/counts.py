"""How many listings each choice of a filter would leave near a point, counted in one pass over what is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from services.catalogue.candidates import Candidate, candidates
from services.catalogue.criteria import Criteria
from services.catalogue.facets import AUDIENCE, FAMILY, filterable_facts, types_asked
from services.catalogue.filters import AT_LEAST
from services.catalogue.listings import lasting
from services.catalogue.models import Listing, Offer, OfferFact
from services.catalogue.opening import opening_of
from services.catalogue.remote import REMOTE_RANK_M
from services.catalogue.site_filters import OPEN, SiteFilter
from services.hours.values import State

# So many listings, the nearest first, are looked at; where there are more, a number is "at least so many".
MOST_COUNTED = 300
# What is near: as far away as services without a place count as being.
NEAR_M = REMOTE_RANK_M
# Nobody who says nothing about these leaves a question open.
NEVER_SILENT = (AUDIENCE, FAMILY)
# What an offer "says" of a question that its type is not asked: no answer, and no silence either.
NOT_ASKED = "not asked"

Said = Mapping[str, Set[str]]


@dataclass
class Counts:
    """Numbers of listings near a point: `choices` by code, all else by parameter.

    A choice counts with the other filters as they are. `unsaid` are those that a filter loses (or was told to keep)
    only because they have not said; `without` is what would be there without the filter. `beyond` says in metres how
    far the nearest is where a choice leaves nothing near. With `is_cut` there are more than were looked at; with
    `is_whole` nothing in the release was left out, however far.
    """

    total: int = 0
    choices: dict[str, int] = field(default_factory=dict)
    unsaid: dict[str, int] = field(default_factory=dict)
    without: dict[str, int] = field(default_factory=dict)
    beyond: dict[str, float] = field(default_factory=dict)
    is_cut: bool = False
    is_whole: bool = True


def count(
    criteria: Criteria,
    chosen: Iterable[SiteFilter],
    offered: Iterable[SiteFilter],
    now: datetime,
    most: int = 0,
) -> Counts:
    """Returns what each of the offered choices would leave of a search that has these chosen.

    Of `criteria` only the point, the types and the moment count; at most `most` listings are looked at, if it is given.
    Costs about 50 ms where hundreds of listings are near.
    """
    most = most or MOST_COUNTED
    pool = list(islice(candidates(criteria), most + 1))
    chosen = list(chosen)
    is_then = any(one.parameter == OPEN for one in chosen)
    # Only one moment is looked at: "open now" has no number beside a day and time.
    tally = _Tally(chosen, [one for one in offered if one.parameter != OPEN or not is_then])
    said = _said_by(pool[:most], tally, criteria, now)
    for one in pool[:most]:
        for offer_id in one.offer_ids:
            if offer_id in said:
                tally.take(one, said[offer_id])
    counts = tally.counts()
    counts.is_whole = len(pool) <= most
    counts.is_cut = not counts.is_whole and pool[-1].rank <= NEAR_M
    return counts


class _Tally:
    """Listings sorted by what they would answer; every offer is taken once."""

    def __init__(self, chosen: list[SiteFilter], offered: list[SiteFilter]) -> None:
        """Prepares for these choices."""
        self.chosen: dict[str, list[SiteFilter]] = {}
        for one in chosen:
            self.chosen.setdefault(one.parameter, []).append(one)
        self.by_answer: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.limits: dict[str, list[SiteFilter]] = defaultdict(list)
        for one in {one.code: one for one in (*offered, *chosen)}.values():
            if _is_limit(one):
                self.limits[one.parameter].append(one)
            for value in one.values:
                self.by_answer[one.parameter, value].append(one.code)
        self.moments = [one for one in offered if one.parameter == OPEN]
        self.parameters = {one.parameter for one in (*offered, *chosen)}
        self.total: set[int] = set()
        self.choices: dict[str, set[int]] = defaultdict(set)
        self.silent: dict[str, set[int]] = defaultdict(set)
        self.answered: dict[str, set[int]] = defaultdict(set)
        self.without: dict[str, set[int]] = defaultdict(set)
        self.beyond: dict[str, float] = {}

    def take(self, listing: Candidate, said: Said) -> None:
        """Counts one offer of a listing by what it says."""
        answers = {key: any(_answers(one, said.get(key)) for one in choices) for key, choices in self.chosen.items()}
        failed = [
            key for key, fits in answers.items() if not fits and not (self._takes_unknown(key) and not said.get(key))
        ]
        if len(failed) > 1:
            return
        is_near = listing.rank <= NEAR_M
        of = failed[0] if failed else ""
        for code in self._codes(said, of):
            if is_near:
                self.choices[code].add(listing.listing_id)
            else:
                self.beyond.setdefault(code, listing.rank)
        if not is_near:
            return
        for key in (of,) if of else self.parameters:
            self.without[key].add(listing.listing_id)
            if not said.get(key):
                self.silent[key].add(listing.listing_id)
            elif answers.get(key):
                self.answered[key].add(listing.listing_id)
        if not of:
            self.total.add(listing.listing_id)

    def counts(self) -> Counts:
        """Returns the numbers."""
        return Counts(
            total=len(self.total),
            choices={code: len(found) for code, found in self.choices.items()},
            unsaid={
                key: len(found - self.answered[key]) for key, found in self.silent.items() if key not in NEVER_SILENT
            },
            without={key: len(self.without[key]) for key in self.chosen},
            beyond={code: rank for code, rank in self.beyond.items() if code not in self.choices},
        )

    def _takes_unknown(self, key: str) -> bool:
        return self.chosen[key][0].takes_unknown

    def _codes(self, said: Said, only: str) -> Iterator[str]:
        """Yields the choices that what is said answers: those of one parameter, if one is named."""
        for key in (only,) if only else said:
            for value in said.get(key, ()):
                if key not in self.limits:
                    yield from self.by_answer.get((key, value), ())
        for key in self.limits.keys() & ({only} if only else said.keys()):
            yield from (one.code for one in self.limits[key] if _answers(one, said.get(key)))


def _is_limit(one: SiteFilter) -> bool:
    return not filterable_facts().get(one.parameter, True)


def _answers(one: SiteFilter, values: Set[str] | None) -> bool:
    if not values:
        return False
    if not _is_limit(one):
        return not values.isdisjoint(one.values)
    limit = int(one.value)
    numbers = [int(value) for value in values if value != NOT_ASKED]
    return any(number >= limit if one.parameter in AT_LEAST else number <= limit for number in numbers)


def _said_by(pool: list[Candidate], tally: _Tally, criteria: Criteria, now: datetime) -> dict[int, dict[str, set[str]]]:
    """Returns by offer what it says of each parameter: nothing where it has not said."""
    ids = [offer_id for one in pool for offer_id in one.offer_ids]
    at = criteria.open_at or now
    offers = list(Offer.objects.filter(lasting(at), pk__in=ids).values_list("pk", "listing_id", "position", "type"))
    others = {
        code: [key for key in tally.parameters if code not in types_asked(key)] for code in {one[3] for one in offers}
    }
    said: dict[int, dict[str, set[str]]] = {one[0]: {key: {NOT_ASKED} for key in others[one[3]]} for one in offers}
    facts = OfferFact.objects.filter(offer_id__in=list(said), key__in=tally.parameters - {OPEN})
    for offer_id, key, value in facts.values_list("offer_id", "key", "value"):
        said[offer_id].setdefault(key, set()).add(value)
    moment = next(iter(tally.chosen.get(OPEN, tally.moments)), None)
    if moment:
        _add_hours(said, offers, moment, at)
    return said


def _add_hours(
    said: dict[int, dict[str, set[str]]],
    offers: list[tuple[int, int, int, str]],
    moment: SiteFilter,
    at: datetime,
) -> None:
    """Adds whether each offer is open: the value of the choice, something else where it is closed, or nothing."""
    listings = Listing.objects.in_bulk({listing for _pk, listing, _position, _type in offers})
    for pk, listing, position, _type in offers:
        record = listings[listing].content
        state = opening_of(record, record["offers"][position], at).state
        if state is not State.UNKNOWN:
            said[pk][OPEN] = {moment.value if state is State.OPEN else State.CLOSED.value}
