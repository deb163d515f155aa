"""Decides one listing at a fixed moment."""

from datetime import UTC, datetime

from services.release.record import Decision, decide

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def decision_on(location, now=NOW) -> Decision:
    """Returns what is decided of one location."""
    return decide([location.pk], now)[0]
