"""`manage.py test`: the whole suite on every database and browser of this machine, and what had to be left out."""

from __future__ import annotations

import importlib.util
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError

from services.management.suite import PARTS
from services.management.suite_run import Result, run_all, runs


class Command(BaseCommand):
    """Runs pytest once per settings module and database."""

    help = "Runs the whole suite. What follows -- goes to pytest: manage.py test -- -k hours"
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Names the options."""
        parser.add_argument("--all", action="store_true", help="fail if anything has to be left out")
        parser.add_argument(
            "pytest_arguments", nargs="*", help="after --: options for pytest, folders or files of tests"
        )

    def handle(self, **options: Any) -> None:
        """Runs every part, then says what became of each."""
        if importlib.util.find_spec("pytest") is None:
            raise CommandError("This Python has no pytest: install requirements-test.txt into it.", returncode=2)
        planned = runs(settings.BASE_DIR, options["pytest_arguments"])
        if not planned:
            raise CommandError("No part of the suite has tests there.", returncode=2)
        results = []
        for result in run_all(planned):
            self.stdout.write(f"\n── {result.part.name} ──\n{result.printed}")
            self.stdout.flush()
            results.append(result)
        results.sort(key=lambda result: PARTS.index(result.part))
        self._summarise(results)
        if any(result.exit_code for result in results):
            raise CommandError("Some tests have failed.", returncode=1)
        if options["all"] and any(result.left_out for result in results):
            raise CommandError("Everything that ran has passed, but something was left out, and --all forbids that.")

    def _summarise(self, results: list[Result]) -> None:
        self.stdout.write("")
        for result in results:
            self.stdout.write(result.line())
        left_out = [reason for result in results for reason in result.left_out]
        self.stdout.write("Left out:" if left_out else "Nothing was left out.")
        for reason in left_out:
            self.stdout.write(f"  {reason}")
