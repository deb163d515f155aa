"""Promises of the names of languages."""

from services.web.language_names import language_name


def test_common_languages_have_a_name():
    assert language_name("pl") == "Polish"
    assert language_name("pt-BR") == "Brazilian Portuguese"


def test_languages_unknown_to_django_name_themselves():
    assert language_name("ti") == "ትግርኛ"
    assert language_name("bfi") == "British Sign Language"


def test_a_region_nobody_named_falls_back_to_the_language():
    assert language_name("fr-CA") == "French"


def test_an_unknown_code_stays():
    assert language_name("xx") == "xx"
