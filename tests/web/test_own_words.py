"""Promises of a listing's own words: in the language of the page, or marked as what they are."""

from django.utils import translation

from services.web.own_words import OwnWords, foreign_language, own_words

CALM = {"description": "Rauhallinen paikka."}


def words(page, content, written_in=""):
    with translation.override(page):
        return own_words(content, "description", written_in)


def translated(language, text, made_by="person"):
    return CALM | {"translations": {language: {"description": text, "made_by": made_by}}}


def test_a_translation_is_taken_with_who_made_it():
    assert words("de", translated("de", "Ein ruhiger Ort.", "machine"), "fi") == OwnWords(
        "Ein ruhiger Ort.", None, "machine"
    )


def test_a_page_in_portuguese_takes_the_words_of_brazil():
    assert words("pt", translated("pt-BR", "Um lugar calmo."), "fi").text == "Um lugar calmo."


def test_the_original_in_the_language_of_the_page_is_nothing_to_mention():
    assert words("de", {"description": "Ein ruhiger Ort."}, "de-CH") == OwnWords("Ein ruhiger Ort.")


def test_without_a_translation_the_first_language_of_the_site_is_taken_and_marked():
    shown = words("de", translated("en", "A calm place."), "fi")
    assert shown == OwnWords("A calm place.", "en", "person")
    assert shown.attributes == ' lang="en"'


def test_without_any_translation_the_original_is_marked():
    assert words("ar", CALM, "fi").attributes == ' lang="fi"'


def test_an_original_of_a_language_nobody_has_said_is_taken_for_the_first_one_and_else_for_unknown():
    assert words("en", CALM) == OwnWords("Rauhallinen paikka.")
    assert words("ar", CALM).attributes == ' lang=""'


def test_an_empty_text_is_in_no_language():
    assert words("ar", {"description": ""}, "fi") == OwnWords("")
    assert words("ar", {}).attributes == ""


def test_the_page_names_the_first_language_that_is_not_its_own():
    assert foreign_language([OwnWords("a"), OwnWords("", "sv"), OwnWords("b", "fi")]) == "fi"
    assert foreign_language([OwnWords("a")]) is None
