"""Pages for what went wrong: the same bytes each time, with the overdose steps, and JSON for programs."""

from __future__ import annotations

from functools import lru_cache

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from services.web.context import site_around

PROGRAM_PATHS = ("/api/", "/hsds/")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Says that there is no such page, without repeating the address."""
    return _error(request, 404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Says that the request cannot be read."""
    return _error(request, 400)


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Says that a form did not come from this site."""
    return _error(request, 403)


def too_large(request: HttpRequest) -> HttpResponse:
    """Says that more was sent than any form of ours holds."""
    return _error(request, 413)


def too_many(request: HttpRequest) -> HttpResponse:
    """Says that too much has come from here, and for how long."""
    return _error(request, 429)


def failed(request: HttpRequest) -> HttpResponse:
    """Says that something broke here."""
    return _error(request, 500)


def unavailable(request: HttpRequest) -> HttpResponse:
    """Says that the list of services cannot be shown at the moment."""
    return _error(request, 503)


def _error(request: HttpRequest, status: int) -> HttpResponse:
    if request.path_info.startswith(PROGRAM_PATHS):
        return JsonResponse({"error": _sentence(status)}, status=status)
    page = _page(status, translation.get_language() or "", site_around("/", {}).is_demo)
    return HttpResponse(page, status=status)


def _sentence(status: int) -> str:
    return {
        400: _("This request cannot be read."),
        403: _("This form did not come from this site."),
        404: _("There is no such page."),
        413: _("This is too large."),
        429: _("Too many in a short time. Wait an hour."),
        500: _("Something broke here."),
        503: _("The list of services cannot be shown at the moment."),
    }[status]


# Rendered once a language and kept, so that it also stands when nothing else does.
@lru_cache(maxsize=100)
def _page(status: int, language: str, is_demo: bool) -> bytes:
    page = {"site": site_around("/", {}), "status": status, "sentence": _sentence(status)}
    return render_to_string("pages/error.html", page).encode()
