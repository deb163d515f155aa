"""Promises of services.catalogue.candidates."""

from datetime import UTC, datetime

import pytest

from services.catalogue import candidates as module
from services.catalogue.candidates import candidates, remote_candidates
from services.catalogue.criteria import read_parameters
from tests.catalogue.records import make_area, make_offer, make_record, make_remote

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BRITAIN = make_area("country", country="GB")


def ids(**parameters):
    near = {"near": "55.8617,-4.2583", "country": "GB"}
    return [one.listing_id for one in candidates(read_parameters({**near, **parameters}, NOON, "SCT"))]


@pytest.fixture
def directory(make_release):
    """Near by, far away, by post to the country, and by post to another one."""
    make_release(
        [
            make_record("Kite Street", offers=[make_offer("nsp"), make_offer("oat")]),
            make_record("Kite Road", latitude=57.15, longitude=-2.1),
            make_remote("Kites by post", areas=[BRITAIN]),
            make_remote("Kites by post elsewhere", areas=[make_area("country", country="CA")]),
            make_record("Lantern Wynd", latitude=55.9),
        ]
    )


def test_what_comes_by_post_stands_between_near_and_far(directory):
    assert ids() == [1, 5, 3, 2]


def test_words_are_a_gate_and_distance_is_the_order(directory):
    assert ids(q="kite") == [1, 3, 2]


def test_a_common_word_gives_the_same_order_as_a_rare_one(directory, monkeypatch):
    monkeypatch.setattr(module, "MOST_SORTED", 0)
    assert ids(q="kite") == [1, 3, 2]


def test_what_does_not_come_to_the_point_is_not_found_by_its_words(directory):
    assert ids(q="elsewhere") == []


def test_types_are_a_gate_for_words_too(directory):
    assert ids(q="kite", type="oat") == [1]


def test_radius_cuts_places_found_by_words(directory):
    assert ids(q="kite", radius="5000") == [1, 3]


def test_without_a_point_names_come_before_prose(make_release):
    make_release([make_record("Lantern Wynd", description="Kites are mended here."), make_record("Kite Street")])
    criteria = read_parameters({"q": "kite"}, NOON)
    assert [one.listing_id for one in candidates(criteria)] == [2, 1]


def test_a_candidate_brings_the_offers_of_its_types_only(directory):
    criteria = read_parameters({"near": "55.8617,-4.2583", "type": "oat"}, NOON)
    assert [one.offer_ids for one in candidates(criteria)] == [(2,)]


def test_only_what_comes_to_the_point_is_a_list_of_its_own(directory):
    criteria = read_parameters({"near": "55.8617,-4.2583", "country": "GB"}, NOON)
    assert [one.listing_id for one in remote_candidates(criteria)] == [3]
    assert list(remote_candidates(read_parameters({}, NOON))) == []


def test_a_stop_whose_van_serves_an_area_is_looked_at_once(make_release):
    make_release([make_record("Stop", offers=[make_offer(areas=[BRITAIN])])])
    assert ids() == [1]
