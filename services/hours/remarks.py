"""What remarks beside hours change: which of them mean that people have to ask first, and those in our own words."""

from __future__ import annotations

import re
from functools import lru_cache

from services.vocabulary.phrase import Phrase, gettext_noop

BY_APPOINTMENT = gettext_noop("by appointment")
CALL_FIRST = gettext_noop("call first")
ON_REQUEST = gettext_noop("on request")
BY_REFERRAL = gettext_noop("by referral")
EVERY_SECOND_WEEK = gettext_noop("every second week: ask which")
CLOSING_TIME_NOT_GIVEN = gettext_noop("closing time not given")
CLOSED_IN_SCHOOL_HOLIDAYS = gettext_noop("closed in school holidays")
ONLY_IN_SCHOOL_HOLIDAYS = gettext_noop("only in school holidays")
OTHER_IN_SCHOOL_HOLIDAYS = gettext_noop("other hours in school holidays")

OURS = frozenset(
    {
        BY_APPOINTMENT,
        CALL_FIRST,
        ON_REQUEST,
        BY_REFERRAL,
        EVERY_SECOND_WEEK,
        CLOSING_TIME_NOT_GIVEN,
        CLOSED_IN_SCHOOL_HOLIDAYS,
        ONLY_IN_SCHOOL_HOLIDAYS,
        OTHER_IN_SCHOOL_HOLIDAYS,
    }
)
# Said about hours that hold only for those who have asked first, in the languages met in real lists so far.
_ASK_FIRST = re.compile(
    r"appointment|arrange"
    r"|\b(?<!via )(?:call|phone|text|book)\b(?! (?:us )?(?:on [\d ]+)?for (?:more |further )?(?:detail|info))"
    r"|booking|request|\bring\b(?! (?:the )?(?:door ?)?bell)"
    r"|rendez|\brdv\b|appel|vereinbarung|termin|anruf|\bcita\b|llamar|marca[çc][ãa]o|ligar|appuntamento|afspraak",
    re.IGNORECASE,
)
# A remark that begins so tells of something beside the hours: "and by appointment", "they also …".
_BESIDE = re.compile(r"(?:(?:they|we) )?(?:and|or|also|und|oder|auch|et|ou|y|o|e)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def asks_first(remark: str) -> bool:
    """Says whether a remark beside hours means that nobody should come without having asked."""
    parts = [part.strip() for part in re.split(r"[.;]\s", remark)]
    return any(_ASK_FIRST.search(part) and not _BESIDE.match(part) for part in parts)


def remark_phrase(remark: str) -> Phrase | str:
    """Returns a remark in our own words as a phrase that can be translated; anybody else's words stay as they are."""
    return Phrase(remark) if remark in OURS else remark
