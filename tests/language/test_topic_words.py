"""Promises of the words that may stand in no title and in no address."""

import pytest

from services.language.topic_words import topic_in


@pytest.mark.parametrize("name", ["Near Here", "List, G51", "/a/g51/k2-k7/?f=b4", "/s/7q2k/", "near.example.org"])
def test_neutral_names_tell_nothing(name):
    assert topic_in(name) == ""


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("https://Overdose-Help.example.org/", "overdos"),
        ("/a/g51/needles/", "needles"),
        ("Harm Reduction Glasgow", "harm"),
        ("Sobredósis", "sobredosis"),
        ("Überdosis", "uberdosis"),
        ("نالوکسون", "نالوکسون"),
        ("محاقن", "محاقن"),
    ],
)
def test_the_topic_is_found_in_every_language(name, found):
    assert topic_in(name) == found
