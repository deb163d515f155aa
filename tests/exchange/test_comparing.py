"""Promises of what a further import changes, and what it leaves to a curator."""

from services.exchange.comparing import (
    CHANGED_BY_BOTH,
    SERVICE_ADDED_BY_BOTH,
    SERVICE_GONE,
    SERVICE_REMOVED_HERE,
    compare,
)


def listing(*services, **location):
    named = {"id": "one", "location": {"name": "Harbour Point", **location}}
    return named | {"services": list(services)} if services else named


def test_what_the_source_changed_is_written():
    comparison = compare(listing(city="Glasgow"), listing(city="Govan"), listing(city="Glasgow"))
    assert comparison.writes == {("location", "city"): "Govan"}
    assert comparison.remembered == listing(city="Govan")


def test_what_only_a_curator_changed_stays():
    comparison = compare(listing(city="Glasgow"), listing(city="Glasgow"), listing(city="Govan"))
    assert (comparison.writes, comparison.held) == ({}, [])


def test_what_both_changed_is_held_with_both_values():
    comparison = compare(listing(city="Glasgow"), listing(city="Govan"), listing(city="Partick"))
    [held] = comparison.held
    assert (held.source_value, held.registry_value, held.reason) == ("Govan", "Partick", CHANGED_BY_BOTH)
    assert comparison.writes == {}


def test_what_is_held_is_held_again_the_next_time():
    first = compare(listing(city="Glasgow"), listing(city="Govan"), listing(city="Partick"))
    second = compare(first.remembered, listing(city="Govan"), listing(city="Partick"))
    assert [held.source_value for held in second.held] == ["Govan"]
    assert second.remembered == first.remembered


def test_one_held_fact_does_not_hold_the_others():
    now = listing(city="Govan", postal_code="G51 3UU")
    comparison = compare(listing(city="Glasgow"), now, listing(city="Partick"))
    assert comparison.writes == {("location", "postal_code"): "G51 3UU"}
    assert comparison.remembered == listing(city="Glasgow", postal_code="G51 3UU")


def test_what_curator_and_source_agree_on_is_only_remembered():
    comparison = compare(listing(city="Glasgow"), listing(city="Govan"), listing(city="Govan"))
    assert (comparison.writes, comparison.held) == ({}, [])
    assert comparison.remembered == listing(city="Govan")


def test_a_fact_the_source_takes_back_is_emptied():
    comparison = compare(listing(city="Glasgow"), listing(), listing(city="Glasgow"))
    assert comparison.writes == {("location", "city"): None}


def test_a_new_service_is_written_whole():
    now = listing({"type": "nsp", "cost": "free"})
    comparison = compare(listing(), now, listing())
    assert comparison.writes == {("services", "nsp"): True, ("services", "nsp", "cost"): "free"}


def test_a_service_that_a_curator_added_too_is_held():
    comparison = compare(listing(), listing({"type": "nsp", "cost": "free"}), listing({"type": "nsp"}))
    assert [held.reason for held in comparison.held] == [SERVICE_ADDED_BY_BOTH]
    assert comparison.writes == {}


def test_a_service_the_source_no_longer_names_is_held():
    comparison = compare(listing({"type": "nsp", "cost": "free"}), listing(), listing({"type": "nsp", "cost": "free"}))
    assert [held.reason for held in comparison.held] == [SERVICE_GONE]
    assert comparison.remembered == listing({"type": "nsp", "cost": "free"})


def test_a_service_gone_on_both_sides_is_forgotten():
    comparison = compare(listing({"type": "nsp", "cost": "free"}), listing(), listing())
    assert (comparison.writes, comparison.held) == ({}, [])
    assert comparison.remembered == {"id": "one", "location": {"name": "Harbour Point"}}


def test_a_change_of_a_service_that_a_curator_took_out_is_held():
    comparison = compare(listing({"type": "nsp"}), listing({"type": "nsp", "cost": "free"}), listing())
    assert [held.reason for held in comparison.held] == [SERVICE_REMOVED_HERE]
