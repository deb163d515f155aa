"""The command load_places: adds places from a file to the gazetteer."""

from __future__ import annotations

import sqlite3
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from services.management.progress_bar import progress_bar
from services.places.loading import load_places
from services.places.open_file import PlacesUnavailableError
from services.places.reading import UnreadableError

UNREADABLE, INTERRUPTED = 2, 130


class Command(BaseCommand):
    help = "Adds places to the gazetteer: GeoNames' postal format, a CSV, or an OpenStreetMap extract. All or nothing."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes the file."""
        parser.add_argument(
            "file",
            type=Path,
            help=".osm or .osm.pbf; a CSV needs name, lat, lon, and may have country, population, code, kind",
        )

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        """Loads the file, then prints every rejected row and the sums; exits with 2 when the file cannot be read."""
        try:
            with progress_bar(is_shown=self.stderr.isatty()) as tell:
                report = load_places(file, Path(settings.HRD_PUBLIC_DIR), tell)
        except KeyboardInterrupt:
            raise CommandError("Stopped. Nothing has changed.", returncode=INTERRUPTED) from None
        except (UnreadableError, PlacesUnavailableError) as error:
            raise CommandError(str(error), returncode=UNREADABLE) from error
        except (OSError, sqlite3.Error) as error:
            message = f"Nothing has changed: the places could not be written ({error})."
            raise CommandError(message, returncode=UNREADABLE) from error
        for notice in report.notices:
            self.stdout.write(notice)
        for reject in report.rejected:
            self.stdout.write(f"Row {reject.row}: {reject.field} {reject.reason}")
        self.stdout.write(
            f"{report.added} added, {report.already_there} already there, {len(report.rejected)} rejected"
        )
