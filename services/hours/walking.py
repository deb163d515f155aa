"""Whether a place closes before somebody who sets out now can walk there: an estimate from a straight line."""

from __future__ import annotations

from datetime import datetime

from services.geometry.distance_words import walking_minutes
from services.hours.values import Opening, State


def closes_before_arrival(opening: Opening, at: datetime, distance_m: float) -> bool | None:
    """Says whether a place that is open at the aware moment `at` closes before a walk of `distance_m` metres ends.

    The distance is a straight line; the walk is reckoned as a third longer. None where the place is not open at `at`.
    """
    if opening.state is not State.OPEN:
        return None
    if opening.until is None:
        return False
    # Between instants: on the night clocks change, local times would be an hour out.
    return opening.until.timestamp() <= at.timestamp() + 60 * walking_minutes(distance_m)
