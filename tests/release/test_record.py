"""What the public may know of a listing, and why it may know nothing."""

import pytest

from tests.registry.make import LATITUDE, LONGITUDE, PHONE, STREET, make_listing
from tests.release.deciding import decision_on

pytestmark = pytest.mark.django_db


def test_shows_a_listing_whose_gates_are_answered_well():
    record = decision_on(make_listing(name="Harbour Point")).record

    assert record["name"] == "Harbour Point"
    assert record["precision"] == "exact"
    assert (record["latitude"], record["longitude"]) == (LATITUDE, LONGITUDE)
    assert record["address"]["address_1"] == STREET
    assert record["contacts"][0]["value"] == PHONE
    assert [offer["type"] for offer in record["offers"]] == ["nsp"]


def test_a_place_for_workers_only_is_not_listed():
    assert decision_on(make_listing(address_visibility="workers_only")).record is None


@pytest.mark.parametrize(
    "description",
    [
        "Ring the bell at 12 Lantern Wynd.",
        "A blue door on LANTERN WYND",
        "We are at 55.8642, -4.2518.",
        "Map: https://maps.example/?q=55.86424,-4.25179",
        "Write to us, G51 3UU.",
    ],
)
def test_holds_back_a_hidden_place_whose_own_words_tell_where_it_is(description):
    decision = decision_on(make_listing(address_visibility="area_only", description=description))

    assert decision.record is None
    assert "description" in decision.reasons[0]


def test_shows_a_hidden_place_that_names_only_its_town():
    record = decision_on(make_listing(address_visibility="area_only", description="In Glasgow, near the river.")).record

    assert record["description"] == "In Glasgow, near the river."


def test_holds_back_when_the_description_tells_a_withheld_phone():
    contacts = [{"value": "+441414960102", "is_public": False}]

    decision = decision_on(make_listing(contacts=contacts, description="Night line: 0141 496 0102"))

    assert decision.reasons == ("Its public words contain the phone number that is not public (in: description).",)


def test_holds_back_when_the_curators_note_was_copied_into_the_description():
    note = "The back door code is 4471."

    assert decision_on(make_listing(notes=note, description=f"Come in. {note}")).record is None


def test_a_round_and_its_stops_name_one_another_once_they_are_public():
    van = make_listing(kind="round", name="Night van")
    first = make_listing(kind="stop", name="Quay", part_of=van, stop_order=1)
    make_listing(kind="stop", name="Held back", part_of=van, stop_order=2, address_visibility="workers_only")

    assert decision_on(van).record["stops"] == [{"id": first.public_id, "name": "Quay", "order": 1}]
    assert decision_on(first).record["part_of"] == van.public_id
