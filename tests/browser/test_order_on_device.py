"""The phone puts the same listings in the same order as the server, says the same of hours, and tells no point."""

from datetime import datetime

import pytest
from django.test import Client

from services.packs.cells_served import cells_in_force
from services.places.served import gazetteer
from tests.house.tree import STATIC
from tests.packs.searches import NOW, ZONE, directory, searches

HOW_MANY = 12
PHONE = "https://phone.test/"
FIND_ALL = """async ([index, packs, words, searches, n]) => {
  const { nearest } = await import("/packs/nearest.js");
  const answers = [];
  for (const search of searches) {
    const { found, land, isProven, cells } = await nearest({
      index, n, farthest: Infinity, most: Infinity, ...search,
      fetchCell: async (key) => packs[key], fetchWords: async (key) => words[key],
    });
    const said = ({ listing, offers, opening }) => ({ id: listing.i, kinds: offers.map(({ k }) => k), ...opening });
    answers.push({ found: found.map(said), land, isProven, cells });
  }
  return answers;
}"""


@pytest.fixture
def phone(browser):
    """A page of a phone in Glasgow on which nothing is but the modules."""
    context = browser.new_context(timezone_id=ZONE)
    context.set_default_timeout(20_000)

    def answer(route):
        path = route.request.url.removeprefix(PHONE)
        if path.endswith(".js"):
            route.fulfill(body=(STATIC / path).read_bytes(), content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    context.route("**", answer)
    page = context.new_page()
    page.goto(PHONE)
    yield page
    context.close()


@pytest.fixture
def at_noon(monkeypatch):
    """Packs are made at the moment that the searches are about."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return NOW.astimezone(tz)

    monkeypatch.setattr("services.packs.views.datetime", Clock)
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # the browser runs in a loop of this very thread


def as_on_the_server(search, land):
    return [
        {
            "id": one.listing.public_id,
            "kinds": [int(offer.type.short_code[1:]) for offer in one.offers],
            "state": str(one.opening.state),
            "until": one.opening.until and one.opening.until.timestamp() / 60,
            "opens": one.opening.opens and one.opening.opens.timestamp() / 60,
            "note": one.opening.comment,
            "mayGoOn": one.opening.may_go_on,
        }
        for one in search.on_the_server(*land, HOW_MANY)
    ]


def test_a_thousand_searches_are_answered_as_by_the_server(phone, make_release, places, at_noon):
    make_release(list(directory(1_500)))
    read, keys = Client().get, list(cells_in_force().cells)
    packs = {key: read(f"/packs/{key}/").json() for key in keys}
    words = {key: read(f"/packs/{key}/words/").json() for key in keys}
    asked = searches(1_000)
    given = [read("/packs/").json(), packs, words, [search.as_asked() for search in asked], HOW_MANY]
    answers = phone.evaluate(FIND_ALL, given)
    elsewhere = 0
    for search, answer in zip(asked, answers, strict=True):
        near = gazetteer().nearest(search.point)
        lands = [["", ""], [near.country, ""], [near.country, near.admin1_code]] if near else [["", ""]]
        elsewhere += answer["land"] not in lands
        assert answer["found"] == as_on_the_server(search, answer["land"]), search
        assert answer["isProven"]
    assert elsewhere < 30
