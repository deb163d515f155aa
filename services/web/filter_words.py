"""Filters in the language of the page: the words of a choice, and of the numbers beside it."""

from __future__ import annotations

from django.utils.translation import gettext as _

from services.catalogue.counts import Counts
from services.catalogue.facets import LANGUAGE
from services.catalogue.site_filters import SiteFilter
from services.vocabulary.phrase import Phrase
from services.web.language_names import language_name
from services.web.wording import say


def filter_words(one: SiteFilter) -> str:
    """Returns the words of a choice where it stands by itself: "How they check: Strips for fentanyl"."""
    return language_name(one.value) if one.parameter == LANGUAGE else _said(one.label)


def answer_words(one: SiteFilter) -> str:
    """Returns the words of a choice below the question of its filter: "Strips for fentanyl"."""
    return language_name(one.value) if one.parameter == LANGUAGE else _said(one.words)


def number_words(number: int, counts: Counts) -> str:
    """Returns a number of listings, with a plus sign where there may be more than were counted."""
    return f"{number}+" if counts.is_cut and number else str(number)


def _said(words: str | Phrase) -> str:
    return _(words) if isinstance(words, str) else say(words)
