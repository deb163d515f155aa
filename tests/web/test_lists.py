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


def test_the_other_end_of_the_earth_stands_behind_a_link(lists):
    records = [make_record("Here"), make_record("Melbourne", latitude=-37.8, longitude=144.9)]
    found = lists(records)
    assert (names(found.farther), found.has_next, found.has_farther) == ([], False, True)
    assert names(lists(records, query="w=1").farther) == ["Melbourne"]


def test_paging_reaches_everything(lists):
    far = [make_record(f"Far {number}", latitude=50 - number, longitude=9) for number in range(45)]
    seen = [name for page in "123" for name in names(lists(far, query=f"w=1&p={page}").farther)]
    assert sorted(seen) == sorted(record["name"] for record in far)


def test_where_nothing_is_near_the_next_is_named_however_far(lists):
    found = lists([make_record("London", latitude=51.5, longitude=-0.12)])
    assert found.has_nothing_near
    assert found.nearest_beyond == "556 km"
    assert names(found.farther) == ["London"]


def test_of_several_kinds_each_that_is_not_near_is_named(lists):
    needles = make_record("Here")
    checking = make_record("There", offers=[make_offer("drug_checking")], latitude=56.4)
    found = lists([needles, checking], kinds="k1-k5-k6")
    assert [(one.label, one.nearest) for one in found.far_kinds] == [
        ("Drug checking", "59 km"),
        ("Consumption room", ""),
    ]


def test_a_kind_on_its_own_is_not_named_twice(lists):
    assert lists([make_record("Here", latitude=57)], kinds="k1").far_kinds == []


def test_filters_that_leave_nothing_near_show_the_nearest_without_them(lists):
    found = lists([make_record("Here", offers=[make_offer(opening_hours="Mo 10:00-11:00")])], query="f=b1")
    assert found.is_empty
    assert names(found.without_filters) == ["Here"]


def test_what_filters_leave_far_away_is_not_shown_twice(lists):
    found = lists([make_record("Far", latitude=57, offers=[make_offer(facts={"cost": "free"})])], query="f=b4")
    assert (names(found.farther), names(found.without_filters)) == (["Far"], [])


def test_where_nothing_is_near_there_is_what_works_anywhere(lists):
    company = make_offer("remote_spotting", is_remote=True, modes=["phone"], areas=[make_area("world")])
    line = make_remote("Company", areas=[], offers=[company])
    found = lists([line, make_record("Here", offers=[make_offer("housing")])], kinds="k6")
    assert found.is_empty
    assert names(found.anywhere) == ["Company"]
    assert lists([line, make_record("Here")], kinds="k1").anywhere == []


def test_an_empty_directory_is_empty(lists):
    found = lists([make_record("Here")], kinds="k6")
    assert found.is_empty
    assert (found.without_filters, found.anywhere) == ([], [])


def test_cards_speak_of_the_day_and_time_that_was_asked_about(lists):
    found = lists([make_record("Here")], query="f=t517")
    assert found.near[0].opening.words == "Fri: open until 18:00, as at 17:00"


def test_a_card_says_ask_where_a_filter_let_the_silent_through(lists):
    said = make_record("Said", place_facts={"wheelchair": "yes"})
    found = lists([said, make_record("Silent")], query="f=b6u")
    asked = {card.name: [row.label for row in card.ways_in if not row.is_known] for card in found.near}
    assert "Wheelchair" in asked["Silent"]
    assert "Wheelchair" not in asked["Said"]
