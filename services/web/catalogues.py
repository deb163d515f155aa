"""What the catalogue of a language says of itself: whether anybody has reviewed its words."""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations
from pathlib import Path

from django.conf import settings
from django.utils.translation import to_locale

REVIEWED_BY = "x-reviewed-by"


@lru_cache(maxsize=100)
def is_unreviewed(code: str) -> bool:
    """Says whether a language is spoken from a catalogue in which no reviewer has written their name."""
    path = Path(settings.LOCALE_PATHS[0]) / to_locale(code) / "LC_MESSAGES" / "django.mo"
    if not path.exists():
        return False  # the words of the code itself, or no words at all: nothing that a machine has made
    with path.open("rb") as file:
        return not GNUTranslations(file).info().get(REVIEWED_BY)
