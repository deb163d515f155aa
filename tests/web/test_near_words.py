"""Promises of the words that a page takes along to a phone."""

import re

from django.utils import translation

from services.web.near_words import SENTENCES, near_words
from tests.house.tree import STATIC

SENTENCE = re.compile(r'"((?:[A-Z][^"\n]*|%\(\w+\)s[^"\n]+|less than[^"\n]+))"')
SPEAKING = ("words.js", "cards.js", "place.js")


def test_every_sentence_that_a_script_says_is_brought_along():
    said = {found for name in SPEAKING for found in SENTENCE.findall((STATIC / "near" / name).read_text())}
    assert len(said) > 30
    assert said - set(SENTENCES) == set()


def test_english_brings_no_sentence_twice():
    with translation.override("en"):
        assert near_words()["phrases"] == {}


def test_another_language_brings_its_own():
    with translation.override("ar"):
        words = near_words()
    assert words["phrases"]["Hours not known: ask"] != "Hours not known: ask"
    assert len(words["weekdays"]) == 7
    assert len(words["months"]) == 12


def test_a_day_is_written_as_on_the_server():
    with translation.override("en"):
        assert near_words()["days"][10] == "{day} November {year}"


def test_a_walk_is_said_for_every_minute_that_a_card_can_name():
    with translation.override("en"):
        walks = near_words()["walks"]
    assert walks[0] == "1 minute’s walk"
    assert walks[-1] == "49 minutes’ walk"


def test_codes_have_their_words():
    with translation.override("en"):
        codes = near_words()["codes"]
    assert codes["kinds"]["k1"] == "Needles and syringes"
    assert codes["way0"]["never"]
