"""The headers that go on every answer of the site, the API and the registry, and the reasons for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# Directive to sources. `data:` among the images is for the empty icon (href="data:,") that keeps our pages out of the
# icon store of a browser; without it every page logs a violation.
_SITE_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
}
_API_POLICY = {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'"}
# No trusted types: Django's admin assigns markup to the page, which they forbid.
_REGISTRY_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
}

# Only what Chromium knows: an unknown name is an error in the console of every visitor.
_DENIED_FEATURES = [
    "accelerometer",
    "autoplay",
    "camera",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
]
_SECURITY_KEYS = ("publickey-credentials-create", "publickey-credentials-get")

_STRICT_TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains; preload"

# A source that names another host would tell that host about a visit; an unsafe one would undo the policy.
_OWN_SOURCE = re.compile(r"'self'|'none'|data:|blob:|'sha(?:256|384|512)-[A-Za-z0-9+/=]+'")


def site_headers(*, behind_tls: bool = False, robots: str = "") -> dict[str, str]:
    """Returns the headers of a page of the public site; `robots` is for pages that no search engine should keep."""
    headers = {
        "Content-Security-Policy": content_security_policy(),
        # Not even our own pages learn where a visitor came from.
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": permissions_policy(),
        # A page kept on disk outlives the visit.
        "Cache-Control": "no-store",
        **_isolation(),
        **_transport(behind_tls),
    }
    return headers | {"X-Robots-Tag": robots} if robots else headers


def api_headers(*, behind_tls: bool = False) -> dict[str, str]:
    """Returns the headers of an answer of the API, open to every program; the API itself says how long it keeps."""
    return {
        **site_headers(behind_tls=behind_tls),
        "Content-Security-Policy": _written(_API_POLICY),
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cache-Control": "public, max-age=300",
    }


def operator_cache_headers(seconds: int, key: str) -> dict[str, str]:
    """Returns what tells a cache of the operator to hold a page for so long; to a browser it says nothing.

    nginx reads the first and passes it on to nobody, Varnish and its kin the second, what follows RFC 9213 the third.
    The last names what an answer was made from, a release or a map, so that all of it can be purged at once.
    """
    return {
        "X-Accel-Expires": str(seconds),
        "Surrogate-Control": f"max-age={seconds}",
        "CDN-Cache-Control": f"max-age={seconds}",
        "Surrogate-Key": key,
    }


def registry_headers(*, behind_tls: bool = False) -> dict[str, str]:
    """Returns the headers of a page of the registry, which has accounts, cookies and Django's admin."""
    return {
        "Content-Security-Policy": registry_content_security_policy(),
        # With no-referrer a browser sends `Origin: null` and Django refuses every form, the login first.
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": permissions_policy(allowed=_SECURITY_KEYS),
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex, nofollow",
        **_isolation(),
        **_transport(behind_tls),
    }


def content_security_policy(additions: Mapping[str, str | None] | None = None) -> str:
    """Returns the site's content policy with sources added, or a directive left out where its addition is None.

    Raises ValueError for a source that names another host or weakens the policy.
    """
    return _written(_extended(_SITE_POLICY, additions or {}))


def registry_content_security_policy(additions: Mapping[str, str | None] | None = None) -> str:
    """Returns the registry's content policy, extended in the same way."""
    return _written(_extended(_REGISTRY_POLICY, additions or {}))


def permissions_policy(allowed: Iterable[str] = ()) -> str:
    """Returns the list of what a page may not do; a feature in `allowed` is open to the page itself."""
    allowed = set(allowed)
    unknown = allowed.difference(_DENIED_FEATURES)
    if unknown:
        raise ValueError(f"Not on the list of features: {', '.join(sorted(unknown))}")
    return ", ".join(f"{feature}=({'self' if feature in allowed else ''})" for feature in _DENIED_FEATURES)


def _isolation() -> dict[str, str]:
    """Returns what keeps other sites from framing, reading or timing our pages."""
    return {
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Origin-Agent-Cluster": "?1",
        "X-DNS-Prefetch-Control": "off",
    }


def _transport(behind_tls: bool) -> dict[str, str]:
    return {"Strict-Transport-Security": _STRICT_TRANSPORT_SECURITY} if behind_tls else {}


def _extended(policy: Mapping[str, str], additions: Mapping[str, str | None]) -> dict[str, str]:
    extended = dict(policy)
    for directive, added in additions.items():
        if added is None:
            extended.pop(directive, None)
            continue
        for source in added.split():
            if not _OWN_SOURCE.fullmatch(source):
                raise ValueError(f"The content policy takes no {source} in {directive}.")
        sources = [*extended.get(directive, "").split(), *added.split()]
        extended[directive] = " ".join(dict.fromkeys(source for source in sources if source != "'none'")) or "'none'"
    return extended


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
