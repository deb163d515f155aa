"""The command remove_demo: takes the demonstration directory out of the registry, with its history."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error as DatabaseError

from services.management import demonstration, registry_database


class Command(BaseCommand):
    help = "Takes all invented listings out of the registry, with what only they used. Real listings stay as they are."

    def add_arguments(self, parser: CommandParser) -> None:
        """Takes the answer to the one question it asks."""
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, **options: Any) -> None:
        """Removes all or nothing, and says how many; exits with 2 where the database refuses."""
        try:
            self.stdout.write(self._removed(is_sure=options["yes"]))
        except DatabaseError as reason:
            raise CommandError(f"{registry_database.describe(reason)} Nothing was removed.", returncode=2) from reason

    def _removed(self, *, is_sure: bool) -> str:
        number = demonstration.count()
        if not number:
            return "There are no demonstration listings."
        if not (is_sure or _agrees(f"Remove {number} demonstration listings and their history? [yes/no] ")):
            return "Nothing was removed."
        return f"{demonstration.remove()} demonstration listings removed. The next release is without them."


def _agrees(question: str) -> bool:
    try:
        return input(question).strip() == "yes"
    except EOFError:
        return False
