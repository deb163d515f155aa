"""Promises of the words that need a sentence beside the answer."""

from services.vocabulary.search_notes import NOTED_WORDS
from services.vocabulary.service_types import SERVICE_TYPES


def test_what_is_said_beside_an_answer_is_one_or_two_plain_sentences():
    assert [noted.note for noted in NOTED_WORDS if noted.note and not noted.note.endswith(".")] == []


def test_noted_words_stand_for_known_kinds():
    assert {code for noted in NOTED_WORDS for code in noted.types} <= SERVICE_TYPES.keys()


def test_testing_people_and_checking_drugs_are_told_apart():
    types = {phrase: noted.types for noted in NOTED_WORDS for phrase in noted.words.get("en", ())}
    assert types["drug testing"] == ("drug_checking",)
    assert types["urine test"] == types["sober living"] == ()
