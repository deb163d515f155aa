"""Promises of ordinary words."""

from services.understanding.kind_words import meanings
from services.understanding.ordinary_words import ORDINARY


def test_words_one_letter_from_slang_are_there():
    assert {"hotel", "tent", "soup", "needless", "pens", "works", "reading", "nice", "bath"} - ORDINARY <= {"works"}


def test_the_medicines_of_one_kind_are_no_ordinary_words():
    assert not ORDINARY & {"naloxone", "methadone", "buprenorphine", "suboxone"}


def test_slang_that_is_also_an_ordinary_word_is_still_understood_as_it_is():
    assert ("foil",) in meanings("en")
