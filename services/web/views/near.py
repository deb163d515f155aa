"""What is near, worked out on the phone itself: the page brings words and markup, and never learns where anybody is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import get_script_prefix, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from services.catalogue.counts import NEAR_M
from services.catalogue.listings import types_listed
from services.places.place import Place
from services.places.served import gazetteer
from services.privacy.headers import permissions_policy
from services.understanding.areas import area_of
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.cards import Card
from services.web.chosen_filters import MOST_ASKED
from services.web.contact_links import ContactLink
from services.web.fact_rows import FactRow
from services.web.filter_words import filter_words
from services.web.languages import site_prefix
from services.web.lists import FARTHEST_M
from services.web.near_words import near_words
from services.web.opening_words import OpeningLine
from services.web.overdose_steps import Here


@require_safe
def near(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Shows the page around an area, or around wherever the phone is once somebody has asked for that."""
    place = area_named(slug) if slug else None
    if place and place.slug != slug:
        return HttpResponseRedirect(reverse("near_area", args=[place.slug]))
    response = render(request, "pages/near.html", near_page(place))
    # The only page that may ask a browser where it is.
    response.headers["Permissions-Policy"] = permissions_policy(allowed=["geolocation"])
    return response


def near_page(place: Place | None, number: int | None = None) -> dict[str, Any]:
    """Returns what the page shows; with a number its cards have one, which leads to a pin."""
    listed = types_listed()
    return {
        "place": place,
        "here": Here(place.country, place.slug) if place else None,
        "setup": setup_of(place),
        "words": near_words(),
        "kinds": [
            (kind.short_code, _(kind.short_label))
            for kind in (SERVICE_TYPES[code] for code in settings.HRD_KINDS if code in listed)
        ],
        "filters": [(one.code, filter_words(one)) for one in MOST_ASKED],
        "forms": [replace(_form(can_be_called=can_be_called), number=number) for can_be_called in (True, False)],
        "can_keep": settings.HRD_OFFLINE,
    }


def area_named(slug: str) -> Place:
    """Returns the area whose list serves the place of this address; Http404 where there is none."""
    place = gazetteer().area(slug)
    if place is None:
        raise Http404
    return area_of(place)


def setup_of(place: Place | None) -> dict[str, Any]:
    """Returns what the script needs to know of this deployment, and of the area where there is one."""
    return {
        "prefix": get_script_prefix(),
        "base": site_prefix(),
        "field": static("near/field.js"),
        "keeping": static("near/keeping.js"),
        "near": NEAR_M,
        "farthest": FARTHEST_M,
        "area": {"slug": place.slug, "point": [place.point.latitude, place.point.longitude]} if place else None,
    }


def _form(*, can_be_called: bool) -> Card:
    """Returns a card without words: each of its parts stands in the markup, and the script fills in or takes out."""
    contact = ContactLink("", "-", "-", "-", ())
    return Card(
        id="00000000",
        name="",
        kinds=[""],
        drawn_kinds=["k1"],
        distance="-",
        walk="-",
        where="",
        opening=OpeningLine("", ""),
        status="-",
        ways_in=[FactRow("", "")],
        call=contact if can_be_called else None,
        other_contact=None if can_be_called else contact,
        checked="",
        is_stale=False,
        is_stated_by_source=False,
    )
