"""When an offer of a public record can really be used: its hours, its exceptions and its state of the day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from services.hours.opening import opening_at
from services.hours.values import DatedException, Hours, Opening, State
from services.vocabulary.listing import STATUSES_WITHOUT_SERVICE

_BEST_FIRST = {State.OPEN: 0, State.UNKNOWN: 1, State.CLOSED: 2}


def hours_of(record: dict[str, Any], offer: dict[str, Any]) -> Hours:
    """Returns the opening hours of one offer of a listing."""
    exceptions = tuple(
        DatedException(
            date.fromisoformat(exception["starts_on"]),
            date.fromisoformat(exception["ends_on"]),
            exception["opening_hours"],
            exception.get("note", ""),
        )
        for exception in offer.get("exceptions", ())
    )
    return Hours(
        offer.get("opening_hours", ""), record["timezone"], record["country"], record.get("subdivision", ""), exceptions
    )


def has_service(offer: dict[str, Any], at: datetime) -> bool:
    """Says whether the state of the day lets anybody be served: a full shelter is open, but not for newcomers."""
    status = offer.get("status") or {}
    if status.get("code") not in STATUSES_WITHOUT_SERVICE:
        return True
    begins, ends = status.get("from"), status.get("until")
    if begins and at < datetime.fromisoformat(begins):
        return True
    return bool(ends and at >= datetime.fromisoformat(ends))


def moment_at(record: dict[str, Any], at: datetime) -> datetime:
    """Returns an aware moment; one without a zone is the local time of the listing."""
    return at.replace(tzinfo=ZoneInfo(record["timezone"])) if at.tzinfo is None else at


def opening_of(record: dict[str, Any], offer: dict[str, Any], at: datetime) -> Opening:
    """Returns whether one offer is open at a moment; a moment without a zone is the local time of the listing."""
    moment = moment_at(record, at)
    if has_service(offer, moment):
        return opening_at(hours_of(record, offer), moment)
    ends = (offer.get("status") or {}).get("until")
    return Opening(State.CLOSED, None, _next_opening(record, offer, ends), offer["status"].get("message", ""))


def best_opening(openings: Iterable[Opening]) -> Opening:
    """Returns what the badge of a listing says: open if any of its offers is, longest first; then ask; then closed."""
    ranked = sorted(openings, key=_rank)
    return ranked[0] if ranked else Opening(State.UNKNOWN, None, None)


def _next_opening(record: dict[str, Any], offer: dict[str, Any], ends: str | None) -> datetime | None:
    if not ends:
        return None
    back = datetime.fromisoformat(ends).astimezone(ZoneInfo(record["timezone"]))
    then = opening_at(hours_of(record, offer), back)
    return back if then.state is State.OPEN else then.opens


def _rank(opening: Opening) -> tuple[int, float]:
    if opening.state is State.OPEN:
        return 0, -opening.until.timestamp() if opening.until else float("-inf")
    return _BEST_FIRST[opening.state], opening.opens.timestamp() if opening.opens else float("inf")
