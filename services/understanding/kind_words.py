"""The words people use, slang welcome: which kinds of help each phrase stands for, and which filters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from django.conf import settings
from django.utils.translation import gettext, override

from services.catalogue.search_phrases import CuratedPhrase, search_phrases
from services.language.folding import SILENT, name_key
from services.places.spelling import GERMAN_UMLAUTS
from services.vocabulary.drug_searches import DRUG_SEARCHES
from services.vocabulary.filter_words import FILTER_WORDS
from services.vocabulary.phrase import Phrase
from services.vocabulary.search_notes import NOTED_WORDS
from services.vocabulary.service_types import SERVICE_TYPES

Words = tuple[str, ...]
Asked = tuple[tuple[str, str], ...]

# A shorter word of another language means too much else: "hat" is a medicine in English and "has" in German.
SHORTEST_FOREIGN_WORD = 4
_OWN_TONGUES = frozenset(tongue for kind in SERVICE_TYPES.values() for tongue in kind.search_words)


@dataclass(frozen=True)
class Meaning:
    """What a phrase stands for: codes of kinds, best first, none where it is no kind of ours; what to say beside it."""

    types: tuple[str, ...]
    note: Phrase | None = None


_kept: dict[str, tuple[tuple[CuratedPhrase, ...], Mapping[Words, Meaning]]] = {}


def meanings(language: str) -> Mapping[Words, Meaning]:
    """Returns every known phrase as plain words with its meaning; the words of `language` win over all others.

    What curators have entered wins over our own words of the same language. It is the same object until a
    release with other phrases is served, so that an index may be kept beside it.
    """
    curated = search_phrases()
    language = _known(language, curated)
    kept = _kept.get(language)
    # By identity first: comparing thousands of phrases at every search would cost more than the search. A new release
    # mostly has the phrases of the one before, and then nothing has changed.
    if kept is None or kept[0] is not curated:
        is_same = kept is not None and kept[0] == curated
        phrases = kept[1] if kept and is_same else MappingProxyType(_meanings(language, curated))
        kept = _kept[language] = (curated, phrases)
    return kept[1]


def filter_words(language: str) -> Mapping[Words, Asked]:
    """Returns every known phrase for a filter as plain words, with the search parameters and values it asks for."""
    return _filters(_known(language))


def own_words(language: str) -> frozenset[str]:
    """Returns every word of the phrases of a language and of English: whoever reads the page writes these."""
    curated = search_phrases()
    tongues = dict.fromkeys((_known(language, curated), "en"))
    phrases = {(phrase, tongue) for tongue in tongues for phrase, _ in _in_one_language(tongue, curated)}
    phrases |= {(phrase, tongue) for one in FILTER_WORDS for tongue in tongues for phrase in one.words.get(tongue, ())}
    return frozenset(word for phrase, tongue in phrases for words in spellings(phrase, tongue) for word in words)


@lru_cache(maxsize=65_536)
def spellings(phrase: str, language: str) -> tuple[Words, ...]:
    """Returns the plain words of a phrase in every way people write it: d’eau or d eau, drop-in or dropin, ü or ue."""
    written = {name_key(phrase), name_key(SILENT.sub(" ", phrase)), name_key(phrase.replace("-", ""))}
    if language == "de":
        written.add(name_key(phrase.casefold().translate(GERMAN_UMLAUTS)))
    return tuple(sorted({tuple(key.split()) for key in written if key}))


def _meanings(language: str, curated: tuple[CuratedPhrase, ...]) -> dict[Words, Meaning]:
    found: dict[Words, Meaning] = {}
    for tongue in _tongues(language, {each.language for each in curated}):
        for phrase, meaning in _in_one_language(tongue, curated):
            for words in spellings(phrase, tongue):
                if tongue == language or len("".join(words)) >= SHORTEST_FOREIGN_WORD:
                    found.setdefault(words, meaning)
    return found


def _in_one_language(tongue: str, curated: tuple[CuratedPhrase, ...]) -> Iterator[tuple[str, Meaning]]:
    """Yields every phrase of a language with its meaning, those that win first."""
    for entered in curated:
        if entered.language == tongue:
            yield entered.phrase, Meaning(entered.types, Phrase(entered.note) if entered.note else None)
    for noted in NOTED_WORDS:
        meaning = Meaning(noted.types, Phrase(noted.note) if noted.note else None)
        yield from ((phrase, meaning) for phrase in noted.words.get(tongue, ()))
    kinds: dict[str, list[str]] = {}
    for phrase, code in _names_of_kinds(tongue):
        kinds.setdefault(name_key(phrase), []).append(code)
    for phrase, code in _names_of_kinds(tongue):
        if (codes := kinds[name_key(phrase)])[0] == code:
            yield phrase, Meaning(tuple(dict.fromkeys(codes)))


@lru_cache(maxsize=16)
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


def _tongues(language: str, others: Iterable[str] = ()) -> list[str]:
    """Returns every language that has words, the asked one first and English second: its words are said everywhere."""
    return list(dict.fromkeys((language, "en", *sorted({*_OWN_TONGUES, *others}))))


def _known(language: str, curated: tuple[CuratedPhrase, ...] = ()) -> str:
    """Returns the language that has words of its own for a tag such as pt-BR; English for all others."""
    primary = language.partition("-")[0].lower()
    has_words = primary in _OWN_TONGUES or any(each.language == primary for each in curated)
    return primary if has_words else "en"


def _names_of_kinds(tongue: str) -> Iterator[tuple[str, str]]:
    for code, kind in SERVICE_TYPES.items():
        yield from ((phrase, code) for phrase in kind.search_words.get(tongue, ()))
        yield from ((phrase, code) for phrase in DRUG_SEARCHES.get(code, {}).get(tongue, ()))
        if tongue in dict(settings.LANGUAGES):
            # What the buttons say is typed as well.
            with override(tongue):
                labels = gettext(kind.label), gettext(kind.short_label)
            yield from ((label, code) for label in labels)
