"""Reads places out of an extract of OpenStreetMap, object by object, with the positions of nodes on disk."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import osmium

from services.geometry.points import Point
from services.places.osm_tags import kind_of, names_of, people_of
from services.places.place import STREET
from services.places.reading import Progress, UnreadableError

ENDINGS = (".osm", ".osm.gz", ".osm.bz2", ".osm.pbf", ".pbf")
# Roles of a relation's member that say where its middle is.
MIDDLE = ("label", "admin_centre")
TELL_EVERY = 1_000
OPEN_FILES = Path("/proc/self/fd")


class Found(NamedTuple):
    """A place in an extract; `names` begins with the usual one."""

    kind: str
    names: tuple[str, ...]
    point: Point
    people: int


def is_osm(path: Path) -> bool:
    """Says whether a file is an extract of OpenStreetMap by its name."""
    return path.name.lower().endswith(ENDINGS)


def read_osm(path: Path, progress: Progress | None = None) -> Iterator[Found]:
    """Yields the named places of an extract; raises UnreadableError when it is missing, broken, or not one.

    Memory does not grow with the file: the positions of its nodes, 16 bytes each, lie in a file meanwhile.
    """
    if not path.is_file():
        raise UnreadableError(f"{path} cannot be read: there is no such file.")
    try:
        with tempfile.TemporaryDirectory(prefix="places-") as folder:
            yield from _Extract(path, Path(folder) / "nodes", progress).found()
    except (RuntimeError, osmium.InvalidLocationError) as error:
        raise UnreadableError(f"{path.name} cannot be read as an extract of OpenStreetMap: {error}.") from error


class _Extract:
    """One reading of one file."""

    def __init__(self, path: Path, nodes: Path, progress: Progress | None) -> None:
        self._path = path
        self._named = osmium.FileProcessor(str(path)).with_locations(f"sparse_file_array,{nodes}")
        self._nodes: Any = self._named.node_location_storage
        self._progress = progress
        # Relations whose middle nobody has marked, by the ways around them.
        self._outlines: dict[int, list[int]] = defaultdict(list)
        self._unmarked: dict[int, Found] = {}

    def found(self) -> Iterator[Found]:
        named: Iterable[Any] = self._named.with_filter(osmium.filter.KeyFilter("name"))
        for number, each in enumerate(named):
            if self._progress and number % TELL_EVERY == 0:
                self._progress(f"Reading {self._path.name}", *how_far(self._path))
            tags = {tag.k: tag.v for tag in each.tags}
            kind, names = kind_of(tags), names_of(tags)
            if not kind or not names:
                continue
            if point := self._point(each, kind):
                yield Found(kind, names, point, people_of(tags))
            elif each.is_relation():
                self._unmarked[each.id] = Found(kind, names, Point(0, 0), people_of(tags))
                for member in each.members:
                    if member.type == "w" and member.role in ("", "outer"):
                        self._outlines[member.ref].append(each.id)
        yield from self._by_outlines()

    def _point(self, each: Any, kind: str) -> Point | None:
        if each.is_node():
            return _valid(each.location)
        if each.is_way():
            points = [point for node in each.nodes if (point := _valid(node.location))]
            # The middle of a street lies on it; that of anything with an outline lies within.
            return points[len(points) // 2] if points and kind == STREET else _middle(points)
        for member in each.members:
            if member.type == "n" and member.role in MIDDLE:
                return self._node(member.ref)
        return None

    def _node(self, number: int) -> Point | None:
        try:
            return _valid(self._nodes.get(number))
        except KeyError:
            return None  # beyond the edge of the extract

    def _by_outlines(self) -> Iterator[Found]:
        """Yields the relations that are known by their outlines alone, which takes a second look at the ways."""
        if not self._outlines:
            return
        corners: dict[int, list[Point]] = defaultdict(list)
        wanted = osmium.filter.IdFilter(self._outlines)
        with osmium.io.Reader(str(self._path), osmium.osm.WAY) as reader:
            ways: Iterable[Any] = osmium.OsmFileIterator(reader, wanted)
            for way in ways:
                points = [point for node in way.nodes if (point := self._node(node.ref))]
                for relation in self._outlines[way.id]:
                    corners[relation] += points
        for relation, points in corners.items():
            if middle := _middle(points):
                yield self._unmarked[relation]._replace(point=middle)


def _valid(location: Any) -> Point | None:
    return Point(location.lat, location.lon) if location.valid() else None


def _middle(points: list[Point]) -> Point | None:
    """Returns the middle of the box around points, to which all parts of an outline count alike."""
    if not points:
        return None
    latitudes, longitudes = [point.latitude for point in points], [point.longitude for point in points]
    if max(longitudes) - min(longitudes) > 180:
        longitudes = [longitude % 360 for longitude in longitudes]
    longitude = (max(longitudes) + min(longitudes)) / 2
    return Point((max(latitudes) + min(latitudes)) / 2, longitude - 360 if longitude > 180 else longitude)


def how_far(path: Path) -> tuple[int, int]:
    """Returns how many kilobytes of a file have been read, and how many it has; Linux knows, osmium does not say."""
    size, here = path.stat().st_size, path.resolve()
    for descriptor in OPEN_FILES.iterdir() if OPEN_FILES.exists() else ():
        try:
            if descriptor.readlink() == here:
                position = (OPEN_FILES.with_name("fdinfo") / descriptor.name).read_text().split()[1]
                return int(position) >> 10, size >> 10
        except OSError:
            continue  # closed while we looked
    return size >> 10, size >> 10
