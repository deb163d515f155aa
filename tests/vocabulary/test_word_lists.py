"""Promises of how lists of words are written."""

from services.vocabulary.word_lists import listed, listed_by_language


def test_a_list_may_go_over_several_lines():
    assert listed("drop in, day\n    centre, ") == ("drop in", "day centre")


def test_lists_of_several_languages_stand_in_one_text():
    found = listed_by_language("""
        en: free, no
            charge
        pt: de graça
    """)
    assert found == {"en": ("free", "no charge"), "pt": ("de graça",)}
