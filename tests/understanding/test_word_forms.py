"""Promises of forms of words."""

import pytest

from services.understanding.word_forms import Forms, differ_by_endings, stem, stemmers_for


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("needles", "needle", "en"),
        ("jeringuillas", "jeringuilla", "es"),
        ("seringues", "seringue", "fr"),
        ("spritzen", "spritze", "de"),
        ("seringas", "seringa", "pt"),
        ("الإبر", "إبر", "ar"),
    ],
)
def test_forms_of_a_word_have_one_stem(one, other, language):
    assert stem(one, language) == stem(other, language)


def test_words_in_another_script_stay_as_they_are():
    assert stem("needles", "ar") == "needles"
    assert stem("إبرة", "en") == "إبرة"


def test_the_language_of_the_page_is_tried_first():
    assert stemmers_for("pt-BR")[0] == "pt"
    assert stemmers_for("xx") == ("en", "es", "fr", "de", "pt", "ar")


def test_only_short_endings_make_a_form():
    assert differ_by_endings("needle", "needles")
    assert not differ_by_endings("screens", "screening")
    assert not differ_by_endings("hostel", "hosted")


def test_the_known_forms_of_a_word_are_found():
    forms = Forms(["needle", "needless", "exchange", "exchanging", "إبر"])
    assert forms.of("exchanges", ("en",)) == ("exchange", "exchanging")
    assert forms.of("الإبر", ("ar",)) == ("إبر",)
    assert forms.of("xyzzy", ("en",)) == ()
