"""All filters of a list on one page: a form that leads back to the list, by an address of opaque codes."""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from services.understanding.areas import area_of
from services.web.addresses import is_from_form
from services.web.filter_page import filter_page
from services.web.overdose_steps import Here
from services.web.views.area import list_at


@require_safe
def filters(request: HttpRequest, slug: str, kinds: str = "", is_map: bool = False) -> HttpResponse:
    """Shows the filters of a list, or counts again for those that were ticked."""
    address, place = list_at(slug, kinds, request.GET)
    address = address.as_map() if is_map else address
    area = area_of(place)
    if area.slug != slug or is_from_form(request.GET):
        return HttpResponseRedirect(address.in_area(area.slug).all_filters)
    page = filter_page(address, area, datetime.now(UTC))
    return render(request, "pages/filters.html", {**page, "here": Here(area.country, area.slug)})
