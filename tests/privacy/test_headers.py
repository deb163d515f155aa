"""Every answer carries headers that keep a visit between the visitor and the site."""

import pytest

from services.privacy.headers import (
    api_headers,
    content_security_policy,
    permissions_policy,
    registry_content_security_policy,
    registry_headers,
    site_headers,
)


def test_a_page_may_load_nothing_but_its_own_files():
    assert content_security_policy() == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'"
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Origin-Agent-Cluster", "?1"),
        ("X-DNS-Prefetch-Control", "off"),
        ("Cache-Control", "no-store"),
    ],
)
def test_a_page_says_exactly_this(name, value):
    assert site_headers()[name] == value


def test_a_page_asks_for_tls_only_behind_tls():
    assert "Strict-Transport-Security" not in site_headers()
    assert site_headers(behind_tls=True)["Strict-Transport-Security"].startswith("max-age=63072000")


def test_a_page_may_be_indexed_unless_it_says_otherwise():
    assert "X-Robots-Tag" not in site_headers()
    assert site_headers(robots="noindex")["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("name", ["Report-To", "NEL", "Reporting-Endpoints", "Set-Cookie"])
def test_no_page_reports_to_anybody(name):
    assert name not in site_headers() | registry_headers() | api_headers()


def test_a_page_may_not_ask_where_somebody_is():
    assert "geolocation=()" in site_headers()["Permissions-Policy"].split(", ")


def test_the_one_page_that_needs_it_may_ask_where_somebody_is():
    allowed = permissions_policy(allowed=["geolocation"]).split(", ")
    assert "geolocation=(self)" in allowed
    assert "camera=()" in allowed


def test_a_feature_nobody_listed_cannot_be_allowed():
    with pytest.raises(ValueError, match="teleport"):
        permissions_policy(allowed=["teleport"])


@pytest.mark.parametrize(
    "token", ["ambient-light-sensor", "attribution-reporting", "web-share", "join-ad-interest-group", "run-ad-auction"]
)
def test_no_feature_is_named_that_chromium_does_not_know(token):
    assert token not in site_headers()["Permissions-Policy"]


def test_a_source_is_added_to_what_a_directive_has():
    assert "img-src 'self' data: blob:;" in content_security_policy({"img-src": "blob:"})


def test_a_source_is_added_where_the_directive_is_missing():
    assert content_security_policy({"worker-src": "'self'"}).endswith("; worker-src 'self'")


def test_a_source_takes_the_place_of_none():
    assert "base-uri 'self';" in content_security_policy({"base-uri": "'self'"})


def test_a_directive_is_left_out_on_request():
    assert "trusted-types" not in content_security_policy({"require-trusted-types-for": None})


@pytest.mark.parametrize(
    "source", ["'unsafe-inline'", "'unsafe-eval'", "https://tiles.example", "*", "tiles.example", "https:", "'self';"]
)
def test_no_source_opens_the_policy_to_others(source):
    with pytest.raises(ValueError, match="content policy takes no"):
        content_security_policy({"img-src": source})


def test_the_api_is_open_to_every_program():
    assert api_headers()["Access-Control-Allow-Origin"] == "*"
    assert api_headers()["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert api_headers()["Cache-Control"] == "public, max-age=300"


def test_an_answer_of_the_api_is_no_page():
    assert api_headers()["Content-Security-Policy"] == (
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def test_the_registry_sends_its_own_address_to_itself_so_that_its_login_works():
    assert registry_headers()["Referrer-Policy"] == "same-origin"


def test_the_registry_lets_the_admin_run_and_nothing_else():
    assert registry_headers()["Content-Security-Policy"] == registry_content_security_policy()
    assert "script-src 'self';" in registry_content_security_policy()
    assert "trusted-types" not in registry_content_security_policy()
    assert "unsafe" not in registry_content_security_policy()


def test_the_registry_is_never_kept_nor_indexed():
    assert registry_headers()["Cache-Control"] == "no-store"
    assert registry_headers()["X-Robots-Tag"] == "noindex, nofollow"


def test_the_registry_may_ask_for_a_security_key():
    assert "publickey-credentials-get=(self)" in registry_headers()["Permissions-Policy"].split(", ")


def test_the_registry_asks_for_tls_only_behind_tls():
    assert "Strict-Transport-Security" not in registry_headers()
    assert "Strict-Transport-Security" in registry_headers(behind_tls=True)
