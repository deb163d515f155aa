"""The list around an area, nearest first, narrowed by links alone."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from services.catalogue.counts import NEAR_M
from services.catalogue.current import Identity
from services.catalogue.listings import types_listed
from services.catalogue.open_file import opened
from services.places.place import Place
from services.places.served import gazetteer
from services.understanding.areas import area_of
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress, NoSuchKind, is_from_form, kind_codes, read_list
from services.web.chosen_filters import chosen_filters
from services.web.lists import FARTHEST_M, area_list, criteria_of, moment_of
from services.web.opening_words import local_time
from services.web.operator_cache import let_operator_keep
from services.web.overdose_steps import Here
from services.web.small_places import moved_list, name_under_seal
from services.web.surroundings import field_links, reaching_links
from services.web.wording import say_day, say_distance, say_list


@require_safe
def area(request: HttpRequest, slug: str, kinds: str = "") -> HttpResponse:
    """Shows one page of the list at this address."""
    address, place = list_at(slug, kinds, request.GET)
    if area_of(place).slug != slug:
        return HttpResponseRedirect(moved_list(place, address))
    if is_from_form(request.GET):
        return HttpResponseRedirect(str(address))
    now = datetime.now(UTC)
    page = area_page(address, area_of(place), now)
    response = render(request, "pages/area.html", {**page, "led_from": name_under_seal(request.GET)})
    let_operator_keep(response, request, address, now, page["list"].changes_at)
    return response


def list_at(slug: str, kinds: str, parameters: QueryDict) -> tuple[ListAddress, Place]:
    """Returns what stands in the address of a list, and the place it names; Http404 where there is no such page."""
    place = gazetteer().area(slug)
    if place is None:
        raise Http404
    try:
        return read_list(slug, kinds, parameters), place
    except NoSuchKind as reason:
        raise Http404 from reason


def area_page(address: ListAddress, place: Place, now: datetime) -> dict[str, Any]:
    """Returns what a page with this list shows; its links lead to maps where the address is one of a map."""
    listed = types_listed()
    return {
        "heading": _heading(address, place),
        "place": place,
        "here": Here(place.country, place.slug),
        "address": address,
        "list": area_list(address, place, now),
        "as_at": _as_at(address, place, now),
        "filters": chosen_filters(address, place, now),
        "kinds": [
            (kind.short_label, str(address.with_kind_turned(kind)), kind in address.kinds)
            for kind in (SERVICE_TYPES[code] for code in settings.HRD_KINDS if code in listed)
        ],
        "neighbours": [(near, str(address.in_area(near.slug))) for near in _neighbours(place, opened())],
        "change_place": reverse("places") + (f"?k={kind_codes(address.kinds)}" if address.kinds else ""),
        "without_filters": str(address.without_filters()),
        "previous_page": str(address.on_page(address.page - 1)) if address.page > 1 else "",
        "next_page": str(address.on_page(address.page + 1)),
        "as_map": str(address.as_map()),
        "as_list": str(address.as_list()),
        "near_limit": say_distance(NEAR_M),
        "far_limit": say_distance(FARTHEST_M),
        "wider": str(address.widened()),
        "fields": field_links(place),
        "reaching": reaching_links(place),
    }


@lru_cache(maxsize=4096)
def _neighbours(place: Place, _release: Identity) -> tuple[Place, ...]:
    """Returns the areas around one; asked anew with each release, by when the places may be others too."""
    return tuple(gazetteer().neighbours(place))


def _as_at(address: ListAddress, place: Place, now: datetime) -> str:
    """Returns the time that a list is about, with its day where another one was asked for."""
    moment = moment_of(criteria_of(address, place, now), place, now)
    clock = local_time(place.time_zone, moment)
    return clock if moment == now else f"{say_day(moment.date())}, {clock}"


def _heading(address: ListAddress, place: Place) -> str:
    kinds = say_list([_(kind.short_label) for kind in address.kinds]) if address.kinds else _("Every kind of help")
    return _("%(kinds)s near %(place)s") % {"kinds": kinds, "place": place.name}
