"""What search engines may read: everything but forms, and nothing at all of a demonstration."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from services.catalogue.current import current_release

CLOSED = ("/find/", "/tell/", "/leave/", "/*/filters/")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Shows robots.txt."""
    if current_release().manifest.is_demo:
        lines = ["User-agent: *", "Disallow: /"]
    else:
        lines = ["User-agent: *", *(f"Disallow: {path}" for path in CLOSED)]
        if settings.HRD_SITE_URL:
            lines.append(f"Sitemap: {settings.HRD_SITE_URL.rstrip('/')}{reverse('sitemap')}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
