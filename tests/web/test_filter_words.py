"""Promises of the words of filters."""

from services.catalogue.counts import Counts
from services.catalogue.site_filters import FILTERS, site_filter
from services.web.filter_words import answer_words, filter_words, number_words


def test_a_choice_stands_by_itself_with_its_question():
    assert filter_words(site_filter("b164")) == "How they check: Strips for fentanyl"
    assert filter_words(site_filter("b107")) == "They have needles for hormones"
    assert filter_words(site_filter("b106")) == "You must bring back used ones: No"
    assert filter_words(site_filter("b186")) == "Minutes to wait there: 30 or less"
    assert filter_words(site_filter("b396")) == "Free places: 1 or more"


def test_below_its_question_a_choice_is_the_answer_alone():
    assert answer_words(site_filter("b164")) == "Strips for fentanyl"
    assert answer_words(site_filter("b186")) == "30 or less"
    assert answer_words(site_filter("b44")) == "Sex workers"


def test_a_language_is_named_as_people_call_it():
    assert filter_words(site_filter("b607")) == "Polish"
    assert all(not filter_words(one).isdigit() and filter_words(one) for one in FILTERS)


def test_a_day_and_time_is_said():
    assert filter_words(site_filter("t520")) == "Open on Fri at 20:00"


def test_more_than_was_counted_has_a_plus_sign_and_nothing_has_none():
    assert number_words(12, Counts()) == "12"
    assert number_words(12, Counts(is_cut=True)) == "12+"
    assert number_words(0, Counts(is_cut=True)) == "0"
