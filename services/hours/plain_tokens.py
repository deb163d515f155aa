"""The words in which people write hours: what each one is, before anybody asks how they go together."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from services.hours.values import HoursError


class Kind(Enum):
    """What a word can be in plain opening hours."""

    DAY = auto()
    EVERY_DAY = auto()
    NTH = auto()
    OF_MONTH = auto()
    FORTNIGHT = auto()
    HOLIDAY = auto()
    NOT_ON_HOLIDAYS = auto()
    TERM_ONLY = auto()
    MONTH = auto()
    YEAR = auto()
    DATE = auto()
    TIME = auto()
    ALL_DAY = auto()
    PART_OF_DAY = auto()
    SUN = auto()
    FROM = auto()
    BETWEEN = auto()
    OPEN_END = auto()
    CLOSED = auto()
    ASK = auto()
    EXCEPT = auto()
    RANGE = auto()
    UNSURE = auto()
    REMARK = auto()
    AND = auto()
    COMMA = auto()
    BREAK = auto()
    OPENING_BRACKET = auto()
    CLOSING_BRACKET = auto()
    GLUE = auto()
    WORD = auto()


# In order: what stands first is tried first.
Patterns = tuple[tuple[Kind, str, str], ...]


@dataclass(frozen=True)
class Token:
    """One word or fixed phrase: `value` is its OSM form where it has one, `text` what was written from `start` on."""

    kind: Kind
    value: str
    text: str
    start: int = 0

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


_CLOCK_WORDS = "am|pm|noon|midday|midnight"
# Signs and figures mean the same in every language.
_BEFORE_WORDS: Patterns = (
    (Kind.WORD, "", r"[£$€]\s?\d[\d.,]*\w*|\d[\d.,]*\s?[£$€%]"),
    (Kind.ALL_DAY, "00:00-24:00", r"24\s*/\s*7"),
    (Kind.DATE, "", r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?!7/7)\d{1,2}/\d{1,2}(?!\d)"),
    (Kind.HOLIDAY, "PH", r"(?-i:PH)"),
    (Kind.HOLIDAY, "SH", r"(?-i:SH)"),
    (Kind.OPEN_END, "+", r"\+(?=\s*(?:[,.;)]|$))"),
)
_AFTER_WORDS: Patterns = (
    (
        Kind.TIME,
        "",
        rf"\d{{1,2}}(?:(?:[:.]|\s?h\s?)\d{{2}}(?!\d)|\s?h(?![a-z]))?\s*(?:{_CLOCK_WORDS}|uhr|hs|hrs?|h|heures?|horas?)?(?!\w|:\d)"
        rf"|noon|midday|midnight",
    ),
    (Kind.YEAR, "", r"(?:19|20)\d\d(?!\d)"),
    (Kind.RANGE, "-", r"-|="),
    (Kind.COMMA, "", r"[,+]"),
    (Kind.BREAK, "", r"[.](?=\s|$)|[;\n*|]"),
    (Kind.OPENING_BRACKET, "", r"[(\[]"),
    (Kind.CLOSING_BRACKET, "", r"[)\]]"),
    (Kind.AND, "", r"/"),
    (Kind.WORD, "", r"[^\W\d_](?:[^\s,;()*]*[^\s,;()*.!?:])?|\d[\w.,/]*\w|\d"),
    (Kind.GLUE, "", r"[^\w\s]"),
)
# A word must not go on where its match ends: `to` is not `tomorrow`, `th` is not `through`.
_END = r"(?:(?<!\w)|(?!\w))"


@cache
def _pattern_of(words: Patterns) -> tuple[re.Pattern[str], Patterns]:
    every = (*_BEFORE_WORDS, *words, *_AFTER_WORDS)
    choices = "|".join(f"(?P<t{place}>(?:{pattern}){_END})" for place, (_, _, pattern) in enumerate(every))
    return re.compile(choices, re.IGNORECASE), every


def tokens_of(clean: str, words: Patterns) -> list[Token]:
    """Cuts clean text into tokens by the words of one language; what no language knows is a WORD."""
    pattern, every = _pattern_of(words)
    folded = _folded(clean)
    tokens: list[Token] = []
    place = 0
    while place < len(folded):
        if folded[place] == " ":
            place += 1
            continue
        found = pattern.match(folded, place)
        if not found:
            raise HoursError(f"“{clean[place : place + 20]}” cannot be read as opening hours.")
        kind, value, _ = every[int(str(found.lastgroup)[1:])]
        tokens.append(Token(kind, value, clean[place : found.end()].rstrip(" "), place))
        place = found.end()
    return tokens


def cleaned(text: str) -> str:
    """Returns text in which dashes, blanks and halves of the day are written in one way, and no markup is left."""
    clean = re.sub(r"</?[a-z][^>]*>", " ", text.strip().replace("\r", "\n"), flags=re.IGNORECASE)
    clean = clean.replace("&amp;", " and ").replace("&", " and ").replace("@", " at ")
    clean = re.sub(r"[^\S\n]+", " ", clean)
    clean = re.sub(r"[\u2010-\u2015\u2212]", "-", clean)
    clean = re.sub(r"(?<!\d)\s?--+", ":", clean)
    clean = re.sub(r"(?<![a-z])([ap])(?:\.\s?m\b\.?|\s?m\b)(?!\w)", r"\1m", clean, flags=re.IGNORECASE)
    clean = re.sub(r"(?<=\d)(\s?h)\.(?=\s+[a-z])", r"\1", clean)
    clean = re.sub(r"\b(\d{1,2}:\d\d):00\b(?!:)", r"\1", clean)
    clean = re.sub(r"\b([a-z]{2,9})(?=\d{1,2}[:.]\d\d)", r"\1 ", clean, flags=re.IGNORECASE)
    return re.sub(_MILITARY, _with_colons, clean)


_MILITARY = re.compile(
    r"\b([01]\d|2[0-4])([0-5]\d)\s?(?:h|hrs)?\s?(-|to)\s?([01]\d|2[0-4])([0-5]\d)(?:\s?(?:hrs|h))?\b"
)


def _with_colons(found: re.Match[str]) -> str:
    """Writes `0900-1700` as times; `2017-2018` are years."""
    if found[1] in ("19", "20") and found[4] in ("19", "20"):
        return found[0]
    return f"{found[1]}:{found[2]} {found[3]} {found[4]}:{found[5]} "


def _folded(text: str) -> str:
    """Returns the text without accents, letter for letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)
