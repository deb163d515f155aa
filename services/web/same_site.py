"""Refuses forms that were not sent from our own pages; no cookie is needed, the browser says so itself."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from services.privacy.fetch_metadata import is_from_this_site
from services.web.views.errors import refused


class SameSiteForms:
    """Middleware: an unsafe method from another site gets the 403 page and reaches no view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers, or refuses."""
        if is_from_this_site(request.headers, request.method or "GET"):
            return self.get_response(request)
        return refused(request)
