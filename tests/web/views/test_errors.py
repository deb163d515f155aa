"""Promises of the pages for what went wrong."""

import pytest

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
