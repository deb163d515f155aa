"""Pages for what went wrong: the same bytes each time, with the overdose steps, and JSON for programs."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from services.web.bare_page import bare_page
from services.web.context import site_around
from services.web.languages import speaking

PROGRAM_PATHS = ("/api/", "/hsds/")

logger = logging.getLogger(__name__)
_fault_pages: dict[str, bytes] = {}


def prepare_fault_pages() -> None:
    """Renders the page for a fault in every language once: when it is shown, nothing else may be working."""
    for language in settings.HRD_LANGUAGES:
        if language not in _fault_pages:
            with speaking(language):
                _fault_pages[language] = _fault_page()


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


def wrong_method(request: HttpRequest) -> HttpResponse:
    """Says that a page can be read, and nothing sent to it."""
    return _error(request, 405)


def failed(request: HttpRequest) -> HttpResponse:
    """Says that something broke here, in bytes that were ready before."""
    if request.path_info.startswith(PROGRAM_PATHS):
        return JsonResponse({"error": _sentence(500)}, status=500)
    prepare_fault_pages()
    page = _fault_pages.get(translation.get_language() or "", _fault_pages[settings.LANGUAGE_CODE])
    return HttpResponse(page, status=500)


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
        405: _("Nothing can be sent to this page."),
        413: _("This is too large."),
        429: _("Too many in a short time. Wait an hour."),
        500: _("Something broke here."),
        503: _("The list of services cannot be shown at the moment."),
    }[status]


# Rendered once a language and kept, so that it also stands when nothing else does.
@lru_cache(maxsize=100)
def _page(status: int, language: str, is_demo: bool) -> bytes:
    site = replace(site_around("/", {}), is_demo=is_demo)
    page = {"site": site, "status": status, "sentence": _sentence(status)}
    return render_to_string("pages/error.html", page).encode()


def _fault_page() -> bytes:
    """Returns the page for a fault without what changes from release to release."""
    try:
        return _page(500, translation.get_language() or "", is_demo=False)
    except Exception:
        logger.exception("The page for a fault cannot be rendered; a bare one takes its place.")
        return bare_page(_sentence(500))
