"""Cuts shapes into the tiles of a zoom and writes the archive of them: one shape at a time, so that memory stays small.

The cut pieces wait in a table on disk until all of a tile are there.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from services.basemap.joining import joined
from services.basemap.vector_tile import AREA, LINE, POINT, Corner, Feature, Words, write_tile
from services.geometry.clipping import X, Y, area_of, clip_line, clip_ring, simplified
from services.geometry.mercator import tiles_over, to_square

Progress = Callable[[str, int, int], None]
Spot = tuple[float, float]

# So much of its surroundings is in every tile, as a part of its side: no line ends where two tiles meet.
BEYOND = 1 / 64
COMPRESSION_LEVEL = 9
PIECES_AT_ONCE = 20_000
TELL_EVERY = 50


@dataclass(frozen=True)
class Zoom:
    """How fine the tiles of one zoom are: units on a side, and how far off a corner may be, in units."""

    number: int
    extent: int
    tolerance: float


@dataclass(frozen=True)
class Shape:
    """Something on the square of the world (see geometry/mercator.py), in the layer it belongs to.

    The parts of an area are rings without their first corner at the end, each outer one followed by its holes.
    """

    layer: str
    form: int
    parts: Sequence[Sequence[Spot]]
    words: Words


@dataclass(frozen=True)
class About:
    """What an archive says of itself: its name, who is to be named, and the west, south, east and north it covers."""

    name: str
    attribution: str
    west: float
    south: float
    east: float
    north: float


class Tiling:
    """Takes shapes, and writes their tiles; its table lies in a folder that is somebody else's to delete."""

    def __init__(self, folder: Path) -> None:
        """Makes the table."""
        self._table = sqlite3.connect(folder / "pieces.sqlite3", isolation_level=None)
        self._table.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "CREATE TABLE pieces (tile INTEGER, zoom INTEGER, piece TEXT); BEGIN"
        )
        self._waiting: list[tuple[int, int, str]] = []
        self._extents: dict[int, int] = {}

    def __enter__(self) -> Tiling:
        """Returns itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, reason: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the table."""
        self._table.close()

    def add(self, shape: Shape, zoom: Zoom) -> None:
        """Cuts a shape into the tiles of a zoom."""
        self._extents[zoom.number] = zoom.extent
        for x, y, parts in _cut(shape, zoom):
            piece = json.dumps([shape.layer, shape.form, parts, dict(shape.words)], ensure_ascii=False)
            self._waiting.append((zxy_to_tileid(zoom.number, x, y), zoom.number, piece))
        if len(self._waiting) >= PIECES_AT_ONCE:
            self._put_away()

    def write(self, path: Path, about: About, layers: Sequence[str], tell: Progress | None = None) -> int:
        """Writes all tiles, their layers in this order, and returns how many; ValueError where there are none."""
        self._put_away()
        self._table.execute("CREATE INDEX by_tile ON pieces (tile)")
        [(total,)] = self._table.execute("SELECT count(DISTINCT tile) FROM pieces")
        if not total:
            raise ValueError("There is nothing to draw.")
        with path.open("wb") as file:
            writer = Writer(file)
            for number, (tile, zoom, features) in enumerate(self._tiles()):
                if tell and number % TELL_EVERY == 0:
                    tell("Writing tiles", number, total)
                in_order = {name: joined(features[name]) for name in layers if name in features}
                content = write_tile(in_order, self._extents[zoom])
                writer.write_tile(tile, gzip.compress(content, COMPRESSION_LEVEL, mtime=0))
            writer.finalize(_header(about), _metadata(about, layers))
        return int(total)

    def _put_away(self) -> None:
        self._table.executemany("INSERT INTO pieces VALUES (?, ?, ?)", self._waiting)
        self._waiting.clear()

    def _tiles(self) -> Iterator[tuple[int, int, Mapping[str, list[Feature]]]]:
        features: dict[str, list[Feature]] = defaultdict(list)
        current, current_zoom = -1, 0
        for tile, zoom, piece in self._table.execute("SELECT tile, zoom, piece FROM pieces ORDER BY tile, rowid"):
            if tile != current and current >= 0:
                yield current, current_zoom, features
                features = defaultdict(list)
            current, current_zoom = tile, zoom
            layer, form, parts, words = json.loads(piece)
            features[layer].append(Feature(form, [[(x, y) for x, y in part] for part in parts], words))
        if current >= 0:
            yield current, current_zoom, features


def _cut(shape: Shape, zoom: Zoom) -> Iterator[tuple[int, int, list[list[Corner]]]]:
    """Yields column, row and the parts of a shape in units of each tile it touches."""
    scale = zoom.extent << zoom.number
    parts = [[(x * scale, y * scale) for x, y in part] for part in shape.parts]
    if shape.form != POINT:
        parts = [simplified(part, zoom.tolerance) for part in parts]
    beyond = zoom.extent * BEYOND if shape.form != POINT else 0.0
    for column in _touched(parts, X, scale, zoom):
        west = column * zoom.extent
        strip = _clip(parts, shape.form, X, west - beyond, west + zoom.extent + beyond)
        for row in _touched(strip, Y, scale, zoom):
            north = row * zoom.extent
            inside = _clip(strip, shape.form, Y, north - beyond, north + zoom.extent + beyond)
            if whole := _in_units(inside, shape.form, west, north, zoom.tolerance):
                yield column, row, whole


def _touched(parts: Iterable[Sequence[Spot]], axis: int, scale: int, zoom: Zoom) -> range:
    values = [corner[axis] for part in parts for corner in part]
    if not values:
        return range(0)
    return tiles_over(min(values) / scale, max(values) / scale, zoom.number, BEYOND)


def _clip(parts: list[list[Spot]], form: int, axis: int, low: float, high: float) -> list[list[Spot]]:
    if form == LINE:
        return [piece for part in parts for piece in clip_line(part, axis, low, high)]
    if form == AREA:
        return [piece for part in parts if (piece := clip_ring(part, axis, low, high))]
    return [part for part in parts if low <= part[0][axis] < high]


def _in_units(
    parts: Iterable[Sequence[Spot]], form: int, west: float, north: float, tolerance: float
) -> list[list[Corner]]:
    """Returns the parts in whole units from the corner of a tile, without what is too small to be seen."""
    whole = []
    for part in parts:
        rounded = [(round(x - west), round(y - north)) for x, y in part]
        corners = [corner for number, corner in enumerate(rounded) if number == 0 or corner != rounded[number - 1]]
        if form == AREA:
            corners = corners[:-1] if len(corners) > 1 and corners[0] == corners[-1] else corners
            if len(corners) < 3 or abs(area_of(corners)) < tolerance * tolerance * 2:
                continue
        elif form == LINE and len(corners) < 2:
            continue
        whole.append(corners)
    return whole


def _header(about: About) -> dict[str, object]:
    west, south, east, north = (
        round(degrees * 10_000_000) for degrees in (about.west, about.south, about.east, about.north)
    )
    return {
        "tile_type": TileType.MVT,
        "tile_compression": Compression.GZIP,
        "min_lon_e7": west,
        "min_lat_e7": south,
        "max_lon_e7": east,
        "max_lat_e7": north,
    }


def _metadata(about: About, layers: Sequence[str]) -> dict[str, object]:
    vector_layers = [{"id": name, "fields": {}} for name in layers]
    return {"name": about.name, "attribution": about.attribution, "vector_layers": vector_layers}


def box_on_square(about: About) -> list[Spot]:
    """Returns the four corners of what an archive covers."""
    west, north = to_square(about.west, about.north)
    east, south = to_square(about.east, about.south)
    return [(west, north), (east, north), (east, south), (west, south)]
