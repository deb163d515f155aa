"""Promises of what the site does with a search that was read."""

import pytest

from services.places.served import gazetteer
from services.understanding.reading import Reading, read
from services.web.understood import Understood


@pytest.fixture
def understood(directory):
    return lambda text: Understood(read(text, gazetteer(), "en", home="GB"), ())


def test_kinds_filters_and_a_place_are_one_address(understood):
    assert understood("free needles G51").address == "/a/g51/k1/?f=b4u"


def test_open_now_is_meant_as_said(understood):
    assert understood("needles open now G51").address == "/a/g51/k1/?f=b1"


def test_what_has_to_be_said_first_has_no_address_yet(understood):
    assert understood("drug testing").address is None


def test_every_answer_has_a_way_on(understood):
    for text in ("", "xyzzy", "springfield", "drug testing", "0.5, -30.5"):
        assert understood(text).answer(text)["near_home"][1].startswith("/a/glasgow/")


def test_choices_of_place_name_their_country(understood):
    lands = [land for _, _, land, _ in understood("needles cambridge").answer("needles cambridge")["places"]]
    assert lands[:2] == ["United Kingdom", "Canada"]


def test_a_place_without_a_known_kind_offers_the_kinds(understood):
    answer = understood("xyzzy Paisley").answer("xyzzy Paisley")
    assert ("Needles and syringes", "/a/paisley/k1/") in answer["kinds_there"]


def test_a_small_town_with_the_name_of_a_service_is_asked_about(understood):
    assert understood("Glasgow").address == "/a/glasgow/"


def test_choices_that_would_read_alike_are_told_apart(understood):
    labels = [label for label, *_ in understood("newport").answer("newport")["places"]]
    assert len(set(labels)) == len(labels) > 3
    assert sum("Newport, England (" in label for label in labels) == 2


def test_a_filter_that_the_site_does_not_have_is_not_left_out_in_silence(directory):
    asked = Understood(Reading(types=("nsp",), filters=(("language", "wo"),)), ())
    assert asked.address is None
    assert not asked.answer("needles in Wolof")["is_all_filtered"]


def test_a_filter_is_said_in_the_words_of_the_page(understood):
    assert understood("drug testing in German").answer("drug testing in German")["filters_read"] == ["German"]


def test_a_pasted_point_beside_unknown_words_still_leads_to_its_area(understood):
    places = understood("xyzzy 55.8567, -4.3107").answer("xyzzy 55.8567, -4.3107")["places"]
    assert places[0][1] == "/a/g51/"


def test_ordinary_words_beside_a_kind_hold_nobody_up(understood):
    assert understood("needles for my mother G51").address == "/a/g51/k1/"
    assert understood("needles xyzzy G51").address is None


def test_ordinary_words_that_are_part_of_a_name_are_looked_at(understood):
    assert understood("methadone street G51").address is None


def test_where_one_place_is_certain_no_other_is_asked_about(understood):
    labels = [label for label, *_ in understood("xyzzy Glasgow").answer("xyzzy Glasgow")["places"]]
    assert labels == ["Glasgow, Scotland"]


def test_what_a_note_explains_is_not_called_unknown(understood):
    answer = understood("urine test").answer("urine test")
    assert len(answer["notes"]) == 1
    assert not answer["has_unknown_words"]


def test_words_that_are_left_beside_a_kind_are_not_passed_over(understood):
    assert understood("naloxone xyzzy").answer("naloxone xyzzy")["has_words_left"]
    assert not understood("naloxone for my mother").answer("naloxone for my mother")["has_words_left"]
