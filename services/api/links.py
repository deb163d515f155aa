"""Links of the API to pages of the site, whole, because a program may keep them apart from where it read them."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def page_link(request: HttpRequest, path: str) -> str:
    """Returns the address of a page: at HRD_SITE_URL where the operator has named it, else at the host that was asked.

    Whoever asks can put any port beside a host, and a cache might hand that on to others.
    """
    return settings.HRD_SITE_URL.rstrip("/") + path if settings.HRD_SITE_URL else request.build_absolute_uri(path)
