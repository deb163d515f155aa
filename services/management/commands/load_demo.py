"""The command load_demo: fills the registry with the demonstration directory, its days counted from now."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error as DatabaseError

from services.exchange.record import FileError
from services.management import demonstration, first_curator, registry_database


class Command(BaseCommand):
    help = "Fills the registry with invented listings, so that every state of the directory can be seen."

    def add_arguments(self, parser: CommandParser) -> None:
        """Takes leave to mix invented listings with real ones."""
        parser.add_argument(
            "--beside-real-listings", action="store_true", help="also where the registry holds real listings"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Loads all or nothing, and says how many; exits with 2 beside real listings or where nothing can be read."""
        try:
            loaded = demonstration.load(
                datetime.now(UTC),
                by=first_curator.find(),
                beside_real_listings=options["beside_real_listings"],
            )
        except (FileError, demonstration.BesideRealListingsError) as reason:
            raise CommandError(str(reason), returncode=2) from reason
        except DatabaseError as reason:
            raise CommandError(f"{registry_database.describe(reason)} Nothing was loaded.", returncode=2) from reason
        if options["verbosity"]:
            self._tell(loaded)

    def _tell(self, loaded: demonstration.Loaded) -> None:
        self.stdout.write(
            f"Demonstration directory: {loaded.new} listings new, {loaded.changed} brought up to date,"
            f" {loaded.unchanged} as they were. manage.py remove_demo takes them out."
        )
        if not loaded.is_attested:
            self.stdout.write(
                f"The list {demonstration.ATTESTED_SOURCE} is held: no curator vouches for it."
                " Make one with manage.py createsuperuser and run this again, or use manage.py attest_source."
            )
