"""The answer to one question about hours, from text to text, as the shell asks it."""

from __future__ import annotations

from datetime import UTC, datetime

from services.hours.clock import read_moment, zone_named
from services.hours.opening import opening_at
from services.hours.plain import read_plain_words
from services.hours.values import Hours
from services.hours.words import opening_phrase


def answer_about(
    text: str, *, at: str = "", zone: str = "UTC", country: str = "", subdivision: str = ""
) -> dict[str, str | None]:
    """Reads OSM syntax or plain words and says what holds `at` an ISO time, now when it is "".

    The answer has `text` (OSM), `state`, `until` and `opens` (local ISO times or None) and `words`. Raises HoursError
    for words, a zone or a time that cannot be read.
    """
    hours = Hours(read_plain_words(text), zone, country, subdivision)
    clock = zone_named(zone)
    moment = read_moment(at, clock) if at else datetime.now(UTC)
    opening = opening_at(hours, moment)
    return {
        "text": hours.text,
        "state": opening.state.value,
        "until": opening.until.isoformat() if opening.until else None,
        "opens": opening.opens.isoformat() if opening.opens else None,
        "words": str(opening_phrase(opening, moment)),
    }
