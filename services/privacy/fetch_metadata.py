"""Whether a form was sent from our own pages: the browser says so itself, and no cookie is needed."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

_SAFE_METHODS = {"GET", "HEAD", "OPTIONS", "TRACE"}
_FROM_HERE = {"same-origin", "none"}  # none: typed, bookmarked, or sent again by hand


def is_from_this_site(headers: Mapping[str, str], method: str) -> bool:
    """Says whether a request may change something: safe methods always, others only from our own pages.

    Over plain HTTP (a LAN, an onion name) browsers send no Sec-Fetch-Site and, under no-referrer, `Origin: null`.
    Both are accepted; a limit in memory guards the forms there.
    """
    if method.upper() in _SAFE_METHODS:
        return True
    sent = {name.lower(): value.strip() for name, value in headers.items()}
    if "sec-fetch-site" in sent:
        return sent["sec-fetch-site"].lower() in _FROM_HERE
    return not _names_another_host(sent.get("origin", ""), sent.get("host", ""))


def _names_another_host(origin: str, host: str) -> bool:
    if not origin or not host or origin == "null":
        return False
    return urlsplit(origin).netloc.lower() != host.lower()
