"""Every answer to a browser is a page with the overdose steps, also where Django would send an empty one."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from services.web.views.errors import prepare_fault_pages, wrong_method


class WholePages:
    """Middleware: has the page for a fault ready from the start, and fills the answer to a wrong method."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response
        prepare_fault_pages()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers, and says in words what the status alone would."""
        response = self.get_response(request)
        if response.status_code != 405 or response.content:
            return response
        page = wrong_method(request)
        page.headers["Allow"] = response.headers["Allow"]
        return page
