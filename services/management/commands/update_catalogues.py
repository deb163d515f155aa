"""`manage.py update_catalogues`: brings the catalogues of the interface up to date with code and templates."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError

from services.language.catalogues import CatalogueError, catalogue_text, parse_catalogue, read_catalogue
from services.language.interface import CATALOGUE
from services.management.marked_words import brought_up_to_date, marked_words


class Command(BaseCommand):
    """Writes new words into each catalogue, takes out those that are gone, and says what is left to translate."""

    help = "Brings the catalogues of the interface up to date with the words of the site."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Names the options."""
        parser.add_argument("--check", action="store_true", help="write nothing; say what is left to translate")

    def handle(self, **options: Any) -> None:
        """Looks at every catalogue."""
        marked = marked_words(settings.BASE_DIR)
        for path in sorted(Path(settings.HRD_CATALOGUES).glob(f"*/{CATALOGUE}")):
            try:
                catalogue = brought_up_to_date(parse_catalogue(path), marked)
                if not options["check"]:
                    path.write_text(catalogue_text(catalogue), encoding="utf-8")
                read_catalogue(path)
            except CatalogueError as reason:
                raise CommandError(str(reason), returncode=2) from reason
            left = sum(not message.is_translated for message in catalogue.messages)
            self.stdout.write(f"{path.parts[-3]}: {len(marked)} messages, {left} to translate")
