"""The five languages in which plain hours are read."""

from __future__ import annotations

from services.hours.plain_tokens import Patterns
from services.hours.plain_words.english import ENGLISH
from services.hours.plain_words.french import FRENCH
from services.hours.plain_words.german import GERMAN
from services.hours.plain_words.portuguese import PORTUGUESE
from services.hours.plain_words.spanish import SPANISH

# In order: where two know the same words, the first is asked first.
LANGUAGES: dict[str, Patterns] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "pt": PORTUGUESE}
