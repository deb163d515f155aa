"""Puts the privacy headers on every answer of the site and of the registry: pages, errors, files and streams.

Both classes follow Django's middleware protocol without importing Django, and belong first in MIDDLEWARE, so that
nothing answers without passing them.

A view adds to the content policy with `response.csp_additions = {"img-src": "blob:"}`; None takes a directive out.
It lets the operator's own cache hold a page with `response.operator_may_keep = (seconds, what it was made from)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from services.privacy.headers import (
    content_security_policy,
    operator_cache_headers,
    registry_content_security_policy,
    registry_headers,
    site_headers,
)

# What a view may decide for itself. Everything else is the same on every answer, whatever other code has set: Django's
# own SecurityMiddleware would put `same-origin` where the site promises `no-referrer`.
_A_VIEW_MAY_SET = {
    "Cache-Control",
    "Content-Security-Policy",
    "Cross-Origin-Resource-Policy",
    "Permissions-Policy",
    "X-Robots-Tag",
}

Response = Any
Request = Any


class SiteHeaders:
    """Middleware of the public site: its headers on every answer, and never a cookie."""

    sync_capable = True
    async_capable = False
    # Tests and development set this to True, so that a cookie on the site is a loud failure there and harmless here.
    strict: ClassVar[bool] = False

    def __init__(self, get_response: Callable[[Request], Response], *, strict: bool | None = None) -> None:
        """Keeps the next layer; `strict` overrides what the class says."""
        self.get_response = get_response
        self.is_strict = self.strict if strict is None else strict

    def __call__(self, request: Request) -> Response:
        """Answers the request through the next layer; in strict mode raises AssertionError when that set a cookie."""
        response = self.get_response(request)
        # Before Cache-Control, since nginx takes the first that it meets.
        for name, value in _for_the_operator(request, response).items():
            response.headers[name] = value
        _set_headers(response, site_headers(behind_tls=request.is_secure()), content_security_policy)
        self._take_cookies_off(response)
        return response

    def _take_cookies_off(self, response: Response) -> None:
        cookies = getattr(response, "cookies", None)
        if self.is_strict and (cookies or "Set-Cookie" in response.headers):
            raise AssertionError(f"The site sets no cookies, but here is one: {', '.join(cookies or ['Set-Cookie'])}")
        if cookies:
            cookies.clear()
        response.headers.pop("Set-Cookie", None)
        _vary_no_longer_on_cookie(response)


class RegistryHeaders:
    """Middleware of the registry: its headers on every answer; cookies stay, because curators sign in."""

    sync_capable = True
    async_capable = False

    def __init__(self, get_response: Callable[[Request], Response]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response

    def __call__(self, request: Request) -> Response:
        """Answers the request through the next layer and sets the registry's headers on what comes back."""
        response = self.get_response(request)
        _set_headers(response, registry_headers(behind_tls=request.is_secure()), registry_content_security_policy)
        return response


def _for_the_operator(request: Request, response: Response) -> Mapping[str, str]:
    """Returns the headers of a page that the operator's cache may hold: a whole page, read and not sent."""
    kept = getattr(response, "operator_may_keep", None)
    if not kept or response.status_code != 200 or request.method not in ("GET", "HEAD"):
        return {}
    return operator_cache_headers(*kept)


def _set_headers(
    response: Response,
    headers: Mapping[str, str],
    policy_with: Callable[[Mapping[str, str | None]], str],
) -> None:
    additions = getattr(response, "csp_additions", None)
    if additions:
        headers = {**headers, "Content-Security-Policy": policy_with(additions)}
    for name, value in headers.items():
        if name in _A_VIEW_MAY_SET:
            response.headers.setdefault(name, value)
        else:
            response.headers[name] = value


def _vary_no_longer_on_cookie(response: Response) -> None:
    """Takes Cookie out of Vary: the site ignores cookies, and one page per cookie would empty every cache."""
    if "Vary" not in response.headers:
        return
    names = [name.strip() for name in response.headers["Vary"].split(",")]
    kept = [name for name in names if name and name.lower() != "cookie"]
    if kept:
        response.headers["Vary"] = ", ".join(kept)
    else:
        response.headers.pop("Vary")
