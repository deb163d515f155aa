"""Promises of the page that says why a listing stands where it stands."""

from types import SimpleNamespace

import pytest

from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture
def debug(monkeypatch):
    """A developer's own settings, for this view alone: Django would make its templates anew."""
    monkeypatch.setattr("services.web.views.ranking.settings", SimpleNamespace(DEBUG=True))


@pytest.fixture
def street(make_release, places):
    """One building with four listings, one a little farther, and three that come to people."""
    at = {"latitude": 55.86515, "longitude": -4.25763}
    closed, ask = make_offer(opening_hours="Su 10:00-12:00"), make_offer(opening_hours="")
    always = make_offer(opening_hours="24/7")
    country, circle = make_area("country", country="GB"), make_area("circle", **at, radius_m=9_000)
    make_release(
        [
            make_record("Closed", offers=[closed], id="AAAAAA", **at),
            make_record("Ask", offers=[ask], id="BBBBBB", **at),
            make_record("Open", offers=[always], id="CCCCCC", **at),
            make_record("Open, checked later", offers=[always], id="DDDDDD", **{**at, "checked_on": "2026-11-20"}),
            make_record("Round the corner", offers=[always], id="EEEEEE", **{**at, "latitude": 55.866}),
            make_remote("Post", areas=[country], id="FFFFFF"),
            make_remote("Post too", areas=[country], id="GGGGGG"),
            make_remote("Team", areas=[circle], id="HHHHHH"),
        ]
    )


def test_without_debug_there_is_no_such_page(client, directory):
    assert client.get("/debug/ranking/glasgow/").status_code == 404


def test_every_listing_says_what_puts_it_after_the_one_before(client, street, debug):
    lines = client.get("/debug/ranking/glasgow/").content.decode().splitlines()
    assert [line.split(" ", 2)[2] for line in lines if line[:1].isdigit()] == [
        "Open, checked later", "Open", "Ask", "Closed", "Round the corner", "Team", "Post", "Post too",
    ]  # fmt: skip
    assert [line.removeprefix("   after the one before: ") for line in lines if "after the one" in line] == [
        "checked earlier, or never",
        "open now before unknown before closed",
        "open now before unknown before closed",
        "farther away",
        "farther away",
        "its area is wider",
        "its id comes later",
    ]


def test_it_names_the_gates_and_what_was_ranked_by(client, street, debug):
    text = client.get("/debug/ranking/glasgow/k1/?f=b4u").content.decode()
    assert "kinds: nsp\nfilters: b4u\naround: 55.86" in text
    assert " m · open (nsp open) · checked 2026-11-20" in text
    assert "as if 25000 m · comes to a circle · unknown (nsp unknown)" in text


def test_it_goes_on_where_the_list_goes_on(client, street, debug):
    assert client.get("/debug/ranking/glasgow/?p=2").content.decode().count("\n") == 4
