"""Promises of German compounds."""

import pytest

from services.understanding.compounds import parts_known


@pytest.mark.parametrize(
    ("word", "part"),
    [("spritzentauschautomat", "spritzentausch"), ("naloxonausgabe", "naloxon"), ("konsumraumbus", "konsumraum")],
)
def test_what_stands_before_a_thing_or_place_is_a_part(word, part):
    assert part in parts_known(word)


@pytest.mark.parametrize("word", ["needlework", "drogentest", "spritzenentsorgung", "automat", ""])
def test_other_words_are_not_taken_apart(word):
    assert list(parts_known(word)) == []
