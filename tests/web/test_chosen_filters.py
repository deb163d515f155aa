"""Promises of what a list says of its filters."""

import pytest
from django.http import QueryDict

from services.catalogue.questions import is_asked_of
from services.catalogue.site_filters import site_filter
from services.places.served import gazetteer
from services.web.addresses import read_list
from services.web.chosen_filters import MOST_ASKED_OF, chosen_filters
from tests.catalogue.records import make_offer, make_record


@pytest.fixture
def said(make_release, places, noon):
    records = [
        make_record("Free", offers=[make_offer(facts={"cost": "free", "id_needed": "never"})]),
        make_record("Free, with ID", offers=[make_offer(facts={"cost": "free", "id_needed": "always"})]),
        make_record("Silent", offers=[make_offer(facts={"cost": "free"})]),
        make_record("Paid", offers=[make_offer(facts={"cost": "fixed", "id_needed": "never"})]),
    ]
    make_release(records)
    glasgow = gazetteer().area("glasgow")
    return lambda query, kinds="k1": chosen_filters(read_list("glasgow", kinds, QueryDict(query)), glasgow, noon)


def test_without_filters_the_most_asked_for_are_offered(said):
    found = said("")
    assert [words for words, _href, _is_on in found.chips][:2] == ["Open now", "No ID"]
    assert (found.silent, found.wider) == ([], [])


def test_what_is_chosen_stands_first_and_is_on(said):
    assert said("f=b14-b2").chips[:2] == [
        ("No ID", "/a/glasgow/k1/?f=b14", True),
        ("Dogs welcome", "/a/glasgow/k1/?f=b2", True),
    ]


def test_those_that_have_not_said_are_counted_and_one_tap_away(said):
    assert said("f=b2-b4").silent == [("+ 1 not known: No ID", "/a/glasgow/k1/?f=b2u-b4", False)]
    assert said("f=b2u-b4").silent == [("+ 1 not known: No ID", "/a/glasgow/k1/?f=b2-b4", True)]


def test_each_filter_can_be_taken_off_for_so_many_listings(said):
    assert [words for words, _href, _is_on in said("f=b2-b4").wider] == ["Without “No ID”: 3", "Without “Free”: 2"]


def test_a_filter_that_hides_nothing_near_is_no_way_out(said):
    assert said("f=b2-b6-b14").wider == []


def test_one_kind_offers_what_is_most_asked_of_it(said):
    assert said("", "k8").chips[-1] == ("Same day", "/a/glasgow/k8/?f=b239", False)
    assert said("f=b239", "k8").chips[0] == ("How soon you can start: Same day", "/a/glasgow/k8/", True)
    assert len(said("", "k1-k8").chips) == 6


def test_what_is_most_asked_of_a_kind_is_asked_of_it():
    for kind, codes in MOST_ASKED_OF.items():
        assert all(is_asked_of(site_filter(code), [kind]) for code in codes)
