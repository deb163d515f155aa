"""From any point on Earth, the page, the API and a plain sort put the same listings in the same order."""

import random
import re
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from services.catalogue.models import Listing
from services.catalogue.opening import opening_of
from services.geometry.points import Point, great_circle_m
from services.hours.values import State
from services.web.surroundings import FAMILY, FIELDS, Amount, Surroundings
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

PER_PAGE = 20
HOURS = ("24/7", "", "Su 10:00-12:00", "Mo-Fr 10:00-18:00")
CARD = re.compile(r'<h3><a href="/s/([0-9A-Z]+)/">')
BREADTHS = ("circle", "country", "world")


def somewhere(chance):
    latitude = chance.choice([chance.uniform(-90, 90), chance.uniform(-90, 90), 90.0, -90.0, 0.0])
    return Point(latitude, chance.choice([chance.uniform(-180, 180), chance.uniform(-180, 180), 180.0, -180.0]))


def in_glasgow(chance):
    return Point(55.86 + chance.gauss(0, 0.05), -4.25 + chance.gauss(0, 0.1))


def records(chance):
    """Four hundred doors, some of them with three listings behind one, and what comes to people."""
    doors = [in_glasgow(chance) if number % 2 else somewhere(chance) for number in range(400)]
    buildings = [door for door in doors for _ in range(3 if chance.random() < 0.2 else 1)]
    for number, door in enumerate(chance.sample(buildings, len(buildings))):
        offers = [make_offer(chance.choice(("nsp", "oat", "housing")), opening_hours=chance.choice(HOURS))]
        checked = chance.choice([None, "2026-01-05", "2026-11-20"])
        position = {"latitude": door.latitude, "longitude": door.longitude}
        yield make_record(f"Place {number}", offers=offers, checked_on=checked, checked={}, **position)
    for number in range(40):
        door = in_glasgow(chance)
        circle = make_area("circle", latitude=door.latitude, longitude=door.longitude, radius_m=20_000)
        area = chance.choice([circle, make_area("country", country="GB"), make_area("world")])
        yield make_remote(f"Post {number}", areas=[area])


def standings(now):
    """Returns every listing with what decides between two at one distance: open, checked, id."""
    found = []
    for listing in Listing.objects.all():
        (offer,) = listing.content["offers"]
        state = (State.OPEN, State.UNKNOWN, State.CLOSED).index(opening_of(listing.content, offer, now).state)
        checked = -date.fromisoformat(listing.checked_on).toordinal() if listing.checked_on else 0
        found.append((listing, offer["areas"], (state, checked, listing.public_id)))
    return found


def by_brute_force(listings, point, country):
    """Returns ids by distance, then by standing; what comes to people stands at 25 km, narrow areas first."""
    ranked = []
    for listing, areas, standing in listings:
        if not areas:
            distance_m = great_circle_m(point, Point(listing.latitude, listing.longitude))
            ranked.append((round(distance_m, 3), *standing))
        elif covers(areas[0], point, country):
            ranked.append((25_000.0, BREADTHS.index(areas[0]["kind"]), listing.pk, listing.public_id))
    return [public_id for *_, public_id in sorted(ranked)]


def covers(area, point, country):
    if area["kind"] == "circle":
        return great_circle_m(point, Point(area["latitude"], area["longitude"])) <= area["radius_m"]
    return area["country"] in ("", country)


@pytest.fixture
def anywhere(places, monkeypatch):
    """An area around any point: `/a/p7/` lists what is around the seventh."""
    from services.places.served import gazetteer

    chance = random.Random(200)
    points = [in_glasgow(chance) if number % 4 == 0 else somewhere(chance) for number in range(200)]
    glasgow, known = gazetteer().area("glasgow"), {}
    for number, point in enumerate(points):
        near = gazetteer().nearest(point)
        country, part = (near.country, near.admin1_code) if near else ("", "")
        known[f"p{number}"] = replace(glasgow, slug=f"p{number}", point=point, country=country, admin1_code=part)
    stand_in = SimpleNamespace(area=known.get, neighbours=lambda place: [])
    monkeypatch.setattr("services.web.views.area.gazetteer", lambda: stand_in)
    return known


def test_two_hundred_points_see_one_order(client, make_release, anywhere, noon, monkeypatch):
    monkeypatch.setattr("services.api.listings.timezone", SimpleNamespace(now=lambda: noon))
    # What stands around the list is worked out anew for every place, and not what this is about.
    nothing = Surroundings({field: Amount() for field in (*FIELDS, FAMILY)}, {}, ())
    monkeypatch.setattr("services.web.surroundings._worked_out", lambda _release, _place: nothing)
    make_release(list(records(random.Random(600))))
    listings = standings(noon)
    for number, (slug, place) in enumerate(anywhere.items()):
        page = 2 if number % 5 == 0 else 1
        expected = by_brute_force(listings, place.point, place.country)[(page - 1) * PER_PAGE : page * PER_PAGE]
        near = {"near": f"{place.point.latitude!r},{place.point.longitude!r}", "page": page}
        answer = client.get("/api/v1/listings", near).json()
        assert [feature["id"] for feature in answer["features"]] == expected, place.point
        html = client.get(f"/a/{slug}/", {"w": "1", "p": page}).content.decode()
        assert CARD.findall(html)[:PER_PAGE] == expected, place.point
