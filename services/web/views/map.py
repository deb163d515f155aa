"""The list around an area on a map: the same list beside it, and a drawing that needs nothing from elsewhere."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from leaflet import app_settings as leaflet

from services.places.place import Place
from services.places.served import gazetteer
from services.understanding.areas import area_of
from services.web.addresses import ListAddress, is_from_form
from services.web.landmarks import landmarks, rings
from services.web.map_ground import ground_of_map
from services.web.operator_cache import let_operator_keep
from services.web.pins import Pin, pins_around, with_numbers
from services.web.place_sources import place_sources
from services.web.small_places import moved_list, name_under_seal
from services.web.views.area import area_page, list_at

# Stands where the browser puts the address of an area.
SOME_AREA = "some-area-of-many"


@require_safe
def area_map(request: HttpRequest, slug: str, kinds: str = "") -> HttpResponse:
    """Shows one page of the list at this address, on a map."""
    address, place = list_at(slug, kinds, request.GET)
    if area_of(place).slug != slug:
        return HttpResponseRedirect(moved_list(place, address.as_map()))
    if is_from_form(request.GET):
        return HttpResponseRedirect(str(address.as_map()))
    place = area_of(place)
    now = datetime.now(UTC)
    page = area_page(address.as_map(), place, now)
    pins = pins_around(address, place, now, page["list"])
    page["list"] = with_numbers(page["list"], pins)
    response = render(
        request,
        "pages/map.html",
        {**page, "led_from": name_under_seal(request.GET), "map": _drawing(address, place, pins)},
    )
    let_operator_keep(response, request, address.as_map(), now, page["list"].changes_at)
    # Leaflet assigns markup while it loads, which trusted types forbid.
    response.csp_additions = {"require-trusted-types-for": None}  # type: ignore[attr-defined]  # read by SiteHeaders
    return response


def frame_of_drawing() -> dict[str, Any]:
    """Returns what every drawing needs, whatever is on it."""
    return {
        "options": {
            "layers": leaflet["TILES"],
            "scale": leaflet["SCALE"],
            "resetview": leaflet["RESET_VIEW"],
            "attributionprefix": leaflet["ATTRIBUTION_PREFIX"],
            "minzoom": leaflet["MIN_ZOOM"],
            "maxzoom": leaflet["MAX_ZOOM"],
        },
        "icons": static("icons.svg"),
        "pins": [],
        "words": _words(),
    }


def drawn_around(place: Place) -> dict[str, Any]:
    """Returns what is drawn of an area besides pins and streets: its centre, distances, names of places."""
    return {
        "attribution": " · ".join(place_sources()),
        "slug": place.slug,
        "area": place.name,
        "centre": [place.point.latitude, place.point.longitude],
        "rings": [asdict(ring) for ring in rings()],
        "names": [asdict(each) for each in landmarks(gazetteer(), place)],
    }


def _drawing(address: ListAddress, place: Place, pins: list[Pin]) -> dict[str, Any]:
    """Returns all that the browser draws: it asks for nothing more."""
    return {
        **frame_of_drawing(),
        **drawn_around(place),
        "ground": ground_of_map(),
        "elsewhere": str(address.in_area(SOME_AREA).as_map()).replace(SOME_AREA, "{area}", 1),
        "pins": [{**asdict(pin), "href": reverse("place", args=[pin.id])} for pin in pins],
    }


def _words() -> dict[str, str]:
    return {
        "zoom_in": _("Nearer"),
        "zoom_out": _("Farther out"),
        "show_all": _("Show all"),
        "show_ground": _("Show streets"),
        "elsewhere": _("Search around {place}"),
        "close": _("Close"),
        "call": _("Call"),
        "withheld": _("The address is not shown: somewhere in this square."),
        "several": _("{count} places close together"),
    }
