"""The phone puts the same listings in the same order as the server, says the same of hours, and tells no point."""

import json
from datetime import datetime
from urllib.request import urlopen

import pytest
from django.test import Client

from services.packs.cells_served import cells_in_force
from services.places.served import gazetteer
from tests.catalogue.records import make_offer, make_record
from tests.house.tree import STATIC
from tests.packs.searches import NOW, ZONE, searches
from tests.packs.searches import directory as full_of_ties

HOW_MANY = 10
GLASGOW = [55.8617, -4.2583]
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
    make_release(list(full_of_ties(700)))
    read, keys = Client().get, list(cells_in_force().cells)
    packs = {key: read(f"/packs/{key}/").json() for key in keys}
    words = {key: read(f"/packs/{key}/words/").json() for key in keys}
    assert len(keys) > 1
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


ASKED = """async ([index, packs, asked]) => {
  const { nearest } = await import("/packs/nearest.js");
  const keys = [];
  const answer = await nearest({ index, ...asked, fetchCell: async (key) => (keys.push(key), packs[key] ?? null) });
  return { keys, ...answer, found: answer.found.map(({ listing }) => listing.n) };
}"""


@pytest.fixture
def two_cities(make_release, places, at_noon):
    """Four hundred places in Glasgow and four hundred in Sydney, each city in a cell of its own: index and packs."""
    glasgow = [make_record(f"Here {number}") for number in range(400)]
    sydney = [make_record(f"There {number}", latitude=-33.87, longitude=151.2) for number in range(400)]
    make_release([*glasgow, *sydney])
    read = Client().get
    return read("/packs/").json(), {key: read(f"/packs/{key}/").json() for key in ("q", "q2")}


def test_no_more_cells_are_asked_for_than_it_takes_to_be_sure(phone, two_cities):
    index, packs = two_cities
    answer = phone.evaluate(ASKED, [index, packs, {"point": GLASGOW, "n": 5}])
    assert (answer["keys"], answer["isProven"]) == (["q2"], True)
    assert 250_000 < answer["upTo"] < 280_000
    answer = phone.evaluate(ASKED, [index, packs, {"point": GLASGOW, "n": 401, "farthest": 20_000_000}])
    assert (answer["keys"], answer["found"][-1][:5]) == (["q2", "q"], "There")


def test_what_is_too_far_or_too_much_is_not_asked_for(phone, two_cities):
    index, packs = two_cities
    answer = phone.evaluate(ASKED, [index, packs, {"point": GLASGOW, "n": 401, "farthest": 150_000}])
    assert (answer["keys"], answer["isProven"]) == (["q2"], False)
    answer = phone.evaluate(ASKED, [index, packs, {"point": GLASGOW, "n": 401, "farthest": 20_000_000, "most": 1}])
    assert answer["keys"] == ["q2"]


def test_a_cell_that_cannot_be_had_is_said_and_nothing_beyond_it_is_proven(phone, two_cities):
    index, packs = two_cities
    answer = phone.evaluate(ASKED, [index, {"q": packs["q"]}, {"point": GLASGOW, "n": 5, "farthest": 20_000_000}])
    assert (answer["missing"], answer["isProven"], answer["upTo"]) == (["q2"], False, -1)
    assert answer["found"][0].startswith("There")


KEPT = """async ([pack, index, day]) => {
  const { isExpired, isOutdated, openingOf, waysIn, wallClock, cellOf } = await import("/packs/nearest.js");
  const at = (days) => (pack.from + days * 24 * 60) * 60000;
  const [listing] = pack.places;
  return {
    expired: [0, 13.9, 14].map((days) => isExpired(pack, at(days))),
    outdated: [index.cells, { q: [1, "other"] }, {}].map((cells) => isOutdated(pack, { cells })),
    states: [1, 3, 30].map((days) => openingOf(pack, listing.o[0], at(days) / 60000).state),
    ways: waysIn(pack, listing.o[0]),
    clock: wallClock(pack, listing, pack.from + 200 * 24 * 60).toISOString(),
    cells: [[90, 0], [-90, 180], [0, -180]].map((point) => cellOf({ cells: { q: 1, q11: 1, q3: 1 } }, point)),
  };
}"""


def test_a_kept_pack_ages(phone, make_release, places, at_noon):
    full = {"code": "full", "from": None, "until": None, "message": "No beds"}
    offer = make_offer("housing", status=full, opening_hours="24/7", facts={"id_needed": "never", "entry": ["walk_in"]})
    make_release([make_record(offers=[offer])])
    read = Client().get
    said = phone.evaluate(KEPT, [read("/packs/q/").json(), read("/packs/").json(), 0])
    assert said["expired"] == [False, False, True]
    assert said["outdated"] == [False, True, True]
    # What has no end is believed for two days.
    assert said["states"] == ["closed", "unknown", "unknown"]
    assert said["ways"] == ["never", None, ["walk_in"]]
    assert said["clock"] == "2027-06-12T01:00:00.000Z"
    assert said["cells"] == ["q3", "q11", "q"]


def test_the_demonstration_is_in_the_order_of_its_own_server(phone, directory):
    def read(path):
        with urlopen(directory.site + path) as answer:
            return json.load(answer)

    index = read("/packs/")
    packs = {key: read(f"/packs/{key}/") for key in index["cells"]}
    for latitude, longitude in (
        (60.17, 24.94),
        (55.86, -4.25),
        (40.71, -74.0),
        (-41.29, 174.78),
        (0.0, 180.0),
        (90, 0),
    ):
        for kinds, types in (([], ""), (["k1"], "&type=nsp"), (["k4", "k9"], "&type=naloxone,health")):
            asked = {"point": [latitude, longitude], "kinds": kinds, "n": 15, "farthest": 30_000_000, "most": 99}
            answer = phone.evaluate(ASKED, [index, packs, asked])
            found = read(f"/api/v1/listings?near={latitude},{longitude}&per_page=15{types}")["features"]
            assert answer["found"] == [one["properties"]["name"] for one in found]
