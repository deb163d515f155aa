"""Promises of services.catalogue.ranking."""

from datetime import UTC, datetime

import pytest

from services.catalogue import listings
from services.catalogue.criteria import read_parameters
from services.catalogue.models import Listing
from services.catalogue.ranking import Match, in_order, is_same_distance, standing
from tests.catalogue.records import make_offer, make_record

TUESDAY_NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def named(name, hours, checked_on="2026-11-01", **more):
    return make_record(name, offers=[make_offer(opening_hours=hours)], checked_on=checked_on, **more)


def names(**parameters):
    page = listings.find(read_parameters({"near": "55.86,-4.25", **parameters}, TUESDAY_NOON), TUESDAY_NOON)
    return [found.record["name"] for found in page.found]


def test_in_one_building_open_comes_before_unknown_before_closed(make_release):
    make_release([named("Closed", "Su 10:00-12:00"), named("Ask", ""), named("Open", "24/7")])
    assert names() == ["Open", "Ask", "Closed"]


def test_then_what_was_checked_last_and_last_what_was_never_checked(make_release):
    dates = ["2025-01-01", None, "2026-11-20", "2026-10-01"]
    make_release([named(f"{day}", "24/7", day) for day in dates])
    assert names() == ["2026-11-20", "2026-10-01", "2025-01-01", "None"]


def test_then_the_id_which_never_changes(make_release):
    make_release([named(public_id, "24/7", id=public_id) for public_id in ("ZZZZZZZZ", "AAAAAAAA", "MMMMMMMM")])
    assert names() == ["AAAAAAAA", "MMMMMMMM", "ZZZZZZZZ"]


def test_a_metre_nearer_outweighs_everything_else(make_release):
    nearer = named("Nearer, closed, never checked", "Su 10:00-12:00", None, latitude=55.86001)
    make_release([named("Open", "24/7", latitude=55.86002), nearer])
    assert names() == ["Nearer, closed, never checked", "Open"]


def test_the_moment_asked_about_decides_what_is_open(make_release):
    make_release([named("Day", "Mo-Fr 10:00-18:00"), named("Night", "Mo-Su 20:00-02:00")])
    assert names() == ["Day", "Night"]
    # With those that have not said: the filter itself keeps only what is open.
    assert names(open="2026-11-25T01:30") == ["Night"]


def test_pages_of_one_building_follow_one_another(make_release):
    hours = ["24/7", "", "Su 10:00-12:00"]
    made = [named(f"{number}", hours[number % 3], f"2026-{1 + number % 11:02d}-01") for number in range(90)]
    make_release(made)
    whole = names(per_page="90")
    assert [name for page in range(1, 10) for name in names(page=str(page), per_page="10")] == whole
    assert whole[:8] == ["21", "54", "87", "9", "42", "75", "30", "63"]


def test_only_listings_that_share_a_distance_are_read(make_release):
    make_release([named("One", "24/7"), named("Two", "24/7"), named("Three", "24/7", latitude=56)])
    matches = [Match(1, (0,), 5.0), Match(2, (0,), 5.0), Match(3, (0,), 9.0)]
    assert [match.listing is not None for match in in_order(matches, TUESDAY_NOON)] == [True, True, False]


def test_what_has_no_distance_keeps_its_order(make_release):
    make_release([named("Closed", "Su 10:00-12:00"), named("Open", "24/7")])
    matches = [Match(1, (0,), None), Match(2, (0,), None)]
    assert [match.listing_id for match in in_order(matches, TUESDAY_NOON)] == [1, 2]


def test_standing_is_of_the_offers_that_answer(make_release):
    offers = [make_offer("nsp", opening_hours="24/7"), make_offer("oat", opening_hours="Su 10:00-12:00")]
    make_release([make_record(offers=offers)])
    listing = Listing.objects.get()
    assert standing(listing, [0, 1], TUESDAY_NOON).state == 0
    assert standing(listing, [1], TUESDAY_NOON).state == 2


@pytest.mark.parametrize(("one", "other", "is_same"), [(12.0001, 12.0002, True), (12.001, 12.002, False)])
def test_less_than_a_millimetre_is_no_difference(one, other, is_same):
    assert is_same_distance(one, other) is is_same
