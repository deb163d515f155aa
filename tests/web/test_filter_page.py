"""Promises of the page with all filters."""

import pytest
from django.http import QueryDict

from services.places.served import gazetteer
from services.web.addresses import read_list
from services.web.filter_page import filter_page
from tests.catalogue.records import make_offer, make_record


@pytest.fixture
def page(make_release, places, noon):
    def shown(records, kinds="", query=""):
        make_release(records)
        return filter_page(read_list("glasgow", kinds, QueryDict(query)), gazetteer().area("glasgow"), noon)

    return shown


def filter_of(shown, parameter):
    return next(one for section in shown["sections"] for one in section.filters if one.parameter == parameter)


def choices_of(shown, parameter):
    return {one.code: one for one in filter_of(shown, parameter).choices}


def free(**more):
    return make_record(offers=[make_offer(facts={"cost": "free"})], **more)


def test_a_choice_has_its_number_and_nothing_is_nought(page):
    found = choices_of(page([free(), free(), make_record()]), "cost")
    assert (found["b4"].number, found["b20"].number) == ("2", "0")


def test_a_choice_with_nothing_near_says_how_far_the_next_is(page):
    found = choices_of(page([free(latitude=56.4), make_record()]), "cost")
    assert (found["b4"].number, found["b4"].beyond, found["b4"].leads_nowhere) == ("0", "59 km", False)


def test_a_choice_that_nobody_answers_cannot_be_taken_unless_somebody_has_not_said(page):
    paid = make_record(offers=[make_offer(facts={"cost": "fixed"})])
    assert choices_of(page([paid]), "cost")["b20"].leads_nowhere
    assert not choices_of(page([paid, make_record()]), "cost")["b20"].leads_nowhere


def test_a_choice_that_is_taken_can_always_be_taken_off(page):
    paid = make_record(offers=[make_offer(facts={"cost": "fixed"})])
    found = choices_of(page([paid], query="f=b20"), "cost")
    assert found["b20"].is_chosen and not found["b20"].leads_nowhere


def test_those_that_have_not_said_are_counted_filter_by_filter(page):
    shown = page([free(), make_record()])
    assert filter_of(shown, "cost").unsaid == "1"
    assert filter_of(shown, "audience").unsaid == ""


def test_only_languages_that_are_spoken_near_by_are_offered(page):
    polish = make_record(offers=[make_offer(languages=[{"code": "pl", "level": "staff"}])])
    assert [one.words for one in filter_of(page([polish]), "language").choices] == ["Polish"]


def test_the_kind_brings_its_own_group_which_is_open(page):
    sections = page([make_record()], kinds="k5")["sections"]
    assert [(one.label, one.is_open) for one in sections] == [
        ("Getting in", True), ("Cost and papers", False), ("Who it is for", False), ("When", False), ("How", False),
        ("Drug checking", True),
    ]  # fmt: skip


def test_a_group_says_how_many_of_its_choices_are_taken_and_is_open(page):
    costs = page([make_record()], query="f=b2-b4-b20")["sections"][1]
    assert (costs.chosen, costs.is_open) == (3, True)


@pytest.mark.parametrize(
    ("records", "words"),
    [(0, "Nothing near by: show what is farther"), (1, "Show 1 place"), (3, "Show 3 places")],
)
def test_the_button_says_where_it_leads(page, records, words):
    assert page([free() for _ in range(records)], query="f=b4")["show"] == words


def test_the_button_of_a_large_town_says_at_least(page, monkeypatch):
    monkeypatch.setattr("services.catalogue.counts.MOST_COUNTED", 2)
    shown = page([free(), free(), free()])
    assert shown["show"] == "Show 2 places or more"
    assert choices_of(shown, "cost")["b4"].number == "2+"


def test_a_day_and_time_that_was_chosen_stands_in_its_boxes(page):
    shown = page([make_record()], query="f=t520")
    assert [words for _number, words, is_chosen in shown["days"] if is_chosen] == ["Friday"]
    assert [words for _number, words, is_chosen in shown["hours"] if is_chosen] == ["20:00"]


def test_two_kinds_that_share_a_question_share_the_box_for_the_silent(page):
    sections = page([make_record(offers=[make_offer("drop_in")])], kinds="k10-k12")["sections"]
    boxes = [one.unsaid for section in sections for one in section.filters if one.parameter == "offers"]
    assert boxes == ["1", ""]
