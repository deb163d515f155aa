"""Reads an extract of OpenStreetMap into shapes to draw, object by object, with the positions of nodes on disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import osmium

from services.basemap.coast import seas
from services.basemap.osm_kinds import COARSEST, FINEST, Drawn, area_of, line_of, spot_of
from services.basemap.tiling import Progress, Shape
from services.basemap.vector_tile import AREA, LINE, POINT
from services.geometry import clipping
from services.geometry.mercator import to_square
from services.places.osm_file import how_far

Spot = tuple[float, float]

# Languages that the interface may have (see settings); a place is labelled in one of them where it has such a name.
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "pt")
LOOKED_AT = ("highway", "railway", "waterway", "natural", "landuse", "leisure", "place", "amenity")
TELL_EVERY = 5_000


class UnreadableExtractError(Exception):
    """A file that is no extract of OpenStreetMap, or holds nothing that could be drawn; its text is one sentence."""


def box_of(path: Path) -> tuple[float, float, float, float]:
    """Returns west, south, east and north of an extract: what its header says, else where its nodes are."""
    try:
        with osmium.io.Reader(str(path), osmium.osm.NOTHING) as reader:
            box = reader.header().box()
        corners = [box.bottom_left, box.top_right] if box.valid() else _outermost(path)
    except RuntimeError as error:
        raise UnreadableExtractError(f"{path.name} cannot be read as an extract of OpenStreetMap: {error}.") from error
    low, high = corners
    if not low.valid() or (low.lon, low.lat) == (high.lon, high.lat):
        raise UnreadableExtractError(f"{path.name} covers nothing.")
    return low.lon, low.lat, high.lon, high.lat


def _outermost(path: Path) -> list[Any]:
    box = osmium.osm.Box(osmium.osm.Location(), osmium.osm.Location())
    nodes: Iterable[Any] = osmium.FileProcessor(str(path), osmium.osm.NODE)
    for node in nodes:
        box.extend(node.location)
    return [box.bottom_left, box.top_right]


def shapes_of(
    path: Path, nodes: Path, box: Sequence[Spot], tell: Progress | None = None
) -> Iterator[tuple[Shape, int]]:
    """Yields each shape of an extract with a zoom that has it; `nodes` is a file for positions, deleted by the caller.

    Raises UnreadableExtractError for a file that breaks off or is something else.
    """
    coast: list[list[Spot]] = []
    try:
        objects = osmium.FileProcessor(str(path)).with_locations(f"sparse_file_array,{nodes}")
        found: Iterable[Any] = objects.with_areas(osmium.filter.KeyFilter(*LOOKED_AT)).with_filter(
            osmium.filter.KeyFilter(*LOOKED_AT)
        )
        for number, each in enumerate(found):
            if tell and number % TELL_EVERY == 0:
                tell(f"Reading {path.name}", *how_far(path))
            tags = {tag.k: tag.v for tag in each.tags}
            if each.is_way() and tags.get("natural") == "coastline":
                coast.append(_line(each.nodes))
            elif drawn := _drawn(each, tags):
                yield from _at_each_zoom(drawn, *_form_and_parts(each), tags)
    except (RuntimeError, osmium.InvalidLocationError) as error:
        raise UnreadableExtractError(f"{path.name} cannot be read as an extract of OpenStreetMap: {error}.") from error
    for rings in seas(coast, box):
        yield from _at_each_zoom(Drawn("water", "ocean", COARSEST, "", FINEST + 1), AREA, rings, {})


def _drawn(each: Any, tags: dict[str, str]) -> Drawn | None:
    if each.is_node():
        return spot_of(tags)
    if each.is_area():
        return area_of(tags)
    return line_of(tags) if each.is_way() else None


def _form_and_parts(each: Any) -> tuple[int, list[list[Spot]]]:
    if each.is_node():
        return POINT, [[to_square(each.location.lon, each.location.lat)]]
    if each.is_way():
        return LINE, [_line(each.nodes)]
    return AREA, [
        _ring(ring, is_hole=is_hole)
        for outer in each.outer_rings()
        for is_hole, ring in ((False, outer), *((True, inner) for inner in each.inner_rings(outer)))
    ]


def _line(nodes: Iterable[Any]) -> list[Spot]:
    # A way that leaves the extract has nodes of which nothing is known.
    return [to_square(node.lon, node.lat) for node in nodes if node.location.valid()]


def _ring(nodes: Iterable[Any], *, is_hole: bool) -> list[Spot]:
    ring = _line(nodes)[:-1]
    return ring[::-1] if (clipping.area_of(ring) < 0) != is_hole else ring


def _at_each_zoom(
    drawn: Drawn, form: int, parts: list[list[Spot]], tags: dict[str, str]
) -> Iterator[tuple[Shape, int]]:
    words: dict[str, str | int] = {"kind": drawn.kind}
    if drawn.detail:
        words["kind_detail"] = drawn.detail
    names = {key: tags[key] for key in ("name", *(f"name:{code}" for code in LANGUAGES)) if key in tags}
    if form != POINT:
        names = {key: name for key, name in names.items() if key == "name"}
    names = {key: name for key, name in names.items() if key == "name" or name != names.get("name")}
    for zoom in range(max(drawn.zoom, COARSEST), FINEST + 1):
        yield Shape(drawn.layer, form, parts, words | names if zoom >= drawn.named_from else words), zoom
