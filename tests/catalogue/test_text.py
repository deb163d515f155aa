"""Promises of services.catalogue.text."""

import pytest

from services.catalogue.text import match_expression


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("Kite Street", '"Kite"* "Street"*'),
        ('quote" OR 1', '"quote"* "OR"* "1"*'),
        ("  ", ""),
        ("!?*", ""),
        ("maré", '"maré"*'),
    ],
)
def test_an_expression_is_made_of_tokens_only(typed, expression):
    assert match_expression(typed) == expression


def test_a_very_long_text_is_cut():
    assert match_expression("a " * 10_000).count('"a"*') == 8
