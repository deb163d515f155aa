"""The overdose steps as a page shows them: in a signed language, with the number of the country it is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.utils import translation

from services.advice.overdose import OverdoseAdvice
from services.advice.signatures import AMBULANCE, Signature, SignedAdvice, SignedNumber
from services.advice.spoken import advice_in, language_shown, signed_steps
from services.places.open_file import PlacesUnavailableError
from services.places.served import gazetteer
from services.web.home_area import home_country


@dataclass(frozen=True)
class Here:
    """What a page is about: a country by its two letters, and the area whose services are near, "" for none."""

    country: str
    area: str = ""


@dataclass(frozen=True)
class Call:
    """The words of the call for help, the link that makes it, and the country it is for where that has to be said."""

    words: str
    href: str = ""
    country: str = ""
    number: SignedNumber | None = None


@dataclass(frozen=True)
class StepsShown:
    """The steps on one page. `is_fallback` says that they are in another language than the page."""

    advice: OverdoseAdvice
    language: str
    direction: str
    is_fallback: bool
    call: Call
    signature: Signature | None
    area: str = ""


def steps_shown(here: Here | None = None) -> StepsShown:
    """Returns the steps in the language that is active now; without a place the number is that of the home area."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    country = here.country if here else home_country()
    area = here.area if here else ""
    return _steps_shown(language, country, area, here is None, settings.HRD_SIGNED_ADVICE)


def calls_elsewhere(here: Here | None = None) -> list[Call]:
    """Returns the signed numbers of all other countries, each with its country, by name."""
    shown = here.country if here else home_country()
    signed: SignedAdvice = settings.HRD_SIGNED_ADVICE
    language = language_shown(translation.get_language() or settings.LANGUAGE_CODE, signed)
    others = [_call(one.country, language, True, signed) for one in signed.numbers if one.country != shown]
    return sorted(others, key=lambda call: call.country)


@lru_cache(maxsize=4096)
def _steps_shown(language: str, country: str, area: str, names_country: bool, signed: SignedAdvice) -> StepsShown:
    shown_in = language_shown(language, signed)
    row = signed_steps(shown_in, signed)
    return StepsShown(
        advice=advice_in(shown_in),
        language=shown_in,
        direction="rtl" if shown_in in settings.LANGUAGES_BIDI else "ltr",
        is_fallback=shown_in != language,
        call=_call(country, shown_in, names_country, signed),
        signature=row.signature if row else None,
        area=area,
    )


def _call(country: str, language: str, names_country: bool, signed: SignedAdvice) -> Call:
    advice, number = advice_in(language), signed.number_of(country)
    if number is None:
        return Call(advice.call_local)
    words = advice.call_ambulance if number.reaches == AMBULANCE else advice.call_every_service
    name = _country_name(country, language) if names_country else ""
    return Call(words % {"number": number.number}, number.tel_link, name, number)


def _country_name(country: str, language: str) -> str:
    try:
        return gazetteer().country_name(country, language)
    except PlacesUnavailableError:
        return country
