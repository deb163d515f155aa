"""One archive of tiles (PMTiles 3) opened for reading: what it covers, who is to be named, and each of its tiles."""

from __future__ import annotations

import gzip
import html
import json
import mmap
import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pmtiles.tile import (
    Compression,
    Entry,
    HeaderDict,
    MagicNumberNotFound,
    SpecVersionUnsupported,
    TileType,
    deserialize_directory,
    deserialize_header,
    find_tile,
    zxy_to_tileid,
)

HEADER_BYTES = 127
MOST_LEVELS = 4
DIRECTORIES_KEPT = 64
_MARKUP = re.compile(r"<[^>]*>")


class ArchiveError(Exception):
    """A file that is no archive of vector tiles; its text is one sentence."""


@dataclass(frozen=True)
class Box:
    """What an archive covers, in degrees."""

    west: float
    south: float
    east: float
    north: float


class Archive:
    """An archive that stays open: the system keeps in memory what is asked for, and nothing else."""

    def __init__(self, path: Path) -> None:
        """Opens the file; raises ArchiveError when it cannot be read, is cut off, or holds something else."""
        try:
            with path.open("rb") as file:
                self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._header: HeaderDict = deserialize_header(self._bytes[:HEADER_BYTES])
            said = self._unpacked(self._header["metadata_offset"], self._header["metadata_length"])
            self._metadata = json.loads(said) if said else {}
            self._directory = lru_cache(DIRECTORIES_KEPT)(self._read_directory)
            self._directory(self._header["root_offset"], self._header["root_length"])
        except (OSError, ValueError, EOFError, IndexError, zlib.error) as error:
            raise ArchiveError(f"{path.name} cannot be read as an archive of tiles: {error}.") from error
        except (MagicNumberNotFound, SpecVersionUnsupported) as error:
            raise ArchiveError(f"{path.name} is no archive of tiles (PMTiles, version 3).") from error
        if self._header["tile_type"] != TileType.MVT or self._end() > len(self._bytes):
            raise ArchiveError(f"{path.name} holds no vector tiles, or not all of them.")
        if self._header["tile_compression"] not in (Compression.GZIP, Compression.NONE):
            raise ArchiveError(f"{path.name} has tiles that are not compressed with gzip.")

    @property
    def box(self) -> Box:
        """Returns what it covers."""
        sides = (self._header[side] / 10_000_000 for side in ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7"))
        return Box(*sides)

    @property
    def zooms(self) -> tuple[int, int]:
        """Returns its coarsest and its finest zoom."""
        return self._header["min_zoom"], self._header["max_zoom"]

    @property
    def attribution(self) -> str:
        """Returns who is to be named wherever it is shown, without markup; "" where it does not say."""
        return html.unescape(_MARKUP.sub("", str(self._metadata.get("attribution", "")))).strip()

    def tile(self, zoom: int, x: int, y: int) -> bytes | None:
        """Returns a tile compressed with gzip, None where there is none."""
        if not self.zooms[0] <= zoom <= self.zooms[1] or not (0 <= x < 1 << zoom and 0 <= y < 1 << zoom):
            return None
        number = zxy_to_tileid(zoom, x, y)
        offset, length = self._header["root_offset"], self._header["root_length"]
        for _ in range(MOST_LEVELS):
            entry = find_tile(self._directory(offset, length), number)
            if entry is None:
                return None
            if entry.run_length:
                return self._content(entry)
            offset, length = self._header["leaf_directory_offset"] + entry.offset, entry.length
        return None

    def _content(self, entry: Entry) -> bytes:
        start = self._header["tile_data_offset"] + entry.offset
        content = self._bytes[start : start + entry.length]
        return content if self._header["tile_compression"] == Compression.GZIP else gzip.compress(content, mtime=0)

    def _read_directory(self, offset: int, length: int) -> list[Entry]:
        return deserialize_directory(self._bytes[offset : offset + length])

    def _unpacked(self, offset: int, length: int) -> bytes:
        content = self._bytes[offset : offset + length]
        return gzip.decompress(content) if self._header["internal_compression"] == Compression.GZIP else content

    def _end(self) -> int:
        return self._header["tile_data_offset"] + self._header["tile_data_length"]
