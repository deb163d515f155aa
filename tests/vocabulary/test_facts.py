"""A fact says what kind of answer it takes, when the answer is known, and which words stand for it."""

import dataclasses

import pytest

from services.vocabulary.facts import (
    ANSWERS,
    Fact,
    Kind,
    answer,
    choice,
    countries,
    date,
    hours,
    moment,
    number,
    several,
    text,
    url,
)


def test_an_answer_is_yes_no_or_not_known():
    fact = answer("private_space", "You can talk in private")
    assert fact.kind == "answer"
    assert list(fact.values) == ["yes", "no", "unknown"]


def test_a_choice_can_always_be_not_known():
    fact = choice("pets", "Pets", {"yes": "Yes", "no": "No"})
    assert fact.kind is Kind.CHOICE
    assert fact.values == {"yes": "Yes", "no": "No", "unknown": "Not known: ask"}


def test_a_choice_does_not_change_the_list_it_was_given():
    given = {"yes": "Yes"}
    choice("pets", "Pets", given)
    assert given == {"yes": "Yes"}


def test_several_takes_no_unknown_among_its_values():
    fact = several("forms", "Kinds", {"nasal_spray": "Nasal spray"})
    assert fact.kind is Kind.SEVERAL
    assert fact.values == {"nasal_spray": "Nasal spray"}


def test_a_number_keeps_its_bounds():
    fact = number("doses_per_kit", "Doses in a kit", 1, 10)
    assert (fact.kind, fact.lowest, fact.highest) == (Kind.NUMBER, 1, 10)


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (text, "text"),
        (hours, "hours"),
        (url, "url"),
        (date, "date"),
        (moment, "moment"),
        (countries, "countries"),
    ],
)
def test_open_facts_have_their_kind_and_no_closed_values(make, kind):
    fact = make("some_key", "Some label")
    assert (fact.kind, fact.values) == (kind, {})


def test_a_fact_is_for_the_person_public_and_no_filter_unless_said():
    fact = text("rent", "Rent")
    assert (fact.who, fact.is_public, fact.is_filter, fact.must_be) == ("P", True, False, "")


def test_what_is_said_of_a_fact_is_kept():
    fact = answer("leave_any_time", "You can leave", who="PW", is_filter=True, must_be="yes", is_public=False)
    assert (fact.who, fact.is_filter, fact.must_be, fact.is_public) == ("PW", True, "yes", False)


@pytest.mark.parametrize("value", ["yes", "no", "free", 0, 1, False, ["foil"], "Mo-Fr 10:00-12:00"])
def test_an_answer_is_known_even_when_it_is_no_or_zero(value):
    assert text("rent", "Rent").is_known(value) is True


@pytest.mark.parametrize("value", [None, "", "unknown", [], ()])
def test_unknown_and_empty_are_not_known(value):
    assert text("rent", "Rent").is_known(value) is False


def test_words_stand_for_codes():
    assert choice("cost", "Cost", {"free": "Free"}).words_for("free") == "Free"


def test_a_code_without_words_stands_for_itself():
    assert choice("cost", "Cost", {"free": "Free"}).words_for("barter") == "barter"


def test_not_known_asks_people_to_ask_and_never_reads_as_no():
    assert ANSWERS["unknown"] == "Not known: ask"


def test_a_fact_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Fact("rent", "Rent", Kind.TEXT, {}).label = "Money"
