"""Checks of the codes that rows keep as text: languages (BCP 47) and countries (ISO 3166-1)."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile("[A-Z]{2}")


def check_language_codes(text: str, field: str) -> None:
    """Raises a ValidationError of `field` unless `text` is empty or holds language codes with commas: "en,pt-BR"."""
    for code in text.split(",") if text else ():
        if not _LANGUAGE.fullmatch(code.strip()):
            _refuse(field, _("“%(code)s” is not the code of a language. Write it like en, fr or pt-BR."), code.strip())


def check_country_code(code: str, field: str) -> None:
    """Raises a ValidationError of `field` unless `code` is two capital letters."""
    if not _COUNTRY.fullmatch(code):
        _refuse(field, _("“%(code)s” is not the code of a country. Give two capital letters, like GB."), code)


def _refuse(field: str, sentence: Any, code: str) -> None:
    raise ValidationError({field: ValidationError(sentence, params={"code": code})})
