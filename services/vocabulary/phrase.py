"""A sentence to be translated later: rooms without Django hand these up, the doors turn them into words."""

from __future__ import annotations

from dataclasses import dataclass, field


def gettext_noop(text: str) -> str:
    """Marks `text` for the translation catalogue and returns it unchanged."""
    return text


@dataclass(frozen=True)
class Phrase:
    """A translatable sentence with named values, for example Phrase("Open until %(time)s", {"time": "18:00"})."""

    text: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text % self.values if self.values else self.text
