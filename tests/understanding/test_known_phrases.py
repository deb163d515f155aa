"""Promises of the ways a phrase is found."""

import pytest

from services.understanding.kind_words import Meaning
from services.understanding.known_phrases import KnownPhrases, content, known_phrases

KINDS = {
    ("test", "my", "pills"): Meaning(("drug_checking",)),
    ("needle", "exchange"): Meaning(("nsp",)),
    ("needles",): Meaning(("nsp",)),
    ("screens",): Meaning(("safer_smoking",)),
    ("drug", "test"): Meaning(()),
    ("drug", "testing"): Meaning(("drug_checking",)),
}


@pytest.fixture
def known():
    return KnownPhrases("en", KINDS, {("no", "id"): (("id_needed", "never"),)})


@pytest.mark.parametrize(
    "words", [("test", "my", "pills"), ("test", "the", "pills"), ("test", "pills"), ("tests", "my", "pill")]
)
def test_small_words_and_forms_do_not_matter(known, words):
    assert known.sense(words).types == ("drug_checking",)


def test_spaces_do_not_matter_in_a_long_phrase(known):
    assert known.sense(("needleexchange",)).types == ("nsp",)


def test_the_form_that_changes_only_the_number_wins(known):
    assert known.sense(("drugs", "tests")).is_block


def test_a_form_that_could_be_two_phrases_is_none():
    two = {("pill", "tested"): Meaning(("drug_checking",)), ("pill", "testing"): Meaning(("health",))}
    assert KnownPhrases("en", two, {}).sense(("pill", "tests")) is None


def test_one_word_alone_is_corrected_only_in_a_language_of_the_page():
    known = KnownPhrases("en", KINDS | {("lunches",): Meaning(("drop_in",))}, {}, own=frozenset(("needles",)))
    assert known.is_believed_alone("nedles", "needles")
    assert not known.is_believed_alone("lunchas", "lunches")


def test_a_single_word_is_taken_for_another_form_only_if_the_endings_are_short(known):
    assert known.sense(("needle",)).types == ("nsp",)
    assert known.sense(("screening",)) is None


def test_a_phrase_that_is_no_kind_blocks(known):
    assert known.sense(("drug", "test")).is_block
    assert not known.sense(("no", "id")).is_block


def test_the_index_is_kept_while_no_phrase_changes():
    assert known_phrases("en") is known_phrases("en-GB")


def test_one_word_has_no_content_beside_small_words():
    assert content(("what", "is", "in", "my", "drugs")) == ()
    assert content(("test", "my", "pills")) == ("test", "pills")
