"""Promises of answers that Django would leave empty."""

import pytest

STEPS = "Try to wake them."


@pytest.mark.parametrize("address", ["/about/", "/sos/", "/a/glasgow/"])
def test_a_wrong_method_is_a_page_that_says_so_with_the_steps(client, directory, address):
    answer = client.post(address)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD"
    assert "Nothing can be sent to this page." in answer.content.decode()
    assert STEPS in answer.content.decode()


def test_programs_get_json_for_a_wrong_method(client, directory):
    answer = client.post("/api/v1/listings")
    assert answer.status_code == 405
    assert answer.headers["Content-Type"] == "application/json"


def test_a_page_with_the_right_method_stays_as_it_is(client, directory):
    assert client.get("/about/").status_code == 200
