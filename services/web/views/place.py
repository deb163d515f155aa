"""One place with all its services; a place that closed for good says so, and after a while is gone."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from services.catalogue.listings import found_of, get
from services.catalogue.models import Listing
from services.geometry.points import Point
from services.places.place import Place
from services.places.served import gazetteer
from services.understanding.areas import area_of
from services.web.home_area import home_area
from services.web.overdose_steps import Here
from services.web.place_page import place_page
from services.web.wording import say_day

DAYS_OF_A_TOMBSTONE = 90


@require_safe
def place(request: HttpRequest, public_id: str) -> HttpResponse:
    """Shows everything known about one place."""
    listing = get(public_id)
    if listing is None:
        raise Http404
    now = datetime.now(UTC)
    if listing.is_closed:
        return _closed(request, listing, now.date())
    page = {"place": place_page(found_of(listing, now), now), **_around(listing)}
    return render(request, "pages/place.html", page)


def _closed(request: HttpRequest, listing: Listing, today: date) -> HttpResponse:
    closed_on = date.fromisoformat(listing.content["closed_for_good_on"])
    page = {"name": listing.name, "closed_on": say_day(closed_on), **_around(listing)}
    is_gone = (today - closed_on).days > DAYS_OF_A_TOMBSTONE
    return render(request, "pages/closed.html", page, status=410 if is_gone else 200)


def _around(listing: Listing) -> dict[str, object]:
    """Returns the area whose list shows what else is near this listing, and what the overdose steps are to be about."""
    area = _area(listing)
    is_there = listing.latitude is not None and area is not None
    return {"area": area, "here": Here(listing.country, area.slug if area and is_there else "")}


def _area(listing: Listing) -> Place | None:
    if listing.latitude is None or listing.longitude is None:
        return home_area()
    near = gazetteer().nearest(Point(listing.latitude, listing.longitude))
    return area_of(near) if near else home_area()
