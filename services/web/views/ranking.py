"""For developers alone: why each listing of a list stands where it stands. No page leads here, and it needs DEBUG."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from services.catalogue.criteria import Criteria
from services.catalogue.listings import Found, find
from services.catalogue.ranking import Standing, is_same_distance, standing
from services.catalogue.remote import AREA_KINDS, REMOTE_RANK_M, covering_among
from services.web.lists import criteria_of
from services.web.views.area import list_at

BY_DISTANCE = "farther away"
BY_BREADTH = "its area is wider"
BY_ID = "its id comes later"
# What decides between listings at the same distance, as in Standing.
BY_STANDING = ("open now before unknown before closed", "checked earlier, or never", BY_ID)


@require_safe
def ranking(request: HttpRequest, slug: str, kinds: str = "") -> HttpResponse:
    """Shows the gates of a list, and for each listing what it was ranked by and what puts it after the one before."""
    if not settings.DEBUG:
        raise Http404
    address, place = list_at(slug, kinds, request.GET)
    now = datetime.now(UTC)
    criteria = criteria_of(address, place, now)
    page = find(criteria, now)
    gates = [
        f"kinds: {', '.join(criteria.types) or 'all'}",
        f"filters: {', '.join(map(str, address.filters)) or 'none'}",
        f"around: {place.point.latitude}, {place.point.longitude} ({place.country} {place.admin1_code})",
        f"as at: {(criteria.open_at or now).isoformat()}",
    ]
    lines = [*gates, "", *_lines(page.found, criteria, now)]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def _lines(found: tuple[Found, ...], criteria: Criteria, now: datetime) -> Iterator[str]:
    at, before = criteria.open_at or now, None
    for number, one in enumerate(found, (criteria.page - 1) * criteria.per_page + 1):
        breadth = _breadth(one, criteria)
        own = (one.distance_m, breadth, _standing(one, at))
        distance = f"as if {REMOTE_RANK_M:.0f} m" if one.distance_m is None else f"{one.distance_m:.3f} m"
        area = "" if breadth is None else f" · comes to a {AREA_KINDS[breadth]}"
        checked = one.listing.checked_on or "never"
        offers = ", ".join(f"{offer.type.code} {offer.opening.state.value}" for offer in one.offers)
        yield f"{number}. {one.listing.public_id} {one.record['name']}"
        yield f"   {distance}{area} · {one.opening.state.value} ({offers}) · checked {checked}"
        if before is not None:
            yield f"   after the one before: {_reason(before, own)}"
        before = own


_Own = tuple[float | None, int | None, Standing]


def _reason(before: _Own, own: _Own) -> str:
    (one, breadth_of_one, standing_of_one), (other, breadth_of_other, standing_of_other) = before, own
    if one is None and other is None:
        return BY_ID if breadth_of_one == breadth_of_other else BY_BREADTH
    if one is None or other is None or not is_same_distance(one, other):
        return BY_DISTANCE
    pairs = zip(standing_of_one, standing_of_other, BY_STANDING, strict=True)
    return next(reason for this, that, reason in pairs if this != that)


def _breadth(one: Found, criteria: Criteria) -> int | None:
    if one.distance_m is not None or criteria.near is None:
        return None
    place = criteria.near, criteria.country, criteria.subdivision
    return covering_among([one.listing.pk], *place, criteria.types)[0].breadth


def _standing(one: Found, at: datetime) -> Standing:
    contents = [offer.content for offer in one.offers]
    positions = [place for place, offer in enumerate(one.record["offers"]) if any(offer is each for each in contents)]
    return standing(one.listing, positions, at)
