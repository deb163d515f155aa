"""Promises of typing errors."""

import pytest

from services.understanding.typing_errors import Suggestions, errors_allowed, has_another_letter, is_slip


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


def test_a_real_word_that_is_nearer_wins(suggestions):
    assert suggestions.for_word("hotle") == {}
    assert suggestions.for_word("naltrexne") == {}


def test_a_known_word_is_no_error(suggestions):
    assert suggestions.for_word("hostel") == {}


def test_four_letters_may_only_have_slipped(suggestions):
    assert suggestions.for_word("fiol") == {"foil": 1}
    assert suggestions.for_word("foal") == {}


def test_a_slip_is_a_swap_or_a_doubled_letter():
    assert is_slip("fiol", "foil") and is_slip("piipes", "pipes")
    assert not is_slip("foal", "foil")


def test_another_letter_is_told_from_a_swap():
    assert has_another_letter("pans", "pins")
    assert not has_another_letter("pisn", "pins")
