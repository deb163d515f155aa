"""Promises of addresses that lack their last slash."""

import pytest


@pytest.mark.parametrize("asked", ["/find?q=secret", "/sos?words=secret", "/a/g51?f=secret&k=secret&p=secret"])
def test_words_do_not_go_on_into_another_address(client, directory, asked):
    answer = client.get(asked)
    assert answer.status_code == 301
    assert answer.headers["Location"] == asked.split("?")[0] + "/"


def test_our_own_codes_stay(client, directory):
    assert client.get("/a/glasgow/k1?f=b2-b4&p=2&x=secret").headers["Location"] == "/a/glasgow/k1/?f=b2-b4&p=2"


def test_words_are_left_behind_in_another_language_too(client, directory):
    assert client.get("/ar/find?q=secret").headers["Location"] == "/ar/find/"
