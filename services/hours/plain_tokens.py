"""The words in which people write hours, in English: what each one is, before anybody asks how they go together."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from services.hours.values import HoursError


class Kind(Enum):
    """What a word can be in plain opening hours."""

    DAY = auto()
    EVERY_DAY = auto()
    NTH = auto()
    OF_MONTH = auto()
    HOLIDAY = auto()
    NOT_ON_HOLIDAYS = auto()
    TIME = auto()
    ALL_DAY = auto()
    CLOSED = auto()
    ASK = auto()
    EXCEPT = auto()
    RANGE = auto()
    BREAK = auto()
    GLUE = auto()


class Token(NamedTuple):
    """One word or fixed phrase: `value` is its OSM form where it has one, `text` what was written."""

    kind: Kind
    value: str
    text: str


_DAYS = {
    "Mo": r"mon(?:day)?s?|mo",
    "Tu": r"tue(?:s(?:day)?s?)?|tu",
    "We": r"wed(?:s|nes(?:day)?s?)?|we",
    "Th": r"thu(?:r(?:s(?:day)?s?)?)?|th",
    "Fr": r"fri(?:day)?s?|fr",
    "Sa": r"sat(?:urday)?s?|sa",
    "Su": r"sun(?:day)?s?|su",
    "Mo-Fr": r"week ?days|working days|m ?- ?f",
    "Sa,Su": r"week ?ends?",
}
_NTHS = {
    "1": r"1st|first",
    "2": r"2nd|second",
    "3": r"3rd|third",
    "4": r"4th|fourth",
    "5": r"5th|fifth",
    "-1": r"last",
}
_HOLIDAYS = r"(?:(?:public|bank|statutory|stat|federal|legal|national|all|major)\s+)*holidays?"
_NOT_ON = r"(?:closed|shut|except(?:ing)?|excluding|excl\.?|not\s+open|not)(?:\s*:)?(?:\s+(?:on|for|during|most))*"

# In order: what stands first is tried first.
_PATTERNS: tuple[tuple[Kind, str, str], ...] = (
    (Kind.NOT_ON_HOLIDAYS, "", rf"{_NOT_ON}\s+{_HOLIDAYS}|{_HOLIDAYS}:?\s+(?:closed|off)"),
    (Kind.HOLIDAY, "PH", _HOLIDAYS),
    (Kind.ASK, "by appointment", r"(?:strictly\s+)?(?:by\s+)?appointments?(?:\s+only)?"),
    (Kind.ASK, "call first", r"(?:please\s+)?(?:call|phone|ring|telephone)(?:\s+(?:first|ahead|before\s+you\s+come))?"),
    (
        Kind.EVERY_DAY,
        "",
        r"(?:7|seven)\s+days(?:\s+(?:a|per)\s+week|\s*/\s*week)?|(?:every|each)\s*day|daily|all\s+week",
    ),
    (
        Kind.ALL_DAY,
        "00:00-24:00",
        r"24\s*/\s*7|24\s*-?\s*(?:hours?|hrs?)(?:\s+(?:a|per)\s+day)?|(?:a?round\s+the\s+clock)",
    ),
    *((Kind.NTH, number, pattern) for number, pattern in _NTHS.items()),
    (Kind.OF_MONTH, "", r"(?:of|in)\s+(?:the|each|every)\s+month|of\s+month|each\s+month|every\s+month|a\s+month"),
    *((Kind.DAY, name, pattern) for name, pattern in _DAYS.items()),
    (Kind.TIME, "", r"\d{1,2}(?:[:.h]\d{2}|h)?\s*(?:am|pm|noon|midday|midnight)?(?![\w:])|noon|midday|midnight"),
    (Kind.CLOSED, "off", r"closed|shut|not open|off"),
    (Kind.EXCEPT, "", r"except(?:\s+for)?|excluding|but"),
    (Kind.RANGE, "-", r"-|to|until|till|til|through|thru"),
    (Kind.BREAK, "", r"[.;\n]"),
    (Kind.GLUE, "", r"[,:/()]|and|from|open|opens|opening|hours|available|on|at|the|every|is|are|we|times"),
)
# A word must not go on where its match ends: `to` is not `tomorrow`, `th` is not `through`.
_END = r"(?:(?<!\w)|(?!\w))"
_TOKEN = re.compile(
    "|".join(f"(?P<t{place}>(?:{pattern}){_END})" for place, (_, _, pattern) in enumerate(_PATTERNS)), re.IGNORECASE
)


def tokens_of(text: str) -> list[Token]:
    """Cuts plain words into tokens; raises HoursError for the first word that nobody can place."""
    clean = _cleaned(text)
    tokens: list[Token] = []
    place = 0
    while place < len(clean):
        if clean[place] == " ":
            place += 1
            continue
        found = _TOKEN.match(clean, place)
        if not found:
            raise HoursError(f"“{_words_from(clean, place)}” cannot be read as opening hours.")
        kind, value, _ = _PATTERNS[int(str(found.lastgroup)[1:])]
        tokens.append(Token(kind, value, found[0].strip()))
        place = found.end()
    return tokens


def _cleaned(text: str) -> str:
    clean = text.strip().replace("\r", "\n").replace("&", " and ")
    clean = re.sub(r"[^\S\n]", " ", clean)
    clean = re.sub(r"[\u2010-\u2015\u2212]", "-", clean)
    clean = re.sub(r"(?<![a-z])([ap])\.?\s?m\b\.?(?!\w)", r"\1m", clean, flags=re.IGNORECASE)
    # `Mon.-Fri.`: a full stop after a short name ends no sentence.
    return re.sub(r"\b(mon|tues?|wed|thu|thurs?|fri|sat|sun)\.", r"\1", clean, flags=re.IGNORECASE)


def _words_from(text: str, place: int) -> str:
    """Returns the words around a fault, at most forty characters."""
    rest = re.split(r"[.;\n]", text[place:])[0].strip()
    return rest if len(rest) <= 40 else rest[:40].rsplit(" ", 1)[0] + " …"
