"""The curators' own search phrases in the release that is served, read once a release."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache

from services.catalogue.current import ReleaseUnavailable, current_release
from services.vocabulary.service_types import SERVICE_TYPES


@dataclass(frozen=True)
class CuratedPhrase:
    """What people type, in one language, with the codes of kinds it stands for and what to say beside them."""

    language: str
    phrase: str
    types: tuple[str, ...]
    note: str


def search_phrases() -> tuple[CuratedPhrase, ...]:
    """Returns the phrases of the release in force, the same object while it is served; none without a release."""
    try:
        state = current_release()
    except ReleaseUnavailable:
        return ()
    return _phrases_in(state.file.resolve().as_uri(), state.manifest.sha256)


# The checksum tells two files apart that stood at the same path. Not through Django: its connection may for the rest of
# a request still be that of the release before.
@lru_cache(maxsize=4)
def _phrases_in(address: str, _sha256: str) -> tuple[CuratedPhrase, ...]:
    with closing(sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)) as connection:
        rows = connection.execute("SELECT language, phrase, types, note FROM search_phrase").fetchall()
    return tuple(CuratedPhrase(language, phrase, _known(types), note) for language, phrase, types, note in rows)


def _known(types: str) -> tuple[str, ...]:
    return tuple(code for code in types.split(",") if code in SERVICE_TYPES)
