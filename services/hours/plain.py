"""Plain words such as "Mon-Fri 9am - 5pm, closed bank holidays": turned into OSM hours or refused, never guessed."""

from __future__ import annotations

import re

from services.hours import osm
from services.hours.plain_clauses import Clause, clauses_of, unclear
from services.hours.plain_items import CLOSED, When, items_of
from services.hours.plain_languages import LANGUAGES
from services.hours.plain_prose import without_prose
from services.hours.plain_remarks import leaves_in_doubt, with_remarks
from services.hours.plain_rules import LONGEST_REMARK, contradiction, written
from services.hours.plain_tokens import Kind, Token, cleaned, tokens_of
from services.hours.values import HoursError

# Texts that say that nothing is known, and texts that send people to ask without a day or an hour.
_NOT_KNOWN = re.compile(
    r"n\s?/?\s?a|n\.a\.?"
    r"|(?:(?:opening )?(?:hours|times):? (?:are )?)?(?:not|un)\s?-?(?:known|applicable|relevant|available)"
    r"|unbekannt|inconnu|desconocido|desconhecido",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\d\s?(?:[ap]m\b|[:.h]\d\d|(?:-|to|bis|a|à|às)\s?\d)|24/7|24 ?h", re.IGNORECASE)
_ASK = re.compile(
    r"\b(?:contact|check|confirm\w*|tbc|tba|varies|variable|variabel|timetabled?|no opening (?:times|hours)"
    r"|(?:regular|normal|usual) (?:business|office|opening) hours|call|phone|ring|anrufen|appelez|llamar|ligar"
    r"|(?:\d|one|two|three|four|five|six) (?:morning|afternoon|evening|night|day)s?\b.*\b(?:per|a|each) week)\b",
    re.IGNORECASE,
)


def read_plain_words(text: str) -> str:
    """Returns the OSM hours that plain words, or OSM text itself, mean; raises HoursError for what is unclear."""
    osm.check_legible(text)
    try:
        return osm.read(text)
    except HoursError as refusal:
        reason = refusal
    clean = cleaned(text)
    if _NOT_KNOWN.fullmatch(clean.strip(" .")):
        return osm.read("unknown")
    try:
        return _read_in_any_language(clean)
    except HoursError:
        if _ASK.search(clean) and not _HOURS.search(clean):
            return osm.read('unknown "' + _in_one_line(clean) + '"')
        if "can be read in two ways" in str(reason):
            raise reason from None
        raise


def _read_in_any_language(clean: str) -> str:
    """Reads in the language that knows most of the words; refuses words that mean different days in two languages."""
    tokens = {language: tokens_of(clean, words) for language, words in LANGUAGES.items()}
    strange = {language: _letters_not_known(found) for language, found in tokens.items()}
    fewest = min(strange.values())
    answers: dict[str, str] = {}
    reason: HoursError | None = None
    for language in (one for one in LANGUAGES if strange[one] == fewest):
        try:
            answers.setdefault(_read(tokens[language], clean), language)
        except HoursError as refusal:
            reason = reason or refusal
    days = {tuple(one.value for one in tokens[language] if one.kind is Kind.DAY) for language in answers.values()}
    if len(days) > 1:
        raise HoursError(f"“{clean}” means different days in different languages; write the days out.")
    if reason and not answers:
        raise reason
    return next(iter(answers))


def _read(tokens: list[Token], clean: str) -> str:
    items = items_of(without_prose(tokens, clean))
    clauses = with_remarks(clauses_of(items, clean), items, clean)
    if not _is_open_sometime(clauses):
        raise _nothing_said(tokens, clean)
    if days := contradiction(clauses):
        raise HoursError(f"“{_in_one_line(clean)}” says two different things about {days}.")
    return osm.read(written(clauses, [leaves_in_doubt(clause.remarks) for clause in clauses]))


def _is_open_sometime(clauses: list[Clause]) -> bool:
    if any(not clause.what.is_closed for clause in clauses):
        return True
    return [(clause.when, clause.what) for clause in clauses] == [(When(), CLOSED)]


def _letters_not_known(tokens: list[Token]) -> int:
    return sum(len(token.text) for token in tokens if token.kind is Kind.WORD)


def _nothing_said(tokens: list[Token], clean: str) -> HoursError:
    if any(token.kind not in (Kind.WORD, Kind.GLUE, Kind.AND, Kind.COMMA, Kind.BREAK) for token in tokens):
        return unclear(_in_one_line(clean))
    return HoursError(f"“{_in_one_line(clean)}” cannot be read as opening hours.")


def _in_one_line(text: str) -> str:
    line = " ".join(text.replace('"', "’").split())
    return line if len(line) <= LONGEST_REMARK else line[:LONGEST_REMARK].rsplit(" ", 1)[0] + " …"
