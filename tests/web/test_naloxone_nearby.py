"""Promises of where naloxone can be fetched at this moment."""

from datetime import UTC, datetime

import pytest

from services.places.served import gazetteer
from services.web.naloxone_nearby import naloxone_nearby
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def nearby(make_release, places):
    def ask(*records, now=NOON):
        make_release(records)
        return [one.name for one in naloxone_nearby(gazetteer().area("glasgow"), now)]

    return ask


def place(name="Near", latitude=55.8617, **offer):
    return make_record(name, latitude=latitude, offers=[make_offer("naloxone", **offer)])


def test_the_nearest_two_that_are_open_are_named(nearby):
    assert nearby(place("Third", 55.885), place("First"), place("Second", 55.87)) == ["First", "Second"]


def test_what_is_closed_or_has_not_said_is_not_named(nearby):
    assert nearby(place(opening_hours="Mo-Fr 18:00-20:00"), place(opening_hours="")) == []


def test_what_is_too_far_to_be_back_in_time_is_not_named(nearby):
    assert nearby(place(latitude=55.95)) == []


@pytest.mark.parametrize(
    "details", [{"prescription": "prescription_needed"}, {"training": "required"}, {"who_can_get": ["organisations"]}]
)
def test_what_does_not_give_it_to_whoever_comes_is_not_named(nearby, details):
    assert nearby(place(details=details)) == []


def test_a_machine_that_is_out_of_order_is_not_named(nearby):
    status = {"code": "machine_fault", "from": None, "until": None, "message": ""}
    assert nearby(place(status=status)) == []


def test_another_service_of_a_place_does_not_count(nearby):
    assert nearby(make_record(offers=[make_offer("nsp")])) == []


def test_what_has_no_address_to_go_to_is_not_named(nearby):
    post = make_remote(
        areas=[make_area("country", country="GB")],
        offers=[
            make_offer("naloxone", is_remote=True, opening_hours="24/7", areas=[make_area("country", country="GB")])
        ],
    )
    hidden = {"precision": "area", "cell_m": 1113, "visibility": "area_only"}
    assert nearby(post, make_record(**hidden, offers=[make_offer("naloxone", opening_hours="24/7")])) == []
