"""Promises of services.catalogue.presence."""

from services.catalogue.presence import has_listings_near
from services.geometry.points import Point
from tests.catalogue.records import make_offer, make_record

HERE = Point(55.0, -4.0)


def records(number, **more):
    return [make_record(f"Kite {n} (demo)", latitude=55.0, longitude=-4.0 + n / 1000, **more) for n in range(number)]


def test_five_places_close_by_are_enough(make_release):
    make_release(records(5))
    assert has_listings_near(HERE, 3_000, 5)
    assert not has_listings_near(HERE, 3_000, 6)


def test_places_beyond_the_radius_do_not_count(make_release):
    make_release(records(5))
    assert not has_listings_near(HERE, 100, 5)


def test_many_offers_of_one_place_are_one_place(make_release):
    make_release(records(1, offers=[make_offer(kind) for kind in ("nsp", "naloxone", "housing", "oat", "health")]))
    assert not has_listings_near(HERE, 3_000, 2)


def test_withheld_places_never_count(make_release):
    hidden = records(5, precision="area", cell_m=1113, visibility="area_only")
    make_release([*records(4), *hidden])
    assert not has_listings_near(HERE, 3_000, 5)


def test_what_closed_for_good_does_not_count(make_release):
    make_release([*records(4), *records(1, closed_for_good_on="2026-11-01")])
    assert not has_listings_near(HERE, 3_000, 5)
