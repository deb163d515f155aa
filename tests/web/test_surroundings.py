"""Promises of what there is around every place."""

import pytest

from services.places.served import gazetteer
from services.web.surroundings import field_links, reaching_links, surroundings
from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture
def glasgow(places):
    return gazetteer().area("glasgow")


def lines(links):
    return [(one.words, one.href, one.amount) for one in links]


def remote(name, kind, mode):
    offer = make_offer(kind, is_remote=True, modes=[mode], areas=[make_area("country", country="GB")])
    return make_remote(name, areas=[], offers=[offer])


def test_each_field_is_offered_or_said_to_be_missing(make_release, glasgow):
    make_release([make_record("Here"), make_record("There", offers=[make_offer("legal_rights")], latitude=56.4)])
    assert lines(field_links(glasgow)) == [
        ("Health", "/a/glasgow/k1-k2-k3-k4-k5-k6-k7-k8-k9-k17-k18/", "1"),
        ("Social help", "", "none listed yet"),
        ("Legal help", "/a/glasgow/k16/", "the nearest: 59 km"),
        ("Help for families", "", "none listed yet"),
    ]


def test_help_for_families_is_that_of_any_kind(make_release, glasgow):
    parents = make_offer(audiences=[{"audience": "parents", "level": "focus"}])
    make_release(
        [make_record(offers=[parents]), make_record(offers=[make_offer("housing", details={"children": "yes"})])]
    )
    assert lines(field_links(glasgow))[-1] == ("Help for families", "/a/glasgow/?f=b29", "2")


def test_many_are_not_counted_to_the_end(make_release, glasgow):
    make_release([make_record(str(number)) for number in range(22)])
    assert field_links(glasgow)[0].amount == "20+"


def test_what_reaches_people_is_named_by_the_way_it_comes(make_release, glasgow):
    make_release(
        [
            remote("Line", "info_advice", "phone"),
            remote("Post", "nsp", "post"),
            remote("Company", "remote_spotting", "phone"),
        ]
    )
    assert lines(reaching_links(glasgow)) == [
        ("Company by phone", "/a/glasgow/k7/", "1"),
        ("By phone", "/a/glasgow/?f=b34", "2"),
        ("By post", "/a/glasgow/?f=b17", "1"),
    ]


def test_company_comes_first_of_what_works_anywhere(make_release, glasgow):
    make_release([remote("Line", "info_advice", "phone"), remote("Company", "remote_spotting", "phone")])
    assert surroundings(glasgow).anywhere == (2, 1)


def test_a_new_release_is_looked_at_anew(make_release, glasgow):
    make_release([make_record()])
    assert field_links(glasgow)[0].amount == "1"
    make_release([make_record(), make_record()])
    assert field_links(glasgow)[0].amount == "2"


def test_nothing_listed_leaves_nothing_to_link_to(make_release, glasgow):
    make_release([])
    assert reaching_links(glasgow) == []
    assert {one.amount for one in field_links(glasgow)} == {"none listed yet"}
