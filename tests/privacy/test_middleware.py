"""No answer leaves without its headers, whatever made it, and no answer of the site leaves with a cookie."""

from types import SimpleNamespace

import pytest
from django.http import HttpResponse, StreamingHttpResponse

from services.privacy.headers import api_headers, permissions_policy, registry_headers, site_headers
from services.privacy.middleware import RegistryHeaders, SiteHeaders

PLAIN = SimpleNamespace(is_secure=lambda: False)
BEHIND_TLS = SimpleNamespace(is_secure=lambda: True)


def page(status=200):
    """Makes the response of a view without asking for settings."""
    return HttpResponse(b"hello", content_type="text/html", status=status, charset="utf-8")


def on_the_site(response, request=PLAIN, strict=True):
    """Sends a response through the site's middleware."""
    return SiteHeaders(lambda _: response, strict=strict)(request)


@pytest.mark.parametrize("status", [200, 303, 404, 500])
def test_every_status_carries_every_header(status):
    headers = on_the_site(page(status)).headers
    assert {name: headers.get(name) for name in site_headers()} == site_headers()


def test_a_stream_carries_every_header():
    stream = StreamingHttpResponse([b"a", b"b"], content_type="text/csv")
    assert on_the_site(stream).headers["Referrer-Policy"] == "no-referrer"


def test_tls_is_asked_for_when_the_request_came_by_tls():
    assert "Strict-Transport-Security" in on_the_site(page(), BEHIND_TLS).headers
    assert "Strict-Transport-Security" not in on_the_site(page(), PLAIN).headers


def test_a_static_file_keeps_how_long_it_may_be_kept():
    response = page()
    response.headers["Cache-Control"] = "max-age=31536000, public, immutable"
    assert on_the_site(response).headers["Cache-Control"] == "max-age=31536000, public, immutable"


def test_the_api_stays_open():
    response = HttpResponse(b"{}", headers=api_headers() | {"Content-Type": "application/json"}, charset="utf-8")
    assert on_the_site(response).headers["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_a_page_near_somebody_may_ask_where_that_is():
    response = page()
    response.headers["Permissions-Policy"] = permissions_policy(allowed=["geolocation"])
    assert "geolocation=(self)" in on_the_site(response).headers["Permissions-Policy"]


def test_other_middleware_cannot_weaken_what_is_promised():
    response = page()
    response.headers["Referrer-Policy"] = "same-origin"
    assert on_the_site(response).headers["Referrer-Policy"] == "no-referrer"


def test_a_view_adds_to_the_content_policy():
    response = page()
    response.csp_additions = {"img-src": "blob:", "require-trusted-types-for": None}
    policy = on_the_site(response).headers["Content-Security-Policy"]
    assert "img-src 'self' data: blob:" in policy
    assert "trusted-types" not in policy


def test_a_content_policy_of_its_own_stays():
    response = page()
    response.headers["Content-Security-Policy"] = "default-src 'none'"
    assert on_the_site(response).headers["Content-Security-Policy"] == "default-src 'none'"


def test_a_cookie_is_a_loud_failure_in_strict_mode():
    response = page()
    response.cookies["sessionid"] = "abc"
    with pytest.raises(AssertionError, match="sessionid"):
        on_the_site(response)


def test_a_cookie_header_is_a_loud_failure_in_strict_mode():
    response = page()
    response.headers["Set-Cookie"] = "a=b"
    with pytest.raises(AssertionError, match="Set-Cookie"):
        on_the_site(response)


def test_a_cookie_is_taken_off_in_the_field():
    response = page()
    response.cookies["sessionid"] = "abc"
    response.headers["Set-Cookie"] = "a=b"
    sent = on_the_site(response, strict=False)
    assert not sent.cookies
    assert "Set-Cookie" not in sent.headers


def test_the_class_decides_how_strict_a_deployment_is(monkeypatch):
    monkeypatch.setattr(SiteHeaders, "strict", True)
    assert SiteHeaders(lambda _: page()).is_strict


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Cookie", None),
        ("Accept-Encoding, Cookie", "Accept-Encoding"),
        ("cookie, Accept", "Accept"),
        ("Accept", "Accept"),
    ],
)
def test_no_page_varies_by_cookie(before, after):
    response = page()
    response.headers["Vary"] = before
    assert on_the_site(response).headers.get("Vary") == after


def test_the_registry_carries_its_headers_and_keeps_its_cookies():
    response = page()
    response.cookies["sessionid"] = "abc"
    response.headers["Vary"] = "Cookie"
    sent = RegistryHeaders(lambda _: response)(PLAIN)
    assert {name: sent.headers.get(name) for name in registry_headers()} == registry_headers()
    assert sent.cookies["sessionid"].value == "abc"
    assert sent.headers["Vary"] == "Cookie"
