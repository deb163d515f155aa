"""What `check --deploy` asks of a directory that is no demonstration: signed overdose steps and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from django.conf import settings
from django.core import checks
from django.db import Error as DatabaseError

from services.advice.signatures import Signature, SignedAdvice
from services.advice.spoken import language_shown, signed_steps
from services.catalogue.current import ReleaseUnavailable, current_release
from services.catalogue.listings import countries_listed
from services.phones.numbers import is_known_emergency_number


def check_signed_advice(app_configs: Any, **_kwargs: Any) -> list[checks.CheckMessage]:
    """Returns what is missing or due, each with the command that mends it; nothing for a demonstration."""
    today = datetime.now(UTC).date()
    signed: SignedAdvice = settings.HRD_SIGNED_ADVICE
    try:
        if current_release().manifest.is_demo:
            return []
        countries = sorted(filter(None, countries_listed()))
    except (ReleaseUnavailable, DatabaseError):
        return [*_about_steps(signed, today), _NO_RELEASE]
    return [*_about_steps(signed, today), *_about_numbers(signed, countries, today)]


_NO_RELEASE = checks.Info(
    "No release can be read, so nobody knows yet which countries need a signed emergency number.",
    hint="Check again after the first manage.py publish.",
    id="services.I001",
)


def _about_steps(signed: SignedAdvice, today: date) -> Iterator[checks.CheckMessage]:
    for language in settings.HRD_LANGUAGES:
        hint = f"manage.py advice --language {language} prints the words and the block for HRD_SIGNED_ADVICE."
        row = signed_steps(language, signed)
        if row:
            yield from _due(row.signature, f"overdose steps in {language}", hint, today)
        elif language == settings.LANGUAGE_CODE:
            problem = f"{unsigned_steps(language, signed)} It is the default language of this site."
            yield checks.Error(problem, hint=hint, id="services.E001")
        elif signed.steps:
            shown = language_shown(language, signed)
            instead = "a draft" if shown == language else f"those in {shown}"
            problem = f"{unsigned_steps(language, signed)} Its pages show {instead}."
            yield checks.Warning(problem, hint=hint, id="services.W001")


def _about_numbers(signed: SignedAdvice, countries: list[str], today: date) -> Iterator[checks.CheckMessage]:
    for country in countries:
        hint = f"manage.py advice --country {country} prints the block for HRD_SIGNED_ADVICE."
        row = signed.number_of(country)
        if row is None:
            problem = f"Nobody has signed the emergency number of {country}, where there are listings."
            yield checks.Error(problem, hint=hint, id="services.E002")
            continue
        yield from _due(row.signature, f"emergency number of {country}", hint, today)
        if not is_known_emergency_number(row.number, country):
            problem = f"{row.number} is not among the emergency numbers of {country} that telephone metadata knows."
            yield checks.Warning(problem, hint="Compare it with its source once more.", id="services.W003")


def unsigned_steps(language: str, signed: SignedAdvice) -> str:
    """Returns the sentence that says why the steps in a language count as unsigned."""
    before = [one.signature for one in signed.steps if one.language == language]
    if not before:
        return f"Nobody has signed the overdose steps in {language}."
    last = max(before, key=lambda signature: signature.signed_on)
    return f"The overdose steps in {language} have changed since {last.signed_by} signed them on {last.signed_on}."


def _due(signature: Signature, what: str, hint: str, today: date) -> Iterator[checks.CheckMessage]:
    if signature.is_due(today):
        problem = f"The {what}, signed by {signature.signed_by}, were to be looked at again on {signature.review_on}."
        yield checks.Warning(problem, hint=hint, id="services.W002")
