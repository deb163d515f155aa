"""Promises of services.catalogue.text."""

import pytest

from services.catalogue.text import is_listed_word, is_part_of_a_name, listings_with_words, match_expression
from tests.catalogue.records import make_record


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("Kite Street", '"Kite"* "Street"*'),
        ('quote" OR 1', '"quote"* "OR"* "1"'),
        ("  ", ""),
        ("!?*", ""),
        ("maré", '"mare"*'),
        ("a cafe\u0301", '"a" "cafe"*'),
    ],
)
def test_an_expression_is_made_of_tokens_only(typed, expression):
    assert match_expression(typed) == expression


def test_a_very_long_text_is_cut():
    assert match_expression("a " * 10_000).count('"a"') == 8


def test_accents_case_and_endings_do_not_matter(make_release):
    make_release([make_record("Café Lumière")])
    assert len(listings_with_words("cafe LUMI")) == 1
    assert listings_with_words("cafe nothing") == []


def test_a_word_of_a_name_is_listed_and_half_of_it_is_not(make_release):
    make_release([make_record("Lantern House")])
    assert is_listed_word("lantern")
    assert not is_listed_word("lant")


def test_a_word_of_prose_is_listed_when_several_listings_use_it(make_release):
    make_release([make_record(f"House {number}", description="A kettle.") for number in range(3)])
    assert is_listed_word("kettle")


def test_a_word_of_one_description_may_be_a_typing_error(make_release):
    make_release([make_record("House", description="Nedle exchange.")])
    assert not is_listed_word("nedle")
    assert not is_listed_word('" OR name:*')


def test_words_are_part_of_a_name_all_together_or_not_at_all(make_release):
    make_release([make_record("Lantern House", description="A kettle.")])
    assert is_part_of_a_name("house lantern")
    assert not is_part_of_a_name("lantern kettle")
    assert not is_part_of_a_name("?!")
