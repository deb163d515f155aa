"""The command rollback: goes back to an older release, without what has been withdrawn since."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from services.release.publisher import PublishingFailed, roll_back


class Command(BaseCommand):
    help = "Publishes an older release again, without what was withdrawn since, and rests until manage.py publish."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes the release to go back to."""
        parser.add_argument(
            "id", nargs="?", type=int, help="a number that manage.py releases shows; else the one before"
        )

    def handle(self, *args: Any, id: int | None, **options: Any) -> None:  # noqa: A002 — the word on the command line
        """Goes back; exits with 2 where that cannot be done."""
        try:
            published = roll_back(id)
        except PublishingFailed as reason:
            raise CommandError(str(reason), returncode=2) from reason
        self.stdout.write(
            f"Release {published.sequence} is out, made from the older one: {published.listings} listings."
            " Automatic publishing rests until: manage.py publish"
        )
