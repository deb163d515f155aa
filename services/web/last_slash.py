"""The slash at the end of an address: added by a redirect that takes no words along."""

from __future__ import annotations

from django.http import HttpRequest
from django.middleware.common import CommonMiddleware
from django.utils.http import escape_leading_slashes

from services.web.languages import opaque_query


class LastSlash(CommonMiddleware):
    """Middleware: Django's own, whose redirect would write whatever was asked into one more address of a history."""

    def get_full_path_with_slash(self, request: HttpRequest) -> str:
        """Returns the path with its slash, and of the query only our opaque codes."""
        return escape_leading_slashes(f"{request.path}/") + opaque_query(request.GET)
