"""Where a page stands on the onion service of the same site, said in a header to browsers that can go there."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse


class OnionLocation:
    """Middleware: names the same page on the onion service, where there is one and the page came over HTTPS.

    Over plain HTTP Tor Browser ignores the header, and on the onion service itself there is nowhere to go.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers through the next layer, and adds the header."""
        # Before the language is taken off the path.
        path = request.get_full_path()
        response = self.get_response(request)
        if settings.HRD_ONION_URL and request.is_secure() and not request.get_host().endswith(".onion"):
            response.headers["Onion-Location"] = settings.HRD_ONION_URL + path
        return response
