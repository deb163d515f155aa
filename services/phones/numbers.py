"""Reads phone numbers as people write them, and writes them as people dial them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult, shortnumberinfo

from services.vocabulary.phrase import Phrase, gettext_noop

NOTHING_TYPED = gettext_noop("Type a phone number.")
NOT_A_NUMBER = gettext_noop("This is not a phone number. Write only the number, one at a time.")
TOO_LONG = gettext_noop("This number is too long. Write only the number, one at a time.")
TOO_SHORT = gettext_noop("This number is too short. Check that no digit is missing.")
NO_AREA_CODE = gettext_noop("Write the number with its area code.")
NO_COUNTRY = gettext_noop("Start the number with + and the code of its country, for example +44.")
UNKNOWN_COUNTRY_CODE = gettext_noop("No country has this code. Check the digits after the +.")
WRONG_FOR_COUNTRY = gettext_noop("No number in this country looks like this. Check the digits.")

# 116 117, 116 123, …: helplines that a treaty keeps free across Europe, also where this year's list lacks them.
_EUROPEAN_HELPLINE = re.compile(r"116\d{3}")
_LONGEST_UNLISTED_SHORT_NUMBER = 5  # six digits are more often a local number that lacks its area code

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_TRAILING_ASIDE = re.compile(r"(?P<number>.*\S)\s*\((?P<aside>[^()]*)\)\s*")
_NAMES_AN_EXTENSION = re.compile(r"ext|\bx|#", re.IGNORECASE)

_REFUSALS = {
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: NO_AREA_CODE,
    ValidationResult.TOO_SHORT: TOO_SHORT,
    ValidationResult.TOO_LONG: TOO_LONG,
    ValidationResult.INVALID_COUNTRY_CODE: UNKNOWN_COUNTRY_CODE,
    ValidationResult.INVALID_LENGTH: WRONG_FOR_COUNTRY,
}
_PARSE_REFUSALS = {
    NumberParseException.NOT_A_NUMBER: NOT_A_NUMBER,
    NumberParseException.TOO_SHORT_AFTER_IDD: TOO_SHORT,
    NumberParseException.TOO_SHORT_NSN: TOO_SHORT,
    NumberParseException.TOO_LONG: TOO_LONG,
}


class PhoneError(ValueError):
    """A text that is no phone number; `phrase` says what to change, without repeating the text."""

    def __init__(self, sentence: str) -> None:
        """Keeps the sentence as a phrase for the door to translate."""
        super().__init__(sentence)
        self.phrase = Phrase(sentence)


@dataclass(frozen=True)
class PhoneNumber:
    """A number that can be dialled.

    `e164` is the international form ("+442079460000") or, for a short number such as 999, its bare digits: a short
    number has no international form. `country` is a two-letter code, empty for numbers of no one country.
    """

    e164: str
    extension: str
    national: str
    country: str

    @property
    def is_short(self) -> bool:
        """Says whether this is a short number, which only works within its own country."""
        return not self.e164.startswith("+")


def read_number(text: str, country: str | None = None) -> PhoneNumber:
    """Reads one number as people of `country` (two letters) write it, or raises PhoneError.

    A possible number is enough, in use or not: numbers kept for examples and drama count as possible.
    """
    country = country.upper() if country else None
    text = _without_aside(text.strip())
    if not text:
        raise PhoneError(NOTHING_TYPED)
    parsed = _parse(text, country)
    if country and not text.startswith("+") and _is_short_number(parsed, country):
        return _short_number(parsed, country)
    _check_possible(parsed)
    return PhoneNumber(
        e164=phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        extension=parsed.extension or "",
        national=phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL),
        country=_country_of(parsed, country),
    )


def looks_in_use(number: PhoneNumber) -> bool:
    """Says whether the number lies in a range that a telephone company hands out; if not, ask whether it is right."""
    if number.is_short:
        return shortnumberinfo.is_valid_short_number_for_region(_stored(number), number.country)
    return phonenumbers.is_valid_number(_stored(number))


def is_known_emergency_number(number: str, country: str) -> bool:
    """Says whether a number reaches emergency services there, going by metadata: good for a doubt, not for a choice.

    Metadata does not say which service it reaches: its first example for Germany is the police.
    """
    return shortnumberinfo.is_emergency_number(number, country)


def show(number: PhoneNumber, viewed_from_country: str | None = None) -> str:
    """Returns the number as it is dialled from that country: short at home, with + and country code from elsewhere."""
    if number.is_short:
        return number.national
    stored = _stored(number)
    viewed_from = phonenumbers.country_code_for_region((viewed_from_country or "").upper())
    if viewed_from == stored.country_code:
        return number.national
    return phonenumbers.format_number(stored, PhoneNumberFormat.INTERNATIONAL)


@lru_cache(maxsize=4096)
def show_e164(text: str, viewed_from_country: str) -> str | None:
    """Returns what `show` returns for a number that is kept in its international form, six times as fast.

    None where the text is in another form, or may not be a number at all: `read_number` says.
    """
    code, significant = _country_code_of(text)
    if not code or significant.startswith("0"):
        return None
    number = phonenumbers.PhoneNumber(country_code=code, national_number=int(significant))
    if not phonenumbers.is_possible_number(number):
        return None
    is_at_home = phonenumbers.country_code_for_region(viewed_from_country) == code
    form = PhoneNumberFormat.NATIONAL if is_at_home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


def tel_link(number: PhoneNumber) -> str:
    """Returns the address that makes a phone call this number: "tel:+442079460000;ext=12"."""
    return f"tel:{number.e164};ext={number.extension}" if number.extension else f"tel:{number.e164}"


def sms_link(number: PhoneNumber) -> str:
    """Returns the address that makes a phone write a text message to this number, which has no extensions."""
    return f"sms:{number.e164}"


def _without_aside(text: str) -> str:
    """Drops a closing remark in brackets: "1-800-662-HELP (4357)", "020 7946 0000 (24 hours)"."""
    match = _TRAILING_ASIDE.fullmatch(text)
    if not match or _NAMES_AN_EXTENSION.search(match["aside"]):
        return text
    has_letters = any(character.isalpha() for character in text)
    return match["number"] if has_letters else text


def _parse(text: str, country: str | None) -> phonenumbers.PhoneNumber:
    try:
        return phonenumbers.parse(text, country)
    except NumberParseException as error:
        if error.error_type == NumberParseException.INVALID_COUNTRY_CODE:
            raise PhoneError(UNKNOWN_COUNTRY_CODE if text.startswith("+") else NO_COUNTRY) from None
        raise PhoneError(_PARSE_REFUSALS[error.error_type]) from None


def _is_short_number(parsed: phonenumbers.PhoneNumber, country: str) -> bool:
    if phonenumbers.is_valid_number(parsed):
        return False  # 13 11 14 in Australia is short to look at, yet an ordinary number
    if shortnumberinfo.is_valid_short_number_for_region(parsed, country):
        return True
    digits = _digits(parsed)
    if _EUROPEAN_HELPLINE.fullmatch(digits):
        return True
    is_possible = shortnumberinfo.is_possible_short_number_for_region(parsed, country)
    return is_possible and len(digits) <= _LONGEST_UNLISTED_SHORT_NUMBER


def _short_number(parsed: phonenumbers.PhoneNumber, country: str) -> PhoneNumber:
    digits = _digits(parsed)
    shown = f"{digits[:3]} {digits[3:]}" if _EUROPEAN_HELPLINE.fullmatch(digits) else digits
    return PhoneNumber(e164=digits, extension=parsed.extension or "", national=shown, country=country)


def _check_possible(parsed: phonenumbers.PhoneNumber) -> None:
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason != ValidationResult.IS_POSSIBLE:
        raise PhoneError(_REFUSALS[reason])
    if parsed.italian_leading_zero and not phonenumbers.is_valid_number(parsed):
        # The leading 0 did not come off, so the length is wrong: +44 0… reaches nobody.
        raise PhoneError(WRONG_FOR_COUNTRY)


def _country_code_of(e164: str) -> tuple[int, str]:
    """Returns the country's code and the digits after it; 0 and nothing where the text is not in that form."""
    if not _E164.fullmatch(e164):
        return 0, ""
    # No code begins with another one.
    codes = ((int(e164[1:end]), e164[end:]) for end in (2, 3, 4))
    return next((found for found in codes if found[0] in phonenumbers.COUNTRY_CODE_TO_REGION_CODE), (0, ""))


def _country_of(parsed: phonenumbers.PhoneNumber, country: str | None) -> str:
    code = parsed.country_code or 0
    region = phonenumbers.region_code_for_number(parsed)
    if not region and country and phonenumbers.country_code_for_region(country) == code:
        region = country
    region = region or phonenumbers.region_code_for_country_code(code)
    return region if region.isalpha() else ""  # "001" stands for the whole world


def _digits(parsed: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.national_significant_number(parsed)


def _stored(number: PhoneNumber) -> phonenumbers.PhoneNumber:
    return phonenumbers.parse(tel_link(number), number.country or None)
