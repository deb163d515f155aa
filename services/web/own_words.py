"""What a listing says of itself: in the language of the page, or else in another and then marked as that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language


@dataclass(frozen=True)
class OwnWords:
    """A text of a listing, and who translated it ("" for the original).

    `language` is None where the text is in the language of the page, else its code, or "" where nobody has said it.
    """

    text: str
    language: str | None = None
    made_by: str = ""

    def __str__(self) -> str:
        """Returns the text."""
        return self.text

    @property
    def is_foreign(self) -> bool:
        """Says whether there is a text, and it is not in the language of the page."""
        return bool(self.text) and self.language is not None

    @property
    def attributes(self) -> SafeString:
        """The attribute that tells a screen reader how to speak the text; what has it gets `dir="auto"` as well."""
        return format_html(' lang="{}"', self.language) if self.is_foreign else SafeString("")


def own_words(content: Mapping[str, Any], key: str, written_in: str) -> OwnWords:
    """Returns a text of a listing or of an offer for the page.

    It comes in the language of the page, else in the first language of the site, else as it was written; `written_in`
    is the language of the original, "" where nobody has said it. On pages in the first language such a text is taken
    for theirs: most listings of a directory are written in the language of its curators.
    """
    page, first = get_language() or settings.LANGUAGE_CODE, settings.LANGUAGE_CODE
    original = content.get(key) or ""
    translations = content.get("translations") or {}
    if words := _translated(translations, page, key):
        return words
    if not original or _is_same(written_in or first, page):
        return OwnWords(original)
    return _translated(translations, first, key, is_foreign=True) or OwnWords(original, written_in)


def foreign_language(texts: Iterable[OwnWords]) -> str | None:
    """Returns the language of the first text that is not in the language of the page, None where all are."""
    return next((words.language for words in texts if words.is_foreign), None)


def _translated(
    translations: Mapping[str, Any], language: str, key: str, *, is_foreign: bool = False
) -> OwnWords | None:
    rows = [(code, row) for code, row in translations.items() if row.get(key) and _is_same(code, language)]
    # A page in Portuguese takes the words of Brazil, but rather those of no country.
    rows.sort(key=lambda pair: pair[0] != language)
    return next((OwnWords(row[key], code if is_foreign else None, row["made_by"]) for code, row in rows), None)


def _is_same(one: str, other: str) -> bool:
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()
