"""Choosing a place with links alone: countries, their regions, and the towns in them."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from services.catalogue.listings import countries_listed
from services.places.place import POSTCODE, Country, Place
from services.places.served import gazetteer
from services.vocabulary.service_type import ServiceType
from services.web.addresses import ListAddress, NoSuchKind, kind_codes, read_kinds
from services.web.home_area import home_area
from services.web.overdose_steps import Here

MOST_TOWNS = 200
LARGEST_TOWNS = 24


@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """Shows the countries that have listings, that of the home area first, and all others folded away."""
    kinds = _kinds(request)
    home, listed = home_area(), countries_listed()
    # The home country first; a stable sort keeps the order of names.
    countries = sorted(_countries(), key=lambda one: not home or one.code != home.country)
    page = {
        "title": "",
        "links": [_country_link(one, kinds) for one in countries if one.code in listed],
        "others": [_country_link(one, kinds) for one in countries if one.code not in listed],
        "towns": [],
        "postcodes": [],
        "up": "",
    }
    return render(request, "pages/places.html", page)


@require_safe
def country(request: HttpRequest, code: str) -> HttpResponse:
    """Shows the regions of a country and its largest towns."""
    kinds = _kinds(request)
    found = _country(code)
    regions = gazetteer().regions(found.code)
    towns = gazetteer().areas_in(found.code, limit=LARGEST_TOWNS if regions else MOST_TOWNS)
    page = {
        "here": Here(found.code),
        "title": found.name,
        "links": [(region.name, _address("region", kinds, code, region.slug)) for region in regions],
        "others": [],
        "towns": _towns(towns, kinds),
        "postcodes": [],
        "up": _address("places", kinds),
    }
    return render(request, "pages/places.html", page)


@require_safe
def region(request: HttpRequest, code: str, slug: str) -> HttpResponse:
    """Shows the towns of a region, and its postcode districts where they are few."""
    kinds = _kinds(request)
    found = _country(code)
    here = next((each for each in gazetteer().regions(found.code) if each.slug == slug), None)
    if here is None:
        raise Http404
    towns = gazetteer().areas_in(found.code, slug, limit=MOST_TOWNS)
    postcodes = gazetteer().areas_in(found.code, slug, kind=POSTCODE, limit=MOST_TOWNS + 1)
    page = {
        "here": Here(found.code),
        "title": f"{here.name}, {found.name}",
        "links": [],
        "others": [],
        "towns": _towns(towns, kinds),
        "postcodes": _towns(postcodes, kinds) if len(postcodes) <= MOST_TOWNS else [],
        "up": _address("country", kinds, code),
    }
    return render(request, "pages/places.html", page)


def _country_link(country: Country, kinds: tuple[ServiceType, ...]) -> tuple[str, str]:
    return country.name, _address("country", kinds, country.code.lower())


def _countries() -> list[Country]:
    return gazetteer().countries(get_language() or "en")


def _country(code: str) -> Country:
    found = next((each for each in _countries() if each.code.lower() == code), None)
    if found is None:
        raise Http404
    return found


def _towns(towns: list[Place], kinds: tuple[ServiceType, ...]) -> list[tuple[str, str]]:
    return [(town.name, str(ListAddress(town.slug, kinds))) for town in sorted(towns, key=lambda town: town.name)]


def _kinds(request: HttpRequest) -> tuple[ServiceType, ...]:
    """Returns the kinds that were chosen on the way here, so that choosing a place does not lose them."""
    try:
        return read_kinds(request.GET.get("k", "")[:100])
    except NoSuchKind:
        return ()


def _address(name: str, kinds: tuple[ServiceType, ...], *parts: str) -> str:
    return reverse(name, args=parts) + (f"?k={kind_codes(kinds)}" if kinds else "")
