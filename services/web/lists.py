"""The list around an area: three sections in the order of distance, and what to say when nothing is near."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from services.catalogue.counts import NEAR_M
from services.catalogue.criteria import DEFAULT_PER_PAGE, Criteria, site_criteria
from services.catalogue.listings import Found, Page, find, found_of
from services.catalogue.models import Listing
from services.places.place import Place
from services.web.addresses import ListAddress
from services.web.cards import Card, card_of
from services.web.surroundings import surroundings
from services.web.wording import say_distance

# Beyond this hardly anybody travels: such places stand behind a link, and where nothing is nearer a few are named.
FARTHEST_M = 150_000
SHORT = 3
# Of so many kinds at once it is said where the nearest is.
MOST_KINDS_SOUGHT = 6


@dataclass(frozen=True)
class KindFarAway:
    """A kind of help that is not near by: how far the nearest place is, "" where none is known."""

    label: str
    nearest: str


@dataclass(frozen=True)
class AreaList:
    """One page of a list: places near by, then what comes by post, phone or on foot, then places farther away.

    `without_filters` and `anywhere` are shown where nothing is near: the nearest that the filters hide, and what
    reaches people wherever they are. `has_farther` says that there is more beyond what anybody travels.
    """

    near: list[Card]
    remote: list[Card]
    farther: list[Card]
    has_next: bool
    has_farther: bool
    has_nothing_near: bool
    nearest_beyond: str
    far_kinds: list[KindFarAway]
    without_filters: list[Card]
    anywhere: list[Card]
    # When something on this page opens or closes next; None where nothing is known to.
    changes_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Says whether nothing at all answers."""
        return not (self.near or self.remote or self.farther)


def area_list(address: ListAddress, place: Place, now: datetime) -> AreaList:
    """Returns the list at an address; where nothing is near, also what there is without filters, and anywhere."""
    criteria = criteria_of(address, place, now)
    # A day and time that was asked about is what every card speaks of.
    at = moment_of(criteria, place, now)
    page = find(criteria, now)
    found = _within_reach(page, address)
    beyond = next((one.distance_m for one in found if one.distance_m is not None), None)
    nothing_near = address.page == 1 and (beyond is None or beyond > NEAR_M)
    shown = {one.listing.pk for one in found}
    bare = search(address.without_filters(), place, now, SHORT).found if address.filters and nothing_near else ()
    bare = tuple(one for one in bare if one.listing.pk not in shown)
    shown |= {one.listing.pk for one in bare}
    anywhere = _anywhere(place, now, shown) if nothing_near else []
    silent = tuple(one for one in address.filters if one.takes_unknown)

    def cards(some: Iterable[Found]) -> list[Card]:
        return [card_of(one, at, place.time_zone, silent) for one in some]

    return AreaList(
        near=cards(one for one in found if _is_near(one.distance_m)),
        remote=cards(one for one in found if one.distance_m is None),
        farther=cards(one for one in found if one.distance_m is not None and not _is_near(one.distance_m)),
        has_next=page.has_next and len(found) == len(page.found),
        has_farther=len(found) < len(page.found),
        has_nothing_near=nothing_near,
        nearest_beyond=say_distance(beyond) if nothing_near and beyond is not None else "",
        far_kinds=_far_kinds(address, place, now, found) if address.page == 1 else [],
        without_filters=[card_of(one, now, place.time_zone) for one in bare],
        anywhere=[card_of(one, now, place.time_zone) for one in anywhere],
        changes_at=_next_change([*found, *bare, *anywhere]),
    )


def moment_of(criteria: Criteria, place: Place, now: datetime) -> datetime:
    """Returns the moment that a list is about: now, or the day and time asked for, by the clocks of the place."""
    at = criteria.open_at or now
    return at.replace(tzinfo=ZoneInfo(place.time_zone)) if at.tzinfo is None else at


def search(address: ListAddress, place: Place, at: datetime, per_page: int = DEFAULT_PER_PAGE) -> Page:
    """Returns one page of what is found around a place, with or without one of its own."""
    return find(criteria_of(address, place, at, per_page), at)


def criteria_of(address: ListAddress, place: Place, at: datetime, per_page: int = DEFAULT_PER_PAGE) -> Criteria:
    """Returns the search that an address stands for."""
    return site_criteria(
        near=place.point,
        country=place.country,
        subdivision=place.admin1_code,
        types=tuple(kind.code for kind in address.kinds),
        chosen=address.filters,
        page=address.page,
        now=at,
        time_zone=place.time_zone,
        per_page=per_page,
    )


def _next_change(found: list[Found]) -> datetime | None:
    moments = [moment for one in found for moment in (one.opening.until, one.opening.opens) if moment]
    return min(moments, default=None)


def _within_reach(page: Page, address: ListAddress) -> list[Found]:
    """Returns what of a page stands on it at once; on a first page without any place near enough, also a few others."""
    reachable = [one for one in page.found if one.distance_m is None or one.distance_m <= FARTHEST_M]
    if address.is_wide or len(reachable) == len(page.found):
        return list(page.found)
    if address.page == 1 and all(one.distance_m is None for one in reachable):
        return [*reachable, *(one for one in page.found if one not in reachable)][: len(reachable) + SHORT]
    return reachable


def _far_kinds(address: ListAddress, place: Place, now: datetime, found: list[Found]) -> list[KindFarAway]:
    """Returns which of several kinds have no place near by."""
    if len(address.kinds) < 2 or len(address.kinds) > MOST_KINDS_SOUGHT:
        return []
    near = {offer.type.code for one in found if _is_near(one.distance_m) for offer in one.offers}
    far_kinds = []
    for kind in address.kinds:
        if kind.code in near:
            continue
        alone = search(replace(address, kinds=(kind,)), place, now, 2 * SHORT).found
        nearest = next((one.distance_m for one in alone if one.distance_m is not None), None)
        if not _is_near(nearest):
            far_kinds.append(KindFarAway(_(kind.short_label), "" if nearest is None else say_distance(nearest)))
    return far_kinds


def _anywhere(place: Place, now: datetime, shown: set[int]) -> list[Found]:
    best = [pk for pk in surroundings(place).anywhere if pk not in shown][:SHORT]
    listings = Listing.objects.in_bulk(best)
    return [found_of(listings[pk], now) for pk in best]


def _is_near(distance_m: float | None) -> bool:
    return distance_m is not None and distance_m <= NEAR_M
