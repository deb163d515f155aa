"""Makes the street tiles of a region out of an extract of OpenStreetMap, whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from services.basemap.osm_extract import UnreadableExtractError, box_of, shapes_of
from services.basemap.osm_kinds import COARSEST, FINEST, LAYERS
from services.basemap.tiling import About, Progress, Shape, Tiling, Zoom, box_on_square
from services.basemap.vector_tile import AREA
from services.geometry.mercator import tiles_over
from services.places.files import one_writer, replacing

ENDING = ".pmtiles"
# What the licence of OpenStreetMap (ODbL 1.0) asks to be shown with every map.
ATTRIBUTION = "© OpenStreetMap contributors, ODbL"

# Of the finest zoom: about a country like Italy. A file that says it covers the world would fill the disk.
MOST_TILES = 250_000

ZOOMS = {
    number: Zoom(number, extent=4096, tolerance=2.0 if number == FINEST else 5.0)
    for number in range(COARSEST, FINEST + 1)
}


def build_streets(extract: Path, path: Path, tell: Progress | None = None) -> int:
    """Writes the archive of an extract at `path` and returns how many tiles it has.

    Raises UnreadableExtractError; whatever happens, `path` holds the archive before or the new one, whole.
    """
    if not extract.is_file():
        raise UnreadableExtractError(f"{extract} cannot be read: there is no such file.")
    west, south, east, north = box_of(extract)
    about = About(path.stem, ATTRIBUTION, west, south, east, north)
    box = box_on_square(about)
    if _tiles_within(box) > MOST_TILES:
        raise UnreadableExtractError(f"{extract.name} covers too much of the Earth: cut a region out of it.")
    with (
        one_writer(path),
        replacing(path) as new,
        tempfile.TemporaryDirectory(prefix=".streets-", dir=path.parent) as folder,
        Tiling(Path(folder)) as tiling,
    ):
        for number in range(COARSEST, FINEST + 1):
            tiling.add(Shape("earth", AREA, [box], {"kind": "earth"}), ZOOMS[number])
        drawn = 0
        for shape, zoom in shapes_of(extract, Path(folder) / "nodes", box, tell):
            tiling.add(shape, ZOOMS[zoom])
            drawn += 1
        if not drawn:
            raise UnreadableExtractError(f"{extract.name} has no street, no water and no place in it.")
        return tiling.write(new, about, LAYERS, tell)


def _tiles_within(box: Sequence[tuple[float, float]]) -> int:
    (west, north), _, (east, south), _ = box
    return len(tiles_over(west, east, FINEST)) * len(tiles_over(north, south, FINEST))
