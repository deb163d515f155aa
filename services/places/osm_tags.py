"""What an object of OpenStreetMap is to somebody who looks for a place, and the names it goes by."""

from __future__ import annotations

import re
from collections.abc import Mapping

from services.places.place import NEIGHBOURHOOD, STATION, STREET, TOWN
from services.places.spelling import name_key

STATIONS = {
    "railway": frozenset({"station", "halt", "tram_stop"}),
    "public_transport": frozenset({"station"}),
    "station": frozenset({"subway", "light_rail", "monorail"}),
    "amenity": frozenset({"bus_station", "ferry_terminal"}),
}
TOWNS = frozenset({"city", "town", "village", "hamlet"})
NEIGHBOURHOODS = frozenset({"borough", "suburb", "quarter", "neighbourhood"})
SQUARES = frozenset({"square"})
# Named paths and driveways are left out: they are many, and few people say them.
STREETS = frozenset(
    {"trunk", "primary", "secondary", "tertiary", "unclassified", "residential", "living_street", "pedestrian", "road"}
)
FURTHER_NAMES = re.compile(r"(?:name|alt_name|old_name|short_name|official_name|loc_name|int_name)(?::[a-z]{2,3})?")
LONGEST_NAME = 200
MOST_NAMES = 20


def kind_of(tags: Mapping[str, str]) -> str:
    """Returns the kind of place that tags describe, "" for none of ours."""
    if tags.get("station") == "miniature":
        return ""
    if any(tags.get(key, "") in values for key, values in STATIONS.items()):
        return STATION
    place = tags.get("place", "")
    if place in TOWNS:
        return TOWN
    if place in NEIGHBOURHOODS:
        return NEIGHBOURHOOD
    return STREET if place in SQUARES or tags.get("highway", "") in STREETS else ""


def names_of(tags: Mapping[str, str]) -> tuple[str, ...]:
    """Returns the names of an object, the usual one first, then those in other languages and of other times."""
    usual = [tags.get("name", "")]
    further = [tags[key] for key in sorted(tags) if key != "name" and FURTHER_NAMES.fullmatch(key)]
    names = (" ".join(name.split()) for text in (*usual, *further) for name in text.split(";"))
    return tuple(dict.fromkeys(name for name in names if _is_name(name)))[:MOST_NAMES]


def people_of(tags: Mapping[str, str]) -> int:
    """Returns how many people live there, 0 where the tag does not say so in digits."""
    written = tags.get("population", "").replace(" ", "").replace(",", "")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 9 else 0


def _is_name(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and name.isprintable() and bool(name_key(name))
