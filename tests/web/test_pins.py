"""Promises of services.web.pins."""

import pytest
from django.http import QueryDict

from services.places.served import gazetteer
from services.web.addresses import read_list
from services.web.lists import area_list
from services.web.pins import pins_around, with_numbers
from tests.catalogue.records import make_offer, make_record


@pytest.fixture
def show(noon, places):
    """Returns the list and the pins of an address around Glasgow."""

    def list_and_pins(kinds="", parameters=""):
        address, place = read_list("glasgow", kinds, QueryDict(parameters)), gazetteer().area("glasgow")
        listed = area_list(address, place, noon)
        return listed, pins_around(address, place, noon, listed)

    return list_and_pins


@pytest.fixture
def row_of_thirty(make_release):
    """Thirty places in a row, each a hundred metres north of the last."""
    make_release([make_record(f"Door {n}", latitude=55.87 + n * 0.0009) for n in range(30)])


def test_numbers_follow_the_list_and_the_next_page_is_on_the_map_without(row_of_thirty, show):
    listed, pins = show()
    assert [pin.name for pin in pins] == [f"Door {n}" for n in range(30)]
    assert [pin.number for pin in pins] == [*range(1, 21), *[None] * 10]
    assert [card.name for card in listed.near] == [f"Door {n}" for n in range(20)]


def test_the_second_page_has_numbers_of_its_own(row_of_thirty, show):
    _, pins = show(parameters="p=2")
    assert [(pin.name, pin.number) for pin in pins[:2]] == [("Door 20", 1), ("Door 21", 2)]
    assert {pin.number for pin in pins[10:]} == {None}


def test_every_card_with_a_place_gets_the_number_of_its_pin(directory, show):
    listed, pins = show()
    numbered = with_numbers(listed, pins)
    assert [card.number for card in numbered.near] == [1, 2]
    assert [card.number for card in numbered.remote] == [None]


def test_a_square_has_the_side_that_the_record_says(directory, show):
    _, pins = show("k13")
    assert [(pin.name, pin.cell_m, pin.latitude) for pin in pins] == [("Lantern (demo)", 1113, 55.87)]


def test_a_square_of_unknown_side_is_the_smallest_there_is(make_release, show):
    make_release([make_record(precision="area", visibility="area_only", address={"city": "Glasgow", "country": "GB"})])
    assert show()[1][0].cell_m == 1000


def test_where_filters_leave_nothing_the_cards_without_them_have_pins(make_release, show):
    make_release([make_record("Far (demo)", offers=[make_offer(facts={"cost": "paid"})])])
    listed, pins = show(parameters="f=b4")
    assert [card.name for card in listed.without_filters] == ["Far (demo)"]
    assert [(pin.name, pin.number) for pin in pins] == [("Far (demo)", 1)]


def test_what_is_too_far_for_anybody_is_a_pin_only_if_the_list_names_it(make_release, show):
    make_release([make_record("Near"), make_record("Lisbon", latitude=38.72, longitude=-9.14)])
    assert [pin.name for pin in show()[1]] == ["Near"]
