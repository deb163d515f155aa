"""Promises of which phrases are found in a search."""

import pytest

from services.understanding.kind_words import Meaning
from services.understanding.known_phrases import KnownPhrases
from services.understanding.phrases_found import find_phrases

KINDS = {
    ("drug", "test"): Meaning(("drug_checking",)),
    ("job", "no", "drug", "test"): Meaning(("employment",)),
    ("sober", "house"): Meaning(()),
    ("house",): Meaning(("housing",)),
    ("naloxone",): Meaning(("naloxone",)),
    ("kit",): Meaning(("nsp",)),
}


@pytest.fixture
def types():
    known = KnownPhrases("en", KINDS, {("free",): (("cost", "free"),)})

    def read(text, places=(), listed=()):
        found = find_phrases(text.split(), known, places.__contains__, listed.__contains__)
        return [one.sense.types for one in found]

    return read


def test_the_longest_phrase_wins_wherever_it_begins(types):
    assert types("job no drug test") == [("employment",)]


def test_a_phrase_that_blocks_wins_over_a_shorter_one_inside_it(types):
    assert types("sober house") == [()]


def test_phrases_come_in_the_order_they_were_said(types):
    assert types("free house naloxone") == [(), ("housing",), ("naloxone",)]


def test_an_error_counts_only_where_the_word_is_nothing_else(types):
    assert types("nalxone") == [("naloxone",)]
    assert types("nalxone", places=("nalxone",)) == []
    assert types("nalxone", listed=("nalxone",)) == []


def test_a_longer_phrase_with_an_error_wins_over_a_shorter_one(types):
    assert types("job no drgu test") == [("employment",)]
