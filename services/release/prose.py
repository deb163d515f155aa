"""Whether what a listing says in its own words may be shown: words that label people hold it back."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from services.language.check import check_text


class Prose(NamedTuple):
    """A text that is meant to be read, and what a curator calls the field it stands in."""

    field: str
    text: str
    language: str | None = None


def objections_to(texts: Iterable[Prose]) -> list[str]:
    """Returns a sentence for each blocked word, naming its field; nothing where all may be shown."""
    return [
        f"The {prose.field} says “{word}”; write “{suggestion}”."
        for prose in texts
        if prose.text
        for word, suggestion in _blocked_words(prose.text, prose.language)
    ]


# Chains repeat their prose at hundreds of places, and reading it takes longer than all other decisions together.
@lru_cache(maxsize=16_384)
def _blocked_words(text: str, language: str | None) -> tuple[tuple[str, str], ...]:
    findings = check_text(text, language)
    return tuple((finding.found, finding.suggestion) for finding in findings if finding.severity == "block")
