"""The way out: a neutral page elsewhere, and a browser that forgets what it kept of us."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_safe


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Sends the browser to the operator's neutral page; it also forgets its copies, which Back would show."""
    return _way_out('"cache", "storage"')


@require_safe
def leave_and_keep(request: HttpRequest) -> HttpResponse:
    """Does the same where an area is kept on the phone, which stays; only the service worker there asks for this."""
    return _way_out('"cache"')


def _way_out(forgotten: str) -> HttpResponse:
    response = HttpResponseRedirect(settings.HRD_EXIT_URL, status=303)
    response.headers["Clear-Site-Data"] = forgotten
    return response
