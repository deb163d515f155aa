"""What an area kept on a phone shows of its places: the frame of a page, and what stands in it for each of them."""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from services.catalogue.listings import found_of
from services.catalogue.models import Listing
from services.web.near_words import near_words
from services.web.place_page import place_page
from services.web.views.near import setup_of

MOST_AT_ONCE = 40
_STARTS, _ENDS = '<main id="main"', "</main>"


@require_safe
def kept_place(request: HttpRequest) -> HttpResponse:
    """Shows the frame; the service worker puts a place into it."""
    return render(request, "pages/kept_place.html", {"setup": setup_of(None), "words": near_words()})


@require_safe
def kept_places(request: HttpRequest, public_ids: str) -> HttpResponse:
    """Returns by public id what the pages of these places say; a place that closed for good is left out."""
    wanted = public_ids.split("-")
    if len(wanted) > MOST_AT_ONCE:
        raise Http404
    now = datetime.now(UTC)
    listings = Listing.objects.filter(public_id__in=wanted)
    return JsonResponse({one.public_id: _content(request, one, now) for one in listings if not one.is_closed})


def _content(request: HttpRequest, listing: Listing, now: datetime) -> str:
    page = {"place": place_page(found_of(listing, now), now), "area": None}
    whole = render_to_string("pages/place.html", page, request)
    start = whole.index(">", whole.index(_STARTS)) + 1
    return whole[start : whole.index(_ENDS)].strip()
