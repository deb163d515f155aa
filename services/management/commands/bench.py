"""`manage.py bench`: the benchmarks of tests/bench/, each in a process of its own with the settings it measures."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError

from services.management.suite import PUBLIC, REGISTRY

SETTINGS = {
    "nearest": PUBLIC,
    "pages": PUBLIC,
    "release": REGISTRY,
    "reading": PUBLIC,
    "weight": PUBLIC,
    "lighthouse": PUBLIC,
}
SIZES = "10000,100000,1000000"


class Command(BaseCommand):
    """Measures on invented directories, and never looks at the one that is here."""

    help = "Runs the benchmarks in tests/bench/, with peers where they are installed; prints tables in Markdown."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Names the options."""
        parser.add_argument("name", nargs="?", choices=list(SETTINGS), help="which one; all of them if none is named")
        parser.add_argument("--listings", type=_sizes, default=SIZES, help=f"sizes of the directories ({SIZES})")
        parser.add_argument("--seconds", type=float, default=5.0, help="time that each way gets for each row (5)")
        parser.add_argument("--keep", type=Path, help="a folder for what is built, so that the next run finds it")

    def handle(self, **options: Any) -> None:
        """Runs one after the other; the first that fails ends the command."""
        if not (settings.BASE_DIR / "tests" / "bench" / "__main__.py").exists():
            raise CommandError("The benchmarks are in tests/bench/, and that is not installed here.", returncode=2)
        for name in [options["name"]] if options["name"] else SETTINGS:
            self.stdout.write(f"\n## {name}\n")
            self.stdout.flush()
            with tempfile.TemporaryDirectory(prefix="bench-") as passing:
                folder = options["keep"].absolute() if options["keep"] else passing
                done = subprocess.run(_command(name, options), env=_environment(name, folder), check=False)
            if done.returncode:
                raise CommandError(f"The benchmark {name} has failed.", returncode=done.returncode)


def _sizes(text: str) -> str:
    sizes = [int(size) for size in text.split(",")]
    if min(sizes) < 1:
        raise ValueError
    return ",".join(map(str, sizes))


def _command(name: str, options: dict[str, Any]) -> list[str]:
    sizes = ["--listings", options["listings"], "--seconds", str(options["seconds"])]
    return [sys.executable, "-m", "tests.bench", name, *sizes]


def _environment(name: str, folder: Path | str) -> dict[str, str]:
    """Returns an environment in which nothing of this deployment is named."""
    ours = ("HRD_", "DATABASE_", "DJANGO_")
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
    paths = {"PYTHONPATH": str(settings.BASE_DIR), "HRD_DATA_DIR": str(folder)}
    return inherited | paths | {"DJANGO_SETTINGS_MODULE": SETTINGS[name]}
