"""Promises of services.catalogue.nearby."""

from itertools import islice
from math import dist
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.catalogue import point_index
from services.catalogue.models import Offer
from services.catalogue.nearby import nearest_offers
from services.geometry.points import Point, great_circle_m, unit_vector
from tests.catalogue.records import make_offer, make_record

TYPES = ("nsp", "naloxone", "housing")
WORLD = [
    make_record(f"Place {number}", latitude=latitude, longitude=longitude, offers=[make_offer(kind) for kind in kinds])
    for number, (latitude, longitude, kinds) in enumerate(
        [
            *((lat, lon, TYPES[:2]) for lat in range(-80, 81, 20) for lon in range(-180, 180, 30)),
            *((55.86 + step / 100, -4.25 - step / 80, TYPES) for step in range(60)),
            (90.0, 0.0, ("nsp",)),
            (-90.0, 0.0, ("naloxone",)),
            (0.0, 180.0, ("nsp",)),
            (0.0, -179.999, ("nsp",)),
        ]
    )
]


@pytest.fixture(params=[0, point_index.FEW], ids=["walked through", "looked at whole"])
def world(request, make_release, monkeypatch):
    monkeypatch.setattr(point_index, "FEW", request.param)
    return make_release(WORLD)


def by_brute_force(point, types):
    offers = Offer.objects.filter(type__in=types).select_related("listing")
    return sorted(
        (great_circle_m(point, Point(offer.listing.latitude, offer.listing.longitude)), offer.listing_id, offer.pk)
        for offer in offers
    )


@pytest.mark.parametrize("types", [("nsp",), ("naloxone", "housing"), TYPES])
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
def test_order_equals_a_great_circle_sort_from_any_point(world, types, latitude, longitude):
    point = Point(latitude, longitude)
    found = [(near.distance_m, near.offer_id) for near in nearest_offers(point, types)]
    expected = [(distance, pk) for distance, _listing, pk in by_brute_force(point, types)]
    assert [distance for distance, _ in found] == pytest.approx([distance for distance, _ in expected], abs=0.01)
    assert {pk for _, pk in found} == {pk for _, pk in expected}


@pytest.mark.parametrize(
    "point", [Point(90, 0), Point(-90, 77), Point(0, 180), Point(0, -180), Point(89.99999, 179.99999)]
)
def test_order_is_right_at_the_poles_and_across_the_date_line(world, point):
    found = [near.distance_m for near in nearest_offers(point, TYPES)]
    expected = [distance for distance, _listing, _pk in by_brute_force(point, TYPES)]
    assert found == pytest.approx(expected, abs=0.01)


def test_the_date_line_is_no_border(world):
    nearest = list(islice(nearest_offers(Point(0, -179.9995), ("nsp",)), 2))
    assert [round(near.distance_m) for near in nearest] == [56, 56]


def test_a_type_that_is_not_asked_for_never_appears(world):
    found = [near.offer_id for near in nearest_offers(Point(55.86, -4.25), ("housing",))]
    assert set(Offer.objects.filter(pk__in=found).values_list("type", flat=True)) == {"housing"}


def test_without_types_every_offer_with_a_point_appears_once(world):
    found = [near.offer_id for near in nearest_offers(Point(10, 10))]
    assert sorted(found) == sorted(Offer.objects.values_list("pk", flat=True))


def test_offers_at_one_distance_come_in_the_order_of_their_ids(make_release):
    make_release([make_record(f"Room {number}", offers=[make_offer("nsp"), make_offer("oat")]) for number in range(90)])
    assert [near.offer_id for near in nearest_offers(Point(10, 10))] == list(range(1, 181))
    assert [near.offer_id for near in nearest_offers(Point(10, 10), ("oat", "nsp"))] == list(range(1, 181))


@pytest.mark.parametrize("types", [("nsp",), ("oat", "nsp"), ()])
def test_the_whole_order_is_that_of_distance_and_id_where_many_stand_behind_one_door(make_release, types):
    make_release(doors_with_three_listings(Random(5), 300))
    point = Point(55.86, -4.25)
    offers = Offer.objects.filter(type__in=types or ("nsp", "oat")).select_related("listing")
    expected = sorted((dist(unit_vector(point), vector_of(offer.listing)), offer.pk) for offer in offers)
    assert [near.offer_id for near in nearest_offers(point, types)] == [pk for _chord, pk in expected]


def doors_with_three_listings(chance, count):
    for door in range(count):
        latitude, longitude = (
            (55.86 + chance.gauss(0, 0.1), -4.25 + chance.gauss(0, 0.1)) if door % 3 else (door / 4, 9.0)
        )
        for floor in range(3):
            offers = [make_offer(chance.choice(("nsp", "oat"))) for _ in range(chance.choice((1, 1, 2)))]
            yield make_record(f"Door {door}, floor {floor}", latitude=latitude, longitude=longitude, offers=offers)


def vector_of(listing):
    return unit_vector(Point(listing.latitude, listing.longitude))


def test_an_empty_release_has_nothing_near(make_release):
    make_release([])
    assert list(nearest_offers(Point(0, 0), ("nsp",))) == []
