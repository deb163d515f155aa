"""The time zone of a point, so that nobody has to look it up."""

from __future__ import annotations

import tzfpy


def time_zone_of_point(latitude: float, longitude: float) -> str:
    """Returns the IANA name of the zone around a point in degrees, for example "Europe/London"; empty where none is."""
    return tzfpy.get_tz(longitude, latitude)
