"""Promises of the numbers of filters in a pack."""

from services.catalogue.site_filters import FILTERS, OPEN
from services.packs.answers import kind_number, numbers_of, questions


def test_an_answer_has_the_number_of_its_filter():
    assert numbers_of([("id_needed", "never"), ("cost", "free")]) == [2, 4]


def test_one_answer_may_do_for_two_filters():
    assert numbers_of([("entry", "walk_in")]) == [5, 18]


def test_an_answer_that_nobody_looks_for_is_not_silence():
    assert numbers_of([("record_taken", "name")]) == [-118]


def test_a_number_answers_every_limit_it_keeps():
    assert numbers_of([("days_for_lab", "5")]) == [189, 190]


def test_what_is_no_filter_has_no_number():
    assert numbers_of([("audience_only", "women"), ("language", "tlh")]) == [-600]


def test_every_filter_but_the_hour_belongs_to_one_question():
    numbers = [number for choices, _ in questions() for number in choices]
    assert sorted(numbers) == [one.number for one in FILTERS if one.parameter != OPEN]


def test_a_question_of_one_kind_names_the_kind():
    asked = {choices[0]: kinds for choices, kinds in questions()}
    assert asked[2] == []
    assert asked[100] == [kind_number("nsp")]
