"""Answers with one tile of the base map; the browser keeps none, the operator's own cache may."""

from __future__ import annotations

import gzip

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from services.basemap.served import ground

CONTENT_TYPE = "application/vnd.mapbox-vector-tile"
# The address of a tile changes with its content, so a cache can hold it for long.
SECONDS_TO_KEEP = 30 * 24 * 60 * 60


@require_safe
def tile(request: HttpRequest, stamp: str, zoom: int, x: int, y: int) -> HttpResponseBase:
    """Answers with a tile, 204 where there is nothing to draw.

    Which tiles lie on a disk says where somebody looked: they are `no-store` like every page.
    """
    served = ground()
    found = served.tile(zoom, x, y)
    if found is None:
        return HttpResponse(status=204)
    response = _with_content(request, found)
    if stamp != served.stamp:
        # A page from before a change of the map: it gets what there is now, but no cache may hold that for it.
        return response
    response.headers["ETag"] = f'"{stamp}"'
    if settings.HRD_CACHE_SECONDS and not request.GET:
        response.operator_may_keep = (SECONDS_TO_KEEP, f"tiles-{stamp}")  # type: ignore[attr-defined]  # read by SiteHeaders
    return get_conditional_response(request, response.headers["ETag"], None, response) or response


def _with_content(request: HttpRequest, found: bytes) -> HttpResponse:
    reads_gzip = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(found if reads_gzip else gzip.decompress(found), content_type=CONTENT_TYPE)
    if reads_gzip:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    return response
