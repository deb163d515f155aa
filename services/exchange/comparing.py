"""What a further import of a record changes: only what the source changed, and nothing that a curator changed too."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from services.exchange.facts import Facts, Path, facts_of, record_from
from services.exchange.record import Content

CHANGED_BY_BOTH = "The source and a curator have both changed this; the curator's value stays."
SERVICE_GONE = "The source no longer names this service; it stays until a curator decides."
SERVICE_ADDED_BY_BOTH = "The source and a curator have both added this service; the curator's stays."
SERVICE_REMOVED_HERE = "The source has changed a service that a curator has taken out."


@dataclass(frozen=True)
class HeldFact:
    """A fact that the source changed and that is left as it is, for a curator to decide."""

    path: Path
    source_value: Any
    registry_value: Any
    reason: str


@dataclass
class Comparison:
    """What to write, what is held, and the record to remember as what the source has said and we have taken over."""

    writes: Facts = field(default_factory=dict)
    held: list[HeldFact] = field(default_factory=list)
    remembered: Content = field(default_factory=dict)


def compare(before: Content, now: Content, stored: Content) -> Comparison:
    """Compares what the source said before and says now with what the registry holds; all are canonical records.

    What is held is remembered as it was before, so that every further import names it until it is decided.
    """
    comparison = Comparison()
    old, new, current = facts_of(before), facts_of(now), facts_of(stored)
    remembered = dict(new)
    for path in sorted({*old, *new}):
        if old.get(path) == new.get(path):
            continue
        reason = _reason_to_hold(path, old, new, current)
        if reason is None:
            if current.get(path) != new.get(path):
                comparison.writes[path] = new.get(path)
            continue
        if reason:
            comparison.held.append(HeldFact(path, new.get(path), current.get(path), reason))
        remembered.pop(path, None)
        if path in old:
            remembered[path] = old[path]
    comparison.remembered = record_from(now["id"], remembered)
    return comparison


def _reason_to_hold(path: Path, old: Facts, new: Facts, current: Facts) -> str | None:
    """Returns why a changed fact is held, "" where the reason is named with its service already, None to take it."""
    if path[0] == "services":
        service = path[:2]
        is_service = path == service
        if service in old and service not in new:
            return (SERVICE_GONE if is_service else "") if service in current else None
        if service in new and service not in old and service in current:
            return SERVICE_ADDED_BY_BOTH if is_service else ""
        if service in old and service not in current:
            return SERVICE_REMOVED_HERE
    if current.get(path) in (old.get(path), new.get(path)):
        return None
    return CHANGED_BY_BOTH
