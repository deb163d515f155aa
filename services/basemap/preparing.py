"""Puts the committed archives where the site reads them: at the first start, and when an update brings others."""

from __future__ import annotations

import filecmp
import shutil
from pathlib import Path

from services.places.files import one_writer, replacing

# Names of archives that come with the program: an operator's own would be overwritten at the next start.
WORLD, DEMONSTRATION = "world", "demonstration"


def prepare(committed: Path, tiles: Path) -> None:
    """Copies each committed archive into the folder of tiles unless it is there already."""
    for source in sorted(committed.glob("*.pmtiles")):
        target = tiles / source.name
        if target.exists() and filecmp.cmp(source, target, shallow=False):
            continue
        with one_writer(target), replacing(target) as new:
            shutil.copyfile(source, new)
