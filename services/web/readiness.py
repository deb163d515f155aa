"""Says calmly that the directory is not there, while what needs no release, the overdose steps first, stays up."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable

from django.db import Error as DatabaseError
from django.http import HttpRequest, HttpResponse

from services.catalogue.current import ReleaseUnavailable, current_release
from services.places.open_file import PlacesUnavailableError
from services.web.views.errors import unavailable

logger = logging.getLogger(__name__)

# What a file that is gone, damaged or of another version lets happen, asked through Django or by hand.
BROKEN_FILES = (ReleaseUnavailable, DatabaseError, sqlite3.Error, PlacesUnavailableError)
# What to do matters more than where: below this everything stands.
ALWAYS = "/sos/"
# These pages say nothing about any listing.
NEED_NO_RELEASE = (
    "/leave/", "/leave/keep/", "/safety/", "/privacy/", "/rights/", "/about/", "/sw.js", "/near/worker.js",
)  # fmt: skip


class ReleaseRequired:
    """Middleware: without a release that may be served, everything but plain pages is a 503 that helps all the same."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers from the release; a demonstration is kept out of search engines."""
        try:
            is_demo = current_release().manifest.is_demo
        except ReleaseUnavailable:
            return self.get_response(request) if _stays(request.path_info) else unavailable(request)
        response = self.get_response(request)
        if is_demo:
            response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    def process_exception(self, request: HttpRequest, reason: Exception) -> HttpResponse | None:
        """Turns a file that broke under a request into the same page."""
        if isinstance(reason, BROKEN_FILES):
            logger.error("A file of the site cannot be read.", exc_info=reason)
            return unavailable(request)
        return None


def _stays(path: str) -> bool:
    """Says whether a page stands without a release; the overdose steps do, whatever they were asked for."""
    return path in NEED_NO_RELEASE or path.startswith(ALWAYS)
