"""The home page: one way to search, the kinds of help listed here, and a way to browse."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from services.catalogue.listings import types_listed
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress
from services.web.home_area import home_area


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Shows the kinds that are listed, in the operator's order, each leading to the list near the home area."""
    place = home_area()
    listed = types_listed()
    kinds = [SERVICE_TYPES[code] for code in settings.HRD_KINDS if code in listed]
    links = [(kind, str(ListAddress(place.slug, (kind,)))) for kind in kinds] if place else []
    return render(request, "pages/home.html", {"place": place, "kinds": links})
