"""Promises of the words of a cell."""

import pytest

from services.catalogue.text import all_with_words
from services.packs.cells_served import cells_in_force
from services.packs.terms import words_pack
from tests.catalogue.records import make_area, make_record, make_remote


@pytest.fixture
def words_of(make_release, places):
    def words(*records):
        make_release(list(records))
        return words_pack(cells_in_force().cells["q"])

    return words


def held(words, listings="places"):
    """Returns the words of each listing, as a phone reads them."""
    terms = words["terms"].split()
    return [{terms[sum(gaps[: place + 1])] for place in range(len(gaps))} for gaps in words[listings]]


def test_words_are_folded_as_the_search_here_folds_them(words_of):
    record = make_record("Café ΟΔΟΣ", description="Straße İstanbul", address={"city": "", "country": "GB"})
    (words,) = held(words_of(record))
    assert words >= {"cafe", "οδοσ", "straße"}


def test_each_listing_has_its_own_words_in_the_order_of_the_list_pack(words_of):
    words = words_of(make_record("Kite"), make_record("Lantern"), make_remote("Post", areas=[make_area("world")]))
    kite, lantern = held(words)
    assert ("kite" in kite, "kite" in lantern, "lantern" in lantern) == (True, False, True)
    assert "post" in held(words, "coming")[0]


def test_the_words_are_those_that_a_search_here_finds(words_of):
    words = words_of(make_record("Kite Ähre"), make_record("Kitchen"))
    for number, of_one in enumerate(held(words), 1):
        assert all(number in all_with_words(word) for word in of_one)


def test_the_words_have_the_digest_of_the_list_pack(words_of):
    assert words_of(make_record())["digest"] == cells_in_force().cells["q"].digest
