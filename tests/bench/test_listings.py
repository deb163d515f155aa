"""The invented directory is the same every time, of every kind, and nobody's."""

import tracemalloc
from itertools import islice

from services.geometry.points import Point, great_circle_m
from tests.bench.listings import listings, records
from tests.bench.offers import RAREST


def test_two_runs_make_the_same_directory():
    assert list(records(300)) == list(records(300))


def test_one_in_a_hundred_needs_no_place_and_one_in_ten_hides_it():
    made = list(listings(10_000))

    assert 60 < sum(one.record["latitude"] is None for one in made) < 140
    assert 850 < sum(bool(one.withheld) for one in made) < 1_150


def test_the_rarest_type_has_fifty_offers_among_ten_thousand_listings():
    made = records(10_000)
    assert sum(offer["type"] == RAREST for one in made for offer in one["offers"]) == 50


def test_some_listings_lie_at_the_poles_and_on_the_date_line():
    points = [(one["latitude"], one["longitude"]) for one in records(20_000) if one["precision"] == "exact"]

    assert {90.0, -90.0} <= {latitude for latitude, _longitude in points}
    assert {180.0, -180.0} <= {longitude for _latitude, longitude in points}


def test_a_hidden_listing_is_shown_a_kilometre_wide_and_tells_nothing():
    hidden = next(one for one in listings(1_000) if one.withheld)
    withheld = dict(hidden.withheld)
    door = Point(float(withheld["latitude"]), float(withheld["longitude"]))

    assert great_circle_m(door, Point(hidden.record["latitude"], hidden.record["longitude"])) < 1_000
    assert withheld["street"] not in str(hidden.record)


def test_making_more_listings_takes_no_more_memory():
    assert peak_bytes(2_000) < 1.2 * peak_bytes(1_000)


def peak_bytes(count):
    tracemalloc.start()
    for _one in islice(listings(10_000), count):
        pass
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak
