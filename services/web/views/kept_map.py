"""The map that stands in for all maps where an area is kept on a phone: its pins come from the list made there."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from services.privacy.headers import permissions_policy
from services.web.views.map import drawn_around, frame_of_drawing
from services.web.views.near import area_named, near_page


@require_safe
def kept_map(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Shows the page of what is near with a map above the list, without streets, which no phone keeps."""
    place = area_named(slug) if slug else None
    drawing = {**frame_of_drawing(), **(drawn_around(place) if place else {})}
    response = render(request, "pages/kept_map.html", {**near_page(place, number=1), "map": drawing})
    response.headers["Permissions-Policy"] = permissions_policy(allowed=["geolocation"])
    # Leaflet assigns markup while it loads, which trusted types forbid.
    response.csp_additions = {"require-trusted-types-for": None}  # type: ignore[attr-defined]  # read by SiteHeaders
    return response
