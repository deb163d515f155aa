"""The archives that this deployment serves: a world for every far view, and streets where somebody has put some."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from services.basemap.archive import Archive, ArchiveError
from services.basemap.preparing import DEMONSTRATION, WORLD

logger = logging.getLogger(__name__)

# The world ends here; what is finer comes from the streets.
FINEST_OF_WORLD = 6
# Finer tiles are never asked for: a request would say more closely where somebody looks.
FINEST_OF_STREETS = 13


@dataclass(frozen=True)
class Ground:
    """All archives at one moment; `stamp` changes with any of them, and is part of the address of every tile."""

    stamp: str
    world: Archive | None
    streets: tuple[Archive, ...]

    def tile(self, zoom: int, x: int, y: int) -> bytes | None:
        """Returns a tile compressed with gzip: of the world when it is coarse, else of the first streets with one."""
        if zoom <= FINEST_OF_WORLD:
            return self.world.tile(zoom, x, y) if self.world else None
        if zoom > FINEST_OF_STREETS:
            return None
        found = (archive.tile(zoom, x, y) for archive in self.streets)
        return next((tile for tile in found if tile is not None), None)


def ground() -> Ground:
    """Returns what is served now; a new archive is seen at once, since each is renamed into its folder."""
    folder = Path(settings.HRD_TILES_DIR)
    try:
        return _ground_of(folder, folder.stat().st_mtime_ns)
    except FileNotFoundError:
        return Ground("", None, ())


@lru_cache(maxsize=2)
def _ground_of(folder: Path, _changed: int) -> Ground:
    archives: dict[str, Archive] = {}
    digest = hashlib.sha256()
    for path in sorted(folder.glob("[!.]*.pmtiles")):
        try:
            archives[path.stem] = Archive(path)
        except ArchiveError as error:
            logger.error("An archive of tiles cannot be read. It is left out.", exc_info=error)
            continue
        status = path.stat()
        digest.update(f"{path.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    world, demonstration = archives.pop(WORLD, None), archives.pop(DEMONSTRATION, None)
    # Where an operator's own streets are, they are newer.
    streets = (*archives.values(), *([demonstration] if demonstration else []))
    return Ground(digest.hexdigest()[:8], world, streets)
