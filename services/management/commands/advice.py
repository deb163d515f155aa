"""The `advice` command: what of the overdose advice is signed, and what somebody has to read to sign the rest."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from services.advice.signatures import REACHES
from services.advice.spoken import advice_in, digest_in, signed_steps, untranslated_in
from services.catalogue.current import ReleaseUnavailable
from services.catalogue.listings import countries_listed
from services.management.deployment import unsigned_steps

SIGNATURE = 'signed_by = ""\nrole = ""\nsigned_on = '


class Command(BaseCommand):
    help = "Says which overdose steps and emergency numbers are signed, and prints what is to be read and filled in."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--language", default="", help="prints the steps in this language, and the block to sign")
        parser.add_argument("--country", default="", help="prints the block for the number of this country, such as FI")

    def handle(self, *_args: object, **options: Any) -> None:
        language, country = options["language"], options["country"].upper()
        if language:
            self._show_steps(language)
        if country:
            self._show_number(country)
        if not language and not country:
            self._show_state()

    def _show_state(self) -> None:
        signed = settings.HRD_SIGNED_ADVICE
        for language in settings.HRD_LANGUAGES:
            row = signed_steps(language, signed)
            state = f"Steps in {language}: signed by {row.signature.signed_by}." if row else ""
            self.stdout.write(state or f"{unsigned_steps(language, signed)} (--language {language})")
        for country in sorted(_countries() | {one.country for one in signed.numbers}):
            number = signed.number_of(country)
            state = f"Number of {country}: {number.number}, signed by {number.signature.signed_by}." if number else ""
            self.stdout.write(state or f"Nobody has signed the emergency number of {country}. (--country {country})")

    def _show_steps(self, language: str) -> None:
        if language not in settings.HRD_LANGUAGES:
            known = ", ".join(settings.HRD_LANGUAGES)
            raise CommandError(f"“{language}” is not a language of this site: {known}.", returncode=2)
        missing = untranslated_in(language)
        if missing:
            reason = f"{missing} sentences are not translated into {language} yet: there is nothing whole to sign."
            raise CommandError(reason, returncode=2)
        advice = advice_in(language)
        for number, step in enumerate(advice.steps, 1):
            self.stdout.write(f"{number}. {step.order}\n   {step.meaning}\n")
        calls = (advice.call_local, advice.call_ambulance, advice.call_every_service)
        others = (*calls, advice.never, advice.mixed_supply, advice.stimulants)
        self.stdout.write("\n".join(others).replace("%(number)s", "…"))
        self.stdout.write(f'\n[[steps]]\nlanguage = "{language}"\ndigest = "{digest_in(language)}"\n{SIGNATURE}')

    def _show_number(self, country: str) -> None:
        if not (len(country) == 2 and country.isascii() and country.isalpha()):
            raise CommandError(f"“{country}” is not a country of two letters such as FI.", returncode=2)
        source = f'reaches = ""  # {" or ".join(REACHES)}\nsource_title = ""\nsource_url = ""'
        self.stdout.write(f'[[numbers]]\ncountry = "{country}"\nnumber = ""\n{source}\n{SIGNATURE}')


def _countries() -> set[str]:
    try:
        return set(filter(None, countries_listed()))
    except ReleaseUnavailable:
        return set()
