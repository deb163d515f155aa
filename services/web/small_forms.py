"""Takes in what our own forms can send and nothing more, so that no visitor can make the site write a file."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from services.web.views.errors import too_large

# Far more than any form of ours holds, and less than Django keeps in memory (2.5 MB).
MOST_BYTES = 1024 * 1024


class SmallForms:
    """Middleware: a larger body is refused before anything reads it.

    Django would put an uploaded file of megabytes on the disk, whatever the form asks for; what is this small it keeps
    in memory. A body that does not say how long it is counts as empty.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers, or refuses."""
        length = request.META.get("CONTENT_LENGTH") or "0"
        is_small = length.isascii() and length.isdigit() and len(length) < 10 and int(length) <= MOST_BYTES
        return self.get_response(request) if is_small else too_large(request)
