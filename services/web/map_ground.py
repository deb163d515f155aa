"""What a page says of the base map: where its tiles are, what they cover, and who is to be named for them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.urls import reverse

from services.basemap.archive import Archive
from services.basemap.served import FINEST_OF_STREETS, ground
from services.web.languages import without_language


def ground_of_map() -> dict[str, Any] | None:
    """Returns what the browser draws streets and coasts from, None where this deployment has no archive."""
    served = ground()
    if not (served.world or served.streets):
        return None
    return {
        "tiles": without_language(reverse("tile", args=[served.stamp, 0, 0, 0])).removesuffix("0/0/0"),
        "world": served.world is not None,
        "streets": [_streets(archive) for archive in served.streets],
    }


def map_sources() -> list[str]:
    """Returns a line for everybody who is to be named for the base map."""
    served = ground()
    archives = [*([served.world] if served.world else []), *served.streets]
    return list(dict.fromkeys(archive.attribution for archive in archives if archive.attribution))


def _streets(archive: Archive) -> dict[str, Any]:
    coarsest, finest = archive.zooms
    box = asdict(archive.box)
    return {
        "box": [round(box[side], 5) for side in ("west", "south", "east", "north")],
        "zooms": [coarsest, min(finest, FINEST_OF_STREETS)],
        "attribution": archive.attribution,
    }
