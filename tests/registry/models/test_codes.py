"""Codes of languages and countries are refused when they are none, with the field and the code named."""

import pytest
from django.core.exceptions import ValidationError

from services.registry.models.codes import check_country_code, check_language_codes


@pytest.mark.parametrize("text", ["", "en", "bfi", "pt-BR", "zh-Hant-TW", "en,fr", "en, fr"])
def test_codes_of_languages_are_taken(text):
    check_language_codes(text, "languages")


@pytest.mark.parametrize("text", ["English", "EN", "e", "en,", "en fr", "en\x00", "en_GB"])
def test_what_is_no_code_of_a_language_is_refused(text):
    with pytest.raises(ValidationError) as refused:
        check_language_codes(text, "languages")
    assert list(refused.value.message_dict) == ["languages"]


@pytest.mark.parametrize("code", ["", "gb", "GBR", "G1", "G\x00", "ÄÖ"])
def test_what_is_no_code_of_a_country_is_refused(code):
    with pytest.raises(ValidationError, match="two capital letters"):
        check_country_code(code, "country")


def test_two_capital_letters_are_a_country():
    check_country_code("GB", "country")
