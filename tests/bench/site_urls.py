"""The addresses of the public site, and beside them the view that its area pages are measured against."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import path

from hrdirectory.urls import public
from services.web.views.area import area_page, list_at

handler400, handler403 = public.handler400, public.handler403
handler404, handler500 = public.handler404, public.handler500


def constant(request: HttpRequest, slug: str) -> HttpResponse:
    """Shows the page of an area once more, from what was found when it was first asked for."""
    return render(request, "pages/area.html", _found(slug))


@cache
def _found(slug: str) -> dict[str, Any]:
    return area_page(*list_at(slug, "", QueryDict()), datetime.now(UTC))


urlpatterns = [path("constant/<slug:slug>/", constant), *public.urlpatterns]
