"""The command build_basemap: makes the street tiles of a region out of an extract of OpenStreetMap."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from services.basemap.archive import Archive
from services.basemap.building import ENDING, build_streets
from services.basemap.osm_extract import UnreadableExtractError
from services.basemap.preparing import DEMONSTRATION, WORLD
from services.management.progress_bar import progress_bar

UNREADABLE, INTERRUPTED = 2, 130
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,40}")


class Command(BaseCommand):
    help = "Makes street tiles of a region from an extract of OpenStreetMap; the site shows them at once."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes the extract, and the name of what is made of it."""
        parser.add_argument("file", type=Path, help="an extract of OpenStreetMap: .osm.pbf or .osm")
        parser.add_argument("--name", help="name of the archive, in place of that of the file: a-z, 0-9 and hyphens")

    def handle(self, *args: Any, file: Path, name: str | None, **options: Any) -> None:
        """Builds and says how much there is; exits with 2 and one sentence when the extract cannot be read."""
        name = name or file.name.lower().removesuffix(".pbf").removesuffix(".osm")
        if not NAME.fullmatch(name) or name in (WORLD, DEMONSTRATION):
            raise CommandError(f"An archive cannot be called “{name}”: choose a --name.", returncode=UNREADABLE)
        path = Path(settings.HRD_TILES_DIR) / f"{name}{ENDING}"
        try:
            with progress_bar(is_shown=self.stderr.isatty()) as tell:
                tiles = build_streets(file, path, tell)
        except KeyboardInterrupt:
            raise CommandError("Stopped. Nothing has changed.", returncode=INTERRUPTED) from None
        except UnreadableExtractError as error:
            raise CommandError(str(error), returncode=UNREADABLE) from error
        except OSError as error:
            message = f"Nothing has changed: the tiles could not be written ({error})."
            raise CommandError(message, returncode=UNREADABLE) from error
        box = Archive(path).box
        self.stdout.write(f"{path}: {tiles} tiles, {path.stat().st_size / 1_000_000:.1f} MB")
        self.stdout.write(
            f"They cover {box.south:.3f} to {box.north:.3f} north, {box.west:.3f} to {box.east:.3f} east."
        )
