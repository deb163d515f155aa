"""What of OpenStreetMap is drawn, in which layer, under which name, and from which zoom on.

Layers and kinds are named as in the Protomaps basemap (version 4), so that archives made by others are drawn as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# In the order of drawing.
LAYERS = ("earth", "landuse", "water", "roads", "pois", "places")
COARSEST, FINEST = 7, 13

_ROADS = {
    "motorway": ("highway", 7), "motorway_link": ("highway", 10), "trunk": ("major_road", 8),
    "trunk_link": ("major_road", 11), "primary": ("major_road", 9), "primary_link": ("major_road", 12),
    "secondary": ("major_road", 11), "secondary_link": ("major_road", 12), "tertiary": ("minor_road", 11),
    "tertiary_link": ("minor_road", 12), "residential": ("minor_road", 12), "unclassified": ("minor_road", 12),
    "living_street": ("minor_road", 12), "road": ("minor_road", 12), "pedestrian": ("path", 12),
    "service": ("path", 13), "footway": ("path", 13), "cycleway": ("path", 13), "path": ("path", 13),
    "steps": ("path", 13), "track": ("path", 13), "bridleway": ("path", 13),
}  # fmt: skip
# These have a wider line than other roads of their kind, or a thinner one.
_IN_DETAIL = {"tertiary", "pedestrian", "steps"}
# Ways along a road that is drawn already, over it, or through a car park.
_SIDE_WAYS = {"footway": {"sidewalk", "crossing", "traffic_island", "link"}, "service": {"parking_aisle", "driveway"}}
_RAILS = {"rail": 10, "light_rail": 11, "subway": 12, "tram": 13, "narrow_gauge": 12}
_SIDINGS = {"yard", "siding", "spur", "crossover"}
_GREEN = {
    ("leisure", "park"): "park", ("leisure", "garden"): "park", ("leisure", "nature_reserve"): "nature_reserve",
    ("leisure", "golf_course"): "golf_course", ("leisure", "pitch"): "pitch", ("landuse", "cemetery"): "cemetery",
    ("landuse", "grass"): "grass", ("landuse", "village_green"): "village_green", ("landuse", "meadow"): "meadow",
    ("landuse", "recreation_ground"): "recreation_ground", ("landuse", "allotments"): "allotments",
    ("landuse", "forest"): "forest", ("natural", "wood"): "wood", ("natural", "scrub"): "scrub",
    ("natural", "heath"): "scrub", ("natural", "grassland"): "grassland", ("amenity", "hospital"): "hospital",
}  # fmt: skip
_WATERS = {
    ("natural", "water"): "water", ("waterway", "riverbank"): "river", ("waterway", "dock"): "dock",
    ("landuse", "basin"): "basin", ("landuse", "reservoir"): "lake",
}  # fmt: skip
_STREAMS = {"river": 10, "canal": 11, "stream": 13}
_PLACES = {
    "city": ("locality", 7), "town": ("locality", 8), "village": ("locality", 11), "hamlet": ("locality", 13),
    "suburb": ("neighbourhood", 11), "quarter": ("neighbourhood", 12), "neighbourhood": ("neighbourhood", 13),
}  # fmt: skip
# Only the finest zoom, where they fit, has the names of streets.
_STREETS_NAMED_FROM = FINEST


@dataclass(frozen=True)
class Drawn:
    """How something is drawn: layer, kind, the first zoom with it, and the first with its name."""

    layer: str
    kind: str
    zoom: int
    detail: str = ""
    named_from: int = COARSEST


def line_of(tags: Mapping[str, str]) -> Drawn | None:
    """Returns how a way is drawn as a line, None for what is not."""
    highway, railway = tags.get("highway", ""), tags.get("railway", "")
    if highway in _ROADS and tags.get("area") != "yes" and tags.get(highway) not in _SIDE_WAYS.get(highway, ()):
        kind, zoom = _ROADS[highway]
        return Drawn("roads", kind, zoom, highway if highway in _IN_DETAIL else "", _STREETS_NAMED_FROM)
    if railway in _RAILS and tags.get("tunnel") != "yes" and tags.get("service") not in _SIDINGS:
        return Drawn("roads", "rail", _RAILS[railway], railway if railway == "tram" else "", FINEST + 1)
    if (stream := tags.get("waterway", "")) in _STREAMS and tags.get("tunnel") in (None, "no"):
        return Drawn("water", stream, _STREAMS[stream], "", FINEST + 1)
    return None


def area_of(tags: Mapping[str, str]) -> Drawn | None:
    """Returns how an area is drawn, None for what is not."""
    for (key, value), kind in _WATERS.items():
        if tags.get(key) == value:
            return Drawn("water", kind, 8, "", FINEST + 1)
    for (key, value), kind in _GREEN.items():
        if tags.get(key) == value:
            return Drawn("landuse", kind, 10, "", FINEST)
    if tags.get("highway") == "pedestrian" or tags.get("place") == "square":
        return Drawn("landuse", "pedestrian", 13, "", FINEST)
    return None


def spot_of(tags: Mapping[str, str]) -> Drawn | None:
    """Returns how a node is drawn, None for what is not: places, and stations that people name."""
    if (place := tags.get("place", "")) in _PLACES and tags.get("name"):
        kind, zoom = _PLACES[place]
        return Drawn("places", kind, zoom, place)
    if tags.get("railway") == "station" and tags.get("name"):
        return Drawn("pois", "station", 12)
    return None
