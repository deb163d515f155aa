"""The command import_listings: plans what a file of listings would change, and with --apply changes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error as DatabaseError

from services.exchange.csv_sheet.profile import profile_names
from services.exchange.formats import FORMATS
from services.exchange.geography import Geography
from services.exchange.importing import Plan, apply, plan
from services.exchange.record import FileError
from services.exchange.report import as_text, check_report_path, write_report
from services.management import registry_database
from services.management.progress_bar import progress_bar
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare

UNREADABLE, INTERRUPTED = 2, 130


class Command(BaseCommand):
    help = "Plans what a file of listings would change in the registry; with --apply, changes it: all or nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        """Takes the file, how to read it, and whether to import."""
        parser.add_argument("file", type=Path, help="the file of listings")
        parser.add_argument("--format", default="", help=f"one of {', '.join(FORMATS)}; else told by the file's ending")
        parser.add_argument(
            "--profile", default="", help=f"what the columns mean: a path, or one of {', '.join(profile_names())}"
        )
        parser.add_argument("--source", default="", help="import as this source; else as the profile or file says")
        parser.add_argument("--apply", action="store_true", help="import; without it nothing is changed")
        parser.add_argument("--report", type=Path, help="write every row's outcome to this .json or .csv file")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints the report; exit code 0 also with rejected rows, 2 where nothing could be read or written."""
        try:
            if options["report"]:
                check_report_path(options["report"])
            done = self._run(options)
            if options["report"]:
                write_report(done, options["report"])
        except FileError as error:
            raise CommandError(str(error), returncode=UNREADABLE) from error
        except DatabaseError as error:
            message = f"{registry_database.describe(error)} Nothing was changed."
            raise CommandError(message, returncode=UNREADABLE) from error
        except KeyboardInterrupt:
            raise CommandError("Stopped. Nothing was changed.", returncode=INTERRUPTED) from None
        self.stdout.write(as_text(done))

    def _run(self, options: dict[str, Any]) -> Plan:
        with progress_bar(is_shown=self.stderr.isatty()) as tell:
            planned = plan(
                options["file"],
                format_name=options["format"],
                profile=options["profile"],
                source=options["source"],
                geography=Geography(Gazetteer(prepare(settings.HRD_PUBLIC_DIR))),
                progress=tell,
            )
            return apply(planned, progress=tell) if options["apply"] else planned
