"""The curators' own search phrases: a change of one is published, and each release carries all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models.signals import post_delete, post_save

from services.registry.models import SearchPhrase
from services.release.models import PublishingTask
from services.release.prose import Prose, objections_to
from services.release.withheld import Search, WithheldValue

# A row of the release's table search_phrase: language, phrase, codes with commas, note.
PhraseRow = tuple[str, str, str, str]


def listen() -> None:
    """Connects the queue of publications to every save and every deletion of a phrase."""
    for signal in (post_save, post_delete):
        signal.connect(_on_change, sender=SearchPhrase, dispatch_uid="release.phrases")


def public_phrases(withheld: Mapping[str, tuple[WithheldValue, ...]]) -> Iterator[PhraseRow]:
    """Yields the phrases that the public may have; `withheld` is asked only when the first is wanted.

    A phrase or note that tells what a listing withholds is left out, and a note that labels people is.
    """
    search: Search | None = None
    for row in SearchPhrase.objects.order_by("language", "folded"):
        search = search or Search([value for values in withheld.values() for value in values])
        if search.first_in_text(f"{row.phrase}\n{row.note}") is not None:
            continue
        note = "" if objections_to([Prose("note", row.note, row.language)]) else row.note
        yield row.language, row.phrase, ",".join(row.types), note


def _on_change(sender: type[SearchPhrase], instance: SearchPhrase, raw: bool = False, **_: Any) -> None:
    if not raw:
        PublishingTask.objects.create(reason="The words people search with were changed.")
