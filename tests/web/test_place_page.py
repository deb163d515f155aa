"""Promises of what the page of a place holds."""

from django.utils import translation

from services.web.place_page import place_page
from tests.catalogue.records import make_offer, make_record
from tests.web.test_cards import found


def page(noon, **more):
    return place_page(found(make_record(**more), noon), noon)


def test_one_week_for_all_services_is_shown_once(noon):
    shown = page(noon, offers=[make_offer("nsp"), make_offer("naloxone")])
    assert len(shown.week) == 7
    assert [offer.week for offer in shown.offers] == [[], []]


def test_services_with_hours_of_their_own_each_show_theirs(noon):
    shown = page(noon, offers=[make_offer("nsp"), make_offer("naloxone", opening_hours="24/7")])
    assert shown.week == []
    assert [len(offer.week) for offer in shown.offers] == [7, 7]
    assert shown.opening.words == "Open all day and night (Tue, as at 12:00 there)"


def test_a_translation_of_the_name_leaves_the_rest_in_its_own_language(noon):
    translations = {"ar": {"name": "شارع كايت", "description": "", "transportation": "", "made_by": "machine"}}
    with translation.override("ar"):
        shown = page(noon, description="A calm place.", translations=translations)
    assert (shown.name, shown.description.text) == ("شارع كايت", "A calm place.")
    assert shown.foreign_language == ""


def test_the_page_says_which_language_its_own_words_are_in(noon):
    offers = [make_offer(description="Spritzen."), make_offer("naloxone")]
    shown = page(noon, words_language="de", description="Ein ruhiger Ort.", offers=offers)
    assert shown.foreign_language == "German"
    assert shown.offers[0].description.attributes == ' lang="de"'
    with translation.override("de"):
        assert page(noon, words_language="de", description="Ein ruhiger Ort.").foreign_language is None


def test_days_unlike_the_others_are_in_order(noon):
    exceptions = [
        {"starts_on": "2026-12-31", "ends_on": "2027-01-02", "opening_hours": "off", "note": "Holidays"},
        {"starts_on": "2026-12-24", "ends_on": "2026-12-24", "opening_hours": "10:00-12:00", "note": ""},
    ]
    rows = page(noon, offers=[make_offer(exceptions=exceptions)]).exceptions
    assert [row.days for row in rows] == ["24 December 2026", "31 December 2026 to 2 January 2027"]
    assert [row.words for row in rows] == ["10:00–12:00", "Closed"]


def test_a_hidden_place_has_neither_street_nor_point(noon):
    shown = page(noon, precision="area", address={"city": "Glasgow", "state_province": "", "country": "GB"})
    assert shown.address_lines == []
    assert shown.geo == ""


def test_the_way_it_is_had_is_said_unless_it_is_an_ordinary_place(noon):
    shown = page(noon, offers=[make_offer("nsp", modes=["machine"]), make_offer("naloxone", modes=["fixed"])])
    assert [[row.words for row in offer.rows] for offer in shown.offers] == [["From a machine"], []]
