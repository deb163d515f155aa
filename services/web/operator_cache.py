"""What lets the operator's own cache hold a list for minutes, until something on it changes; the browser keeps none."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from services.catalogue.current import current_release
from services.web.addresses import ListAddress


def let_operator_keep(
    response: HttpResponse, request: HttpRequest, address: ListAddress, now: datetime, changes_at: datetime | None
) -> None:
    """Marks a list that the operator's cache may hold from `now` until the first opening or closing on it.

    Only an address as our own links write it: any other could name somebody, or fill the cache with copies.
    """
    if request.get_full_path() != str(address):
        return
    seconds = settings.HRD_CACHE_SECONDS
    if changes_at is not None:
        seconds = min(seconds, int((changes_at - now).total_seconds()))
    if seconds > 0:
        kept = (seconds, f"release-{current_release().manifest.release_id}")
        response.operator_may_keep = kept  # type: ignore[attr-defined]  # read by SiteHeaders
