"""The words people use, slang welcome: which kinds of help each phrase stands for, and which filters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from services.language.folding import SILENT, name_key
from services.places.spelling import GERMAN_UMLAUTS
from services.vocabulary.filter_words import FILTER_WORDS
from services.vocabulary.phrase import Phrase
from services.vocabulary.search_notes import NOTED_WORDS
from services.vocabulary.service_types import SERVICE_TYPES

Words = tuple[str, ...]
Asked = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Meaning:
    """What a phrase stands for: codes of kinds, best first, none where it is no kind of ours; what to say beside it."""

    types: tuple[str, ...]
    note: Phrase | None = None


def meanings(language: str) -> Mapping[Words, Meaning]:
    """Returns every known phrase as plain words with its meaning; the words of `language` win over all others.

    It is the same object until something has changed, so that an index may be kept beside it.
    """
    return _meanings(language.partition("-")[0].lower())


def filter_words(language: str) -> Mapping[Words, Asked]:
    """Returns every known phrase for a filter as plain words, with the search parameters and values it asks for."""
    return _filters(language.partition("-")[0].lower())


def kinds_by_words(language: str) -> dict[Words, tuple[str, ...]]:
    """Returns every known phrase that names a kind as plain words with the codes it stands for."""
    return {words: meaning.types for words, meaning in meanings(language).items() if meaning.types}


def spellings(phrase: str, language: str) -> Iterator[Words]:
    """Yields the plain words of a phrase in every way people write it: d’eau or d eau, drop-in or dropin, ü or ue."""
    written = {name_key(phrase), name_key(SILENT.sub(" ", phrase)), name_key(phrase.replace("-", ""))}
    if language == "de":
        written.add(name_key(phrase.casefold().translate(GERMAN_UMLAUTS)))
    yield from sorted({tuple(key.split()) for key in written if key})


@lru_cache(maxsize=32)
def _meanings(language: str) -> Mapping[Words, Meaning]:
    found: dict[Words, Meaning] = {}
    for tongue in _tongues(language):
        for noted in NOTED_WORDS:
            meaning = Meaning(noted.types, Phrase(noted.note) if noted.note else None)
            for phrase in noted.words.get(tongue, ()):
                for words in spellings(phrase, tongue):
                    found.setdefault(words, meaning)
        kinds: dict[Words, list[str]] = {}
        for phrase, code in _names_of_kinds(tongue):
            for words in spellings(phrase, tongue):
                kinds.setdefault(words, []).append(code)
        for words, codes in kinds.items():
            found.setdefault(words, Meaning(tuple(dict.fromkeys(codes))))
    return MappingProxyType(found)


@lru_cache(maxsize=32)
def _filters(language: str) -> Mapping[Words, Asked]:
    found: dict[Words, list[tuple[str, str]]] = {}
    for tongue in _tongues(language):
        own: dict[Words, list[tuple[str, str]]] = {}
        for filtered in FILTER_WORDS:
            for phrase in filtered.words.get(tongue, ()):
                for words in spellings(phrase, tongue):
                    own.setdefault(words, []).append((filtered.parameter, filtered.value))
        for words, asked in own.items():
            found.setdefault(words, asked)
    return MappingProxyType({words: tuple(dict.fromkeys(asked)) for words, asked in found.items()})


def _tongues(language: str) -> list[str]:
    """Returns every language that has words, the asked one first and English second: its words are said everywhere."""
    all_of_them = {tongue for kind in SERVICE_TYPES.values() for tongue in kind.search_words}
    return list(dict.fromkeys((language, "en", *sorted(all_of_them))))


def _names_of_kinds(tongue: str) -> Iterator[tuple[str, str]]:
    for code, kind in SERVICE_TYPES.items():
        yield from ((phrase, code) for phrase in kind.search_words.get(tongue, ()))
        if tongue == "en":
            yield kind.label, code
            yield kind.short_label, code
