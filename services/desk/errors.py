"""What a curator sees when something has broken: a sentence, and no word of what or where."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseServerError

_PAGE = (
    '<!doctype html><html lang="en"><title>Not now</title><h1>The registry cannot do this at the moment</h1>'
    "<p>Nothing was saved. Go back and try again; if it stays like this, tell whoever runs the registry.</p></html>"
)


def server_error(request: HttpRequest, *_: Any) -> HttpResponseServerError:
    """Answers without the database, the session or a template: any of them may be what is broken."""
    return HttpResponseServerError(_PAGE)
