"""What to do in an overdose, in full."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def overdose(request: HttpRequest) -> HttpResponse:
    """Shows the page."""
    return render(request, "pages/overdose.html")
