"""Promises of cutting what somebody wrote into words."""

from services.understanding.written import cleaned, joined, pieces_of, words_of


def test_what_nobody_sees_is_taken_out():
    assert cleaned("nee\u200bdles\u202e \0 now\ud800") == "needles now"


def test_a_piece_with_a_hyphen_holds_two_words_and_comes_back_whole():
    words = words_of("Drug-Checking, Zürich")
    assert [word.plain for word in words] == ["drug", "checking", "zurich"]
    assert pieces_of(words) == ["Drug-Checking", "Zürich"]


def test_half_a_piece_comes_back_in_plain_letters():
    assert pieces_of(words_of("Drug-Checking")[1:]) == ["checking"]


def test_an_elided_letter_is_a_word_of_its_own_and_is_joined_again():
    words = words_of("seringues d'Orléans")
    assert [word.plain for word in words] == ["seringues", "d", "orleans"]
    assert joined(words[1:]) == "d'Orléans"


def test_a_name_is_told_from_shouting():
    assert [word.has_capital for word in words_of("Bath BATH bath")] == [True, False, False]


def test_a_long_text_is_cut_off():
    assert len(words_of("a " * 1000)) == 24
