"""The words people use for kinds of help, slang welcome: which kinds each stands for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from services.places.spelling import name_key
from services.vocabulary.service_types import SERVICE_TYPES

Words = tuple[str, ...]


def kinds_by_words(language: str) -> dict[Words, tuple[str, ...]]:
    """Returns every known phrase as plain words with the codes it stands for, those of `language` first."""
    return _index(language)


@lru_cache(maxsize=16)
def _index(language: str) -> dict[Words, tuple[str, ...]]:
    found: dict[Words, list[str]] = {}
    for is_own in (True, False):
        for phrase, code in _phrases(language, is_own):
            words = tuple(name_key(phrase).split())
            if words and code not in found.setdefault(words, []):
                found[words].append(code)
    return {words: tuple(codes) for words, codes in found.items()}


def _phrases(language: str, is_own: bool) -> Iterator[tuple[str, str]]:
    for code, kind in SERVICE_TYPES.items():
        for tongue, phrases in kind.search_words.items():
            if (tongue == language) is is_own:
                yield from ((phrase, code) for phrase in phrases)
        if is_own:
            yield kind.label, code
            yield kind.short_label, code
