"""Distances in the words of the page: how far it is, and how long the walk takes."""

from __future__ import annotations

import math
from typing import Literal

from services.vocabulary.phrase import Phrase, gettext_noop

Unit = Literal["metric", "imperial"]

METRES_IN_A_MILE = 1609.344

# Streets are longer than straight lines: by about a third in most towns.
_STREET_FACTOR = 1.3
_WALKING_METRES_A_MINUTE = 80  # 4.8 km/h, an easy pace

METRES = gettext_noop("%(distance)s m")
KILOMETRES = gettext_noop("%(distance)s km")
MILES = gettext_noop("%(distance)s mi")
NEXT_DOOR = gettext_noop("less than %(distance)s mi")


def distance_phrase(metres: float, unit: Unit = "metric") -> Phrase:
    """Returns a distance for people ("350 m", "1.2 km", "24 km", "0.3 mi"); the number stays a number to localise."""
    _check_distance(metres)
    if unit == "imperial":
        return _miles(metres)
    to_ten_metres = max(10, round(metres / 10) * 10)
    if to_ten_metres < 1000:
        return Phrase(METRES, {"distance": to_ten_metres})
    return Phrase(KILOMETRES, {"distance": _shortened(metres / 1000)})


def walking_minutes(metres: float) -> int:
    """Returns the minutes on foot for a distance in a straight line, rounded up."""
    _check_distance(metres)
    # Rounded first, or binary fractions would make an exact ten minutes eleven.
    return math.ceil(round(metres * _STREET_FACTOR / _WALKING_METRES_A_MINUTE, 6))


def _miles(metres: float) -> Phrase:
    miles = _shortened(metres / METRES_IN_A_MILE)
    if miles < 0.1:
        return Phrase(NEXT_DOOR, {"distance": 0.1})
    return Phrase(MILES, {"distance": miles})


def _shortened(distance: float) -> float | int:
    """Keeps one decimal below ten and none from there on, and never writes 1.0 for 1."""
    to_a_tenth = round(distance, 1)
    if to_a_tenth >= 10 or to_a_tenth == int(to_a_tenth):
        return round(distance)
    return to_a_tenth


def _check_distance(metres: float) -> None:
    if not 0 <= metres < math.inf:
        raise ValueError("A distance must be zero metres or more.")
