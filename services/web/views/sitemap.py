"""The addresses a search engine may find: places and plain pages; none in a demonstration."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from services.catalogue.current import current_release
from services.catalogue.listings import public_ids

PLAIN_PAGES = ("home", "overdose", "safety", "privacy", "rights", "about", "places")
MOST_ADDRESSES = 50_000  # what the sitemap protocol takes in one file


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Shows the sitemap where the operator has said where the site lives."""
    if current_release().manifest.is_demo or not settings.HRD_SITE_URL:
        raise Http404
    places = [reverse("place", args=[public_id]) for public_id in public_ids(MOST_ADDRESSES - len(PLAIN_PAGES))]
    addresses = [settings.HRD_SITE_URL.rstrip("/") + path for path in [*map(reverse, PLAIN_PAGES), *places]]
    return render(request, "pages/sitemap.xml", {"addresses": addresses}, content_type="application/xml")
