"""Promises of typing errors."""

import pytest

from services.understanding.typing_errors import (
    Suggestions,
    errors_allowed,
    has_another_letter,
    is_believed_alone,
    is_slip,
    sound_alike,
)


@pytest.fixture
def suggestions():
    return Suggestions({"naloxone", "hostel", "foil", "pipes", "methadone"}, real={"hotel", "naltrexone", "fool"})


@pytest.mark.parametrize(("word", "errors"), [("pin", 0), ("foil", 1), ("narcan", 1), ("needles", 2), ("g51abc", 0)])
def test_longer_words_may_hold_more_errors(word, errors):
    assert errors_allowed(word) == errors


def test_missing_swapped_and_other_letters_are_found(suggestions):
    assert suggestions.for_word("naloxne") == {"naloxone": 1}
    assert suggestions.for_word("nalaxnoe") == {"naloxone": 2}
    assert suggestions.for_word("emthadone") == {"methadone": 1}


def test_a_first_letter_may_be_one_that_is_heard_alike():
    assert Suggestions({"jeringas", "seringas"}, ()).for_word("geringas") == {"jeringas": 1}
    assert Suggestions({"seringas"}, ()).for_word("meringas") == {}


def test_a_real_word_that_is_nearer_wins_and_beside_no_other_word_one_as_near(suggestions):
    assert suggestions.for_word("hotle") == {}
    assert suggestions.for_word("foyl") == {"foil": 1}
    assert suggestions.for_word("foyl", is_alone=True) == {}
    assert suggestions.for_word("naltrexne") == {}


def test_a_known_word_is_no_error(suggestions):
    assert suggestions.for_word("hostel") == {}


def test_a_short_word_alone_may_only_have_slipped():
    assert is_believed_alone("fiol", "foil") and not is_believed_alone("foal", "foil")
    assert is_believed_alone("hotel", "hostel") and not is_believed_alone("hosts", "hosta")


def test_a_slip_is_a_swap_or_a_doubled_letter():
    assert is_slip("fiol", "foil") and is_slip("piipes", "pipes")
    assert not is_slip("foal", "foil")


def test_two_errors_are_believed_where_they_are_heard():
    assert sound_alike("sirynge", "syringe") and sound_alike("buprenorfin", "buprenorphine")
    assert not sound_alike("election", "eviction")
    assert Suggestions({"eviction"}, ()).for_word("election") == {}


def test_another_letter_is_told_from_a_swap():
    assert has_another_letter("pans", "pins")
    assert not has_another_letter("pisn", "pins")
