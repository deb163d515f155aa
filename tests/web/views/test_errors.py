"""Promises of the pages for what went wrong."""

import pytest
from django.test import RequestFactory

from services.web.views import errors

STEPS = "Try to wake them."


def test_a_missing_page_says_so_without_repeating_the_address(client, directory):
    page = client.get("/sentinel-path/").content.decode()
    assert "There is no such page." in page
    assert "sentinel" not in page
    assert STEPS in page


def test_a_fault_is_one_page_without_a_trace_of_its_cause(client, directory, monkeypatch):
    monkeypatch.setattr("services.web.views.home.types_listed", lambda: 1 / 0)
    client.raise_request_exception = False
    first, second = client.get("/"), client.get("/")
    assert first.status_code == 500
    assert first.content == second.content
    assert b"ZeroDivision" not in first.content
    assert STEPS in first.content.decode()


def test_a_form_from_elsewhere_gets_the_refusal_page(client, directory):
    answer = client.post("/find/", {"words": "x"}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert "This form did not come from this site." in answer.content.decode()
    assert STEPS in answer.content.decode()


def test_programs_get_json(client, directory):
    answer = client.post("/api/v1/listings", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert answer.json() == {"error": "This form did not come from this site."}


@pytest.mark.parametrize("address", ["/nothing/", "/ar/nothing/"])
def test_every_missing_page_is_the_same_bytes(client, directory, address):
    prefix = address.removesuffix("nothing/")
    assert client.get(address).content == client.get(f"{prefix}something/else/").content


@pytest.fixture
def broken(client, directory, monkeypatch):
    """A site whose first page fails, in a process that has just begun."""
    monkeypatch.setattr(errors, "_fault_pages", {})
    errors.prepare_fault_pages()
    monkeypatch.setattr("services.web.views.home.types_listed", lambda: 1 / 0)
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_a_fault_needs_no_template_and_no_place_once_the_process_has_begun(broken, monkeypatch, prefix):
    before = broken.get(f"{prefix}/").content
    monkeypatch.setattr(errors, "render_to_string", lambda *arguments: 1 / 0)
    monkeypatch.setattr("services.web.home_area.gazetteer", lambda: 1 / 0)
    assert broken.get(f"{prefix}/").content == before
    assert b'<details class="steps"' in before


def test_where_the_page_cannot_be_rendered_a_bare_one_has_the_steps(broken, monkeypatch):
    monkeypatch.setattr(errors, "_fault_pages", {})
    monkeypatch.setattr(errors, "_page", lambda *arguments, **options: 1 / 0)
    answer = broken.get("/")
    assert answer.status_code == 500
    assert STEPS in answer.content.decode()


def test_another_host_gets_the_page_for_what_cannot_be_read(client, directory):
    answer = client.get("/", headers={"host": "other.example.org"})
    assert answer.status_code == 400
    assert STEPS in answer.content.decode()


def test_more_than_any_form_holds_gets_a_page_with_the_steps(client, directory):
    answer = client.post("/find/", b"x" * 1_100_000, content_type="application/octet-stream")
    assert answer.status_code == 413
    assert STEPS in answer.content.decode()


def test_too_many_gets_a_page_with_the_steps(client, directory):
    request = RequestFactory().get("/")
    assert STEPS in errors.too_many(request).content.decode()
