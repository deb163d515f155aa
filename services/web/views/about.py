"""What this directory is, where its listings come from, and how they are checked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from services.web.map_ground import map_sources
from services.web.place_sources import place_sources


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Shows the page."""
    return render(request, "pages/about.html", {"place_sources": place_sources(), "map_sources": map_sources()})
