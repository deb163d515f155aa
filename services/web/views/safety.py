"""What this site can hide and what it cannot."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def safety(request: HttpRequest) -> HttpResponse:
    """Shows the page."""
    return render(request, "pages/safety.html")
