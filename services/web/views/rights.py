"""The rights of people who use drugs, in plain words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def rights(request: HttpRequest) -> HttpResponse:
    """Shows the page."""
    return render(request, "pages/rights.html")
