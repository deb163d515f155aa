"""How lists of words are written in the vocabulary: with commas, over as many lines as it takes."""

from __future__ import annotations

import re

_LANGUAGE = re.compile(r"^\s*([a-z]{2,3}): ", re.MULTILINE)


def listed(text: str) -> tuple[str, ...]:
    """Returns the phrases of a list that is written with commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def listed_by_language(text: str) -> dict[str, tuple[str, ...]]:
    """Returns the phrases of several lists by language; each begins on a line of its own with its code: "en: free"."""
    parts = _LANGUAGE.split(text)
    return {language: listed(phrases) for language, phrases in zip(parts[1::2], parts[2::2], strict=True)}
