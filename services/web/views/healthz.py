"""Whether this process serves a release, and which: for machines that watch it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from services.catalogue.current import current_release


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Answers with the id of the release; without one, readiness answers 503 before this is reached."""
    return HttpResponse(f"{current_release().manifest.release_id}\n", content_type="text/plain; charset=utf-8")
