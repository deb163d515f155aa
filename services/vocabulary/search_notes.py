"""Words that need a sentence beside the answer, or that name none of our kinds of help although they sound like one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from services.vocabulary.phrase import gettext_noop


@dataclass(frozen=True)
class NotedWords:
    """Phrases by language with what they stand for, before any list of a service type; no types mean none of ours.

    `note` is one plain sentence for the page, or empty.
    """

    words: Mapping[str, tuple[str, ...]]
    types: tuple[str, ...] = ()
    note: str = ""


NOTED_WORDS: tuple[NotedWords, ...] = (
    NotedWords(
        types=("drug_checking",),
        note=gettext_noop("This lists places that check drugs. It is not about urine tests."),
        words={
            "en": ("drug testing",),
            "es": ("test de drogas", "prueba de drogas"),
            "fr": ("test de drogues", "dépistage de drogues"),
            "de": ("Drogentest", "Drogentests"),
            "pt": ("teste de drogas", "testes de drogas"),
        },
    ),
    NotedWords(
        note=gettext_noop("Tests of people, such as urine tests, are not listed here. Places that check drugs are."),
        words={
            "en": (
                "urine test",
                "urine tests",
                "urine testing",
                "piss test",
                "drug test",
                "drug tests",
                "drug test for work",
                "hair test",
            ),
            "es": ("análisis de orina", "prueba de orina", "test de orina"),
            "fr": ("test urinaire", "test d’urine", "analyse d’urine"),
            "de": ("Urintest", "Urinprobe", "Haartest"),
            "pt": ("teste de urina", "exame de urina", "exame toxicológico"),
        },
    ),
    NotedWords(
        note=gettext_noop("Homes where people must have stopped using are not listed here."),
        words={
            "en": ("sober living", "sober house", "sober living house", "sober home", "halfway house"),
            "de": ("cleane WG", "Nachsorge WG"),
        },
    ),
)
