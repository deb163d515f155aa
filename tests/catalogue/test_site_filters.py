"""Promises of the filters of the site."""

from datetime import datetime

import pytest

from services.catalogue.site_filters import FILTERS, filter_for, in_order, next_moment, site_filter


def codes(*written):
    return [str(one) for one in in_order(map(site_filter, written))]


def test_the_first_codes_mean_what_they_always_meant():
    meant = {
        "b1": "open=now", "b2": "id_needed=never", "b3": "identity_recorded=nothing,made_up_code", "b4": "cost=free",
        "b5": "entry=walk_in", "b6": "wheelchair=yes", "b7": "insurance_needed=no", "b8": "residency_needed=no",
        "b9": "women_only_hours=yes", "b10": "trans_non_binary_hours=yes", "b11": "under_18_policy=welcome,conditions",
        "b12": "peer_led=yes,partly", "b13": "can_come_if_used_today=yes,if_calm", "b14": "pets=yes",
        "b15": "couples=yes", "b16": "mode=machine,box", "b17": "mode=post",
    }  # fmt: skip
    found = {code: site_filter(code) for code in meant}
    assert {code: f"{one.parameter}={one.value}" for code, one in found.items()} == meant


def test_every_code_is_opaque_and_stands_for_one_choice():
    assert len({one.code for one in FILTERS}) == len(FILTERS)
    assert len({(one.parameter, one.value) for one in FILTERS}) == len(FILTERS)
    assert all(one.code[0] == "b" and one.code[1:].isdigit() and len(one.code) <= 4 for one in FILTERS)


@pytest.mark.parametrize(
    "code", ["b27", "b999", "t024", "t824", "t1", "t12", "b", "u", "b2uu", "b٢", "t٢20", "needles", ""]
)
def test_anything_else_is_no_filter(code):
    assert site_filter(code) is None


def test_a_filter_is_found_by_what_it_asks():
    assert filter_for("cost", "free").code == "b4"
    assert filter_for("cost", "fixed") is None


def test_a_code_can_take_those_that_have_not_said():
    assert site_filter("b2").takes_unknown is False
    assert site_filter("b2u") == site_filter("b2").with_unknown()


def test_choices_stand_in_one_order_once_each():
    assert codes("b17", "b2", "b17", "t520") == ["b2", "b17", "t520"]


def test_choices_of_a_filter_are_alike_about_those_that_have_not_said():
    assert codes("b17u", "b16", "b2") == ["b2", "b16u", "b17u"]


def test_one_moment_is_asked_about_and_a_day_says_more_than_now():
    assert codes("b1", "t520") == ["t520"]
    assert codes("b1u", "t520") == ["t520u"]
    assert codes("t520", "t311") == ["t520"]


def test_a_day_and_time_has_words():
    assert str(site_filter("t520").label) == "Open on Fri at 20:00"


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2 12", "2026-11-24T12:00"),
        ("2 11", "2026-12-01T11:00"),
        ("1 9", "2026-11-30T09:00"),
        ("5 20", "2026-11-27T20:00"),
    ],
)
def test_a_day_that_has_begun_counts_until_its_hour_is_over(value, moment):
    assert next_moment(value, datetime(2026, 11, 24, 12, 40)) == datetime.fromisoformat(moment)
