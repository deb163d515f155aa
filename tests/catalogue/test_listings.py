"""Promises of services.catalogue.listings."""

import random
from datetime import UTC, datetime

import pytest

from services.catalogue import listings
from services.catalogue.criteria import read_parameters
from services.catalogue.models import Listing, listings_by_id
from services.geometry.grid import cell_centre
from services.geometry.points import Point, great_circle_m
from services.hours.values import State
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

TUESDAY_NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NEAR = "55.8617,-4.2583"


def find(**parameters):
    return listings.find(read_parameters(parameters, TUESDAY_NOON, "SCT"), TUESDAY_NOON)


def names(page):
    return [found.record["name"] for found in page.found]


def test_one_offer_has_to_answer_every_filter(make_release):
    needles = make_offer("nsp", facts={"id_needed": "always"})
    housing = make_offer("housing", facts={"id_needed": "never"})
    make_release([make_record("Both", offers=[needles, housing])])
    assert names(find(near=NEAR, type="nsp", id_needed="never")) == []
    assert names(find(near=NEAR, type="housing", id_needed="never")) == ["Both"]


def test_not_known_is_not_no_and_is_included_on_request(make_release):
    make_release([make_record("Silent"), make_record("Says so", offers=[make_offer(facts={"cost": "free"})])])
    assert names(find(near=NEAR, cost="free")) == ["Says so"]
    assert names(find(near=NEAR, cost="free,unknown")) == ["Silent", "Says so"]


def test_open_now_keeps_only_what_is_open(make_release):
    night = make_record("Night", offers=[make_offer(opening_hours="Mo-Su 20:00-02:00")])
    day = make_record("Day", offers=[make_offer(opening_hours="Mo-Fr 10:00-18:00")])
    silent = make_record("Silent", offers=[make_offer(opening_hours="")])
    make_release([night, day, silent])
    assert names(find(near=NEAR, open="now")) == ["Day"]
    assert names(find(near=NEAR, open="2026-11-25T01:30")) == ["Night"]


def test_a_closed_state_outweighs_the_hours(make_release):
    fault = {"code": "machine_fault", "from": "2026-11-23T08:00:00+00:00", "until": None, "message": "Out of order"}
    make_release([make_record(offers=[make_offer(opening_hours="24/7", status=fault)])])
    assert find(near=NEAR).found[0].opening.state is State.CLOSED
    assert names(find(near=NEAR, open="now")) == []


def test_a_state_that_is_over_no_longer_counts(make_release):
    over = {
        "code": "closed_temporarily", "from": "2026-11-01T00:00:00+00:00", "until": "2026-11-20T00:00:00+00:00",
        "message": "",
    }  # fmt: skip
    make_release([make_record(offers=[make_offer(opening_hours="24/7", status=over)])])
    assert find(near=NEAR).found[0].opening.state is State.OPEN


def test_remote_services_come_after_what_is_local_and_before_what_is_far(make_release):
    post = make_remote("Post", areas=[make_area("subdivision", country="GB", subdivision="SCT")])
    make_release([make_record("Far", latitude=57.15, longitude=-2.1), post, make_record("Local")])
    assert names(find(near=NEAR, country="GB")) == ["Local", "Post", "Far"]


def test_remote_services_elsewhere_do_not_appear(make_release):
    make_release([make_remote("Welsh post", areas=[make_area("subdivision", country="GB", subdivision="WLS")])])
    assert names(find(near=NEAR, country="GB")) == []


def test_radius_cuts_places_but_not_what_comes_by_post(make_release):
    post = make_remote("Post", areas=[make_area("country", country="GB")])
    make_release([make_record("Far", latitude=57.15, longitude=-2.1), post])
    assert names(find(near=NEAR, country="GB", radius="5000")) == ["Post"]


def test_pages_follow_one_another_without_gap_or_repeat(make_release):
    make_release([make_record(f"Place {number:02d}", latitude=55 + number / 50) for number in range(75)])
    seen = [name for page in range(1, 5) for name in names(find(near="55,-4.2583", page=str(page), per_page="20"))]
    assert seen == [f"Place {number:02d}" for number in range(75)]
    assert not find(near="55,-4.2583", page="4").has_next
    assert find(near="55,-4.2583", page="3").has_next


def test_places_at_one_point_are_separate_listings(make_release):
    make_release([make_record(f"Door {number}", offers=[make_offer("nsp"), make_offer("oat")]) for number in range(13)])
    assert names(find(near=NEAR)) == [f"Door {number}" for number in range(13)]


def test_a_festival_that_is_over_does_not_appear(make_release):
    make_release([make_record("Over", offers=[make_offer("event_welfare", ends_on="2026-06-22", opening_hours="")])])
    assert names(find(near=NEAR)) == []


def test_words_find_names_without_their_accents(make_release):
    make_release([make_record("Casa da Maré (demo)"), make_record("Kite Street (demo)")])
    assert names(find(q="mare")) == ["Casa da Maré (demo)"]


@pytest.mark.parametrize("hostile", ['"', "a OR b NOT", "NEAR(", "*", "'; DROP TABLE listing", "(((", "col:x", "-"])
def test_words_that_look_like_a_query_are_only_words(make_release, hostile):
    make_release([make_record("Kite Street (demo)")])
    assert find(q=hostile, near=NEAR).page == 1


def test_types_listed_counts_offers_in_the_order_of_the_vocabulary(make_release):
    make_release([make_record(offers=[make_offer("oat"), make_offer("nsp")]), make_record()])
    assert list(listings.types_listed().items()) == [("nsp", 2), ("oat", 1)]


def test_get_returns_none_for_an_id_that_is_not_there(make_release):
    make_release([make_record(id="ABCDEFGH")])
    assert listings.get("ABCDEFGH").public_id == "ABCDEFGH"
    assert listings.get("NOBODY") is None


def test_each_stop_of_a_van_stands_for_itself_by_its_own_hours(make_release):
    def stop(name, hours, latitude):
        return make_record(name, kind="stop", latitude=latitude, offers=[make_offer(opening_hours=hours)])

    noon, evening = stop("Market", "Tu 11:00-13:00", 55.87), stop("Station", "Tu 19:00-21:00", 55.86)
    make_release([make_record("Van", kind="round", latitude=None, longitude=None, precision="none"), noon, evening])
    assert names(find(near=NEAR)) == ["Station", "Market"]
    assert names(find(near=NEAR, open="2026-11-24T12:00")) == ["Market"]
    assert names(find(near=NEAR, open="2026-11-24T20:00")) == ["Station"]
    assert [found.opening.state for found in find(near=NEAR).found] == [State.CLOSED, State.OPEN]


def test_what_comes_to_people_can_be_asked_for_alone(make_release):
    post = [make_remote(f"Post {number}", areas=[make_area("country", country="GB")]) for number in range(5)]
    make_release([make_record("Local"), *post])
    criteria = read_parameters({"near": NEAR, "country": "GB"}, TUESDAY_NOON)
    found = listings.find_remote(criteria, TUESDAY_NOON, 3)
    assert [one.record["name"] for one in found] == ["Post 0", "Post 1", "Post 2"]


def test_from_anywhere_a_withheld_address_is_as_far_away_as_the_centre_of_its_square(make_release):
    centre, chance = cell_centre(Point(55.8617, -4.2583)), random.Random(12)
    square = {"precision": "area", "latitude": centre.latitude, "longitude": centre.longitude}
    make_release([make_record("Hidden", visibility="area_only", **square)])
    close = [Point(55.86 + chance.gauss(0, 0.01), -4.25 + chance.gauss(0, 0.02)) for _ in range(60)]
    for point in (*close, centre, Point(90, 0), Point(0, 180)):
        (found,) = find(near=f"{point.latitude},{point.longitude}").found
        assert found.distance_m == pytest.approx(great_circle_m(point, centre), abs=0.001)


def test_listings_are_read_as_django_would_read_them(make_release):
    make_release([make_record(), make_record(is_demo=False)])
    read = listings_by_id([2, 1])
    assert read.keys() == {1, 2}
    for one in Listing.objects.all():
        assert [getattr(one, field.attname) for field in Listing._meta.fields] == [
            getattr(read[one.pk], field.attname) for field in Listing._meta.fields
        ]
        assert read[one.pk].is_demo is one.is_demo
