"""The list around an area: three sections in the order of distance, and what to say when nothing is near."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.catalogue.criteria import DEFAULT_PER_PAGE, site_criteria
from services.catalogue.listings import Found, Page, find
from services.places.place import Place
from services.web.addresses import ListAddress
from services.web.cards import Card, card_of
from services.web.wording import say_distance

NEAR_M = 25_000
# Beyond this nobody travels: such places are named only where there is nothing nearer, and then only a few.
FARTHEST_M = 150_000
SHORT = 3


@dataclass(frozen=True)
class AreaList:
    """One page of a list: places near by, then what comes by post, phone or on foot, then places farther away."""

    near: list[Card]
    remote: list[Card]
    farther: list[Card]
    has_next: bool
    near_limit: str
    nearest_beyond: str
    without_filters: list[Card]
    # When something on this page opens or closes next; None where nothing is known to.
    changes_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Says whether nothing at all answers."""
        return not (self.near or self.remote or self.farther)


def area_list(address: ListAddress, place: Place, at: datetime) -> AreaList:
    """Returns the list at an address; where filters leave nothing near, also the first few without them."""
    page = search(address, place, at)
    found, has_next = _within_reach(page, is_first=address.page == 1)
    is_first = address.page == 1
    beyond = next((one.distance_m for one in found if one.distance_m is not None), None)
    nothing_near = is_first and (beyond is None or beyond > NEAR_M)
    bare = search(address.without_filters(), place, at, SHORT) if address.filters and nothing_near else None
    return AreaList(
        near=[card_of(one, at, place.time_zone) for one in found if _is_near(one.distance_m)],
        remote=[card_of(one, at, place.time_zone) for one in found if one.distance_m is None],
        farther=[
            card_of(one, at, place.time_zone)
            for one in found
            if one.distance_m is not None and not _is_near(one.distance_m)
        ],
        has_next=has_next,
        near_limit=say_distance(NEAR_M) if nothing_near else "",
        nearest_beyond=say_distance(beyond) if nothing_near and beyond is not None else "",
        without_filters=[card_of(one, at, place.time_zone) for one in bare.found] if bare else [],
        changes_at=_next_change([*found, *(bare.found if bare else ())]),
    )


def search(address: ListAddress, place: Place, at: datetime, per_page: int = DEFAULT_PER_PAGE) -> Page:
    """Returns one page of what is found around a place, with or without one of its own."""
    criteria = site_criteria(
        near=place.point,
        country=place.country,
        subdivision=place.admin1_code,
        types=tuple(kind.code for kind in address.kinds),
        chosen=address.filters,
        page=address.page,
        now=at,
        per_page=per_page,
    )
    return find(criteria, at)


def _next_change(found: list[Found]) -> datetime | None:
    moments = [moment for one in found for moment in (one.opening.until, one.opening.opens) if moment]
    return min(moments, default=None)


def _within_reach(page: Page, *, is_first: bool) -> tuple[list[Found], bool]:
    """Returns what of a page is worth showing, and whether anything worth showing follows."""
    reachable = [one for one in page.found if one.distance_m is None or one.distance_m <= FARTHEST_M]
    if len(reachable) == len(page.found):
        return reachable, page.has_next
    if is_first and all(one.distance_m is None for one in reachable):
        return [*reachable, *(one for one in page.found if one not in reachable)][: len(reachable) + SHORT], False
    return reachable, False


def _is_near(distance_m: float | None) -> bool:
    return distance_m is not None and distance_m <= NEAR_M
