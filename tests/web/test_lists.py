"""Promises of the list around an area."""

import pytest
from django.http import QueryDict

from services.places.served import gazetteer
from services.web.addresses import read_list
from services.web.lists import area_list
from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture
def lists(make_release, places, noon):
    def read(records, kinds="", query=""):
        make_release(records)
        return area_list(read_list("glasgow", kinds, QueryDict(query)), gazetteer().area("glasgow"), noon)

    return read


def names(cards):
    return [card.name for card in cards]


def test_near_remote_and_farther_stand_apart(lists):
    edinburgh = make_record("Edinburgh", latitude=55.95, longitude=-3.19)
    found = lists([edinburgh, make_record("Here"), make_remote("Post", areas=[make_area("country", country="GB")])])
    assert (names(found.near), names(found.remote), names(found.farther)) == (["Here"], ["Post"], ["Edinburgh"])
    assert found.nearest_beyond == ""


def test_the_other_end_of_the_earth_is_left_out(lists):
    found = lists([make_record("Here"), make_record("Melbourne", latitude=-37.8, longitude=144.9)])
    assert names(found.farther) == []
    assert not found.has_next


def test_where_nothing_is_near_the_next_is_named_however_far(lists):
    found = lists([make_record("London", latitude=51.5, longitude=-0.12)])
    assert found.near_limit == "25 km"
    assert found.nearest_beyond == "556 km"
    assert names(found.farther) == ["London"]


def test_filters_that_leave_nothing_near_show_the_nearest_without_them(lists):
    found = lists([make_record("Here", offers=[make_offer(opening_hours="Mo 10:00-11:00")])], query="f=b1")
    assert found.is_empty
    assert names(found.without_filters) == ["Here"]


def test_an_empty_directory_is_empty(lists):
    found = lists([make_record("Here")], kinds="k6")
    assert found.is_empty
    assert found.without_filters == []
