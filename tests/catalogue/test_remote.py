"""Promises of services.catalogue.remote."""

import json
from itertools import islice

import pytest

from services.catalogue import remote
from services.catalogue.remote import Area, covering_among, covering_listings, covers
from services.geometry.points import Point
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

GLASGOW = Point(55.8617, -4.2583)
SQUARE = [[-5.0, 55.0], [-4.0, 55.0], [-4.0, 56.0], [-5.0, 56.0], [-5.0, 55.0]]
EAST_OF_IT = [[x + 9, y] for x, y in SQUARE]
AROUND_GLASGOW = [[-4.4, 55.8], [-4.1, 55.8], [-4.1, 55.9], [-4.4, 55.9], [-4.4, 55.8]]


def polygon(*rings):
    return make_area("polygon", polygon=json.dumps({"type": "Polygon", "coordinates": list(rings)}))


def circle(latitude, longitude, radius_m):
    return make_area("circle", latitude=latitude, longitude=longitude, radius_m=radius_m)


def found(point=GLASGOW, country="GB", subdivision="SCT", types=()):
    return [(one.breadth, one.listing_id) for one in covering_listings(point, country, subdivision, types)]


@pytest.mark.parametrize(
    ("area", "is_covered"),
    [
        (make_area("world"), True),
        (make_area("country", country="GB"), True),
        (make_area("country", country="CA"), False),
        (make_area("subdivision", country="GB", subdivision="SCT"), True),
        (make_area("subdivision", country="GB", subdivision="ENG"), False),
        (circle(55.9, -4.2, 10_000), True),
        (circle(51.5, -0.1, 10_000), False),
        (polygon(SQUARE), True),
        (polygon(SQUARE, AROUND_GLASGOW), False),
        (polygon(EAST_OF_IT), False),
    ],
)
def test_an_area_covers_exactly_what_lies_in_it(make_release, area, is_covered):
    make_release([make_remote(areas=[area])])
    own = {key: area[key] for key in Area._fields if key in area}
    assert covers(Area(listing_id=1, offer_id=1, **own), GLASGOW, "GB", "SCT") is is_covered
    assert bool(found()) is is_covered


@pytest.mark.parametrize(
    ("point", "area"),
    [
        (Point(-17, -179.9), circle(-17, 179.9, 50_000)),
        (Point(-17, 179.9), polygon([[177, -20], [182, -20], [182, -15], [177, -15], [177, -20]])),
        (Point(89.9, -170), circle(89.9, 10, 30_000)),
        (Point(-90, 12), circle(-89.99, 100, 5_000)),
    ],
)
def test_areas_reach_across_poles_and_the_date_line(make_release, point, area):
    make_release([make_remote(areas=[area]), make_remote(areas=[circle(0, 0, 30_000)])])
    assert [listing_id for _, listing_id in found(point, "", "")] == [1]


def test_narrow_areas_come_before_wide_ones_and_each_listing_once(make_release):
    world, country = make_area("world"), make_area("country", country="GB")
    part = make_area("subdivision", country="GB", subdivision="SCT")
    areas = [[world], [country, circle(55.9, -4.2, 9_000)], [part], [polygon(SQUARE), world], [country], [part]]
    make_release([make_remote(areas=own) for own in areas])
    assert found() == [(0, 2), (1, 4), (2, 3), (2, 6), (3, 5), (4, 1)]


def test_an_offer_counts_only_where_its_own_area_reaches(make_release):
    here = make_offer("nsp", is_remote=True, areas=[circle(55.9, -4.2, 9_000)])
    there = make_offer("oat", is_remote=True, areas=[circle(51.5, -0.1, 9_000)])
    everywhere = make_offer("naloxone", is_remote=True, areas=[make_area("world")])
    make_release([make_remote(areas=[], offers=[here, there, everywhere])])
    assert [one.offer_ids for one in covering_listings(GLASGOW, "GB", "SCT")] == [(1, 3)]
    assert [one.offer_ids for one in covering_listings(GLASGOW, "GB", "SCT", ["oat", "naloxone"])] == [(3,)]


def test_types_are_a_gate(make_release):
    post = [make_offer(kind, is_remote=True, areas=[make_area("country", country="GB")]) for kind in ("nsp", "oat")]
    make_release([make_remote(areas=[], offers=[offer]) for offer in post])
    assert found(types=["oat"]) == [(3, 2)]
    assert found(types=["oat", "nsp"]) == [(3, 1), (3, 2)]
    assert found(types=["housing"]) == []


def test_among_the_named_listings_the_order_is_the_same(make_release):
    country = make_area("country", country="GB")
    make_release([make_remote(areas=[country]), make_remote(areas=[circle(55.9, -4.2, 9_000)]), make_record()])
    assert [one.listing_id for one in covering_among([1, 2, 3], GLASGOW, "GB", "SCT")] == [2, 1]
    assert covering_among([2], Point(0, 0), "", "") == []


def test_a_page_reads_what_it_shows(make_release, monkeypatch):
    make_release([make_remote(areas=[make_area("world")]) for _ in range(200)])
    read = []
    areas_of = remote._areas_of
    monkeypatch.setattr(remote, "_areas_of", lambda file, ids, types: read.extend(ids) or areas_of(file, ids, types))
    assert len(list(islice(covering_listings(GLASGOW, "GB", "SCT"), 20))) == 20
    assert len(read) == 32
