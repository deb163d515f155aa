"""What to do in an overdose, in full; around an area also where naloxone can be fetched at the moment."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import Any

from django.db import Error as DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from services.advice.overdose import SOURCES, WRITTEN_ON
from services.catalogue.current import ReleaseUnavailable
from services.places.open_file import PlacesUnavailableError
from services.places.served import gazetteer
from services.understanding.areas import area_of
from services.web.naloxone_nearby import naloxone_nearby
from services.web.overdose_steps import Here, calls_elsewhere


@require_safe
def overdose(request: HttpRequest) -> HttpResponse:
    """Shows the page."""
    return _shown(request)


@require_safe
def overdose_near(request: HttpRequest, slug: str) -> HttpResponse:
    """Shows the page for an area: with its country's number, and with the nearest open naloxone where it is known."""
    try:
        place = gazetteer().area(slug)
        if place is None:
            raise Http404
        area = area_of(place)
        if area.slug != slug:
            return HttpResponseRedirect(reverse("overdose_near", args=[area.slug]))
        nearby = naloxone_nearby(area, datetime.now(UTC))
    except (ReleaseUnavailable, DatabaseError, sqlite3.Error, PlacesUnavailableError):
        return _shown(request)  # what to do matters more than where
    return _shown(request, Here(area.country, area.slug), {"area": area, "nearby": nearby})


def _shown(request: HttpRequest, here: Here | None = None, around: dict[str, Any] | None = None) -> HttpResponse:
    page = {
        "here": here,
        "area": None,
        "nearby": [],
        **(around or {}),
        "written_on": WRITTEN_ON,
        "sources": SOURCES,
        "elsewhere": calls_elsewhere(here),
    }
    return render(request, "pages/overdose.html", page)
