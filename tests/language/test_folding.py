"""Promises of how words are compared."""

import pytest

from services.language.folding import name_key


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Drug-Checking ZÜRICH", "drug checking zurich"),
        ("matériel d’injection", "materiel dinjection"),
        ("St. John's", "st johns"),
        ("Straße", "strasse"),
        ("إبرة", "ابرة"),
        ("💉 !?", ""),
    ],
)
def test_case_accents_and_punctuation_do_not_matter(typed, plain):
    assert name_key(typed) == plain
