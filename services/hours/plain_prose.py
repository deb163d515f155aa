"""Which words of a text are remarks beside the hours: labels, brackets and whole sentences that say something else."""

from __future__ import annotations

import re
from dataclasses import replace

from services.hours.plain_tokens import Kind, Token
from services.hours.values import HoursError

# A run of more words than these, once hours have been said, tells a story: days and times in it are not the place's.
MOST_WORDS_OF_A_LABEL = 4
IN_BRACKETS, PROSE, LABEL = "in brackets", "prose", "label"

_NEUTRAL = (Kind.GLUE, Kind.AND, Kind.COMMA, Kind.RANGE, Kind.FROM, Kind.BETWEEN, Kind.OF_MONTH)
_BEFORE_A_RUN = (Kind.GLUE, Kind.FROM, Kind.AND)
_WORDS = (Kind.WORD, Kind.UNSURE)

# What a short remark must not hold: a time, or a word that goes with one.
_HAS_TIME = re.compile(r"\d[:.]\d\d|\d\s?[ap]m\b|\d\s?(?:-|to)\s?\d|\b(?:until|till?|from|bis|ab)\s+\d", re.IGNORECASE)


def without_prose(tokens: list[Token], clean: str) -> list[Token]:
    """Returns the tokens with every remark as one REMARK; HoursError for a word that could change hours unread."""
    settled = _with_brackets_settled(_with_numbers_settled(tokens), clean)
    read: list[Token] = []
    has_hours = False
    place = 0
    while place < len(settled):
        token = settled[place]
        if token.kind in _WORDS:
            start = token.start
            while read and read[-1].kind in _BEFORE_A_RUN:
                start = read.pop().start
            remark, place = _remark(settled, place, start, clean, has_hours=has_hours)
            read.append(remark)
            continue
        has_hours = has_hours or token.kind in (Kind.TIME, Kind.ALL_DAY, Kind.ASK)
        read.append(token)
        place += 1
    return read


def _remark(tokens: list[Token], place: int, start: int, clean: str, *, has_hours: bool) -> tuple[Token, int]:
    """Gathers the words from a place on, which begin at `start`; a long run takes the rest of its sentence with it."""
    last = following = place
    while following < len(tokens) and tokens[following].kind in (*_WORDS, *_NEUTRAL, Kind.REMARK):
        if tokens[following].kind in _WORDS:
            last = following
        following += 1
    if last + 1 < len(tokens) and tokens[last + 1].text.lower() in ("only", "uniquement", "solo", "apenas", "nur"):
        last += 1
    run = clean[start : tokens[last].end]
    if has_hours and len(run.split()) > MOST_WORDS_OF_A_LABEL:
        while last + 1 < len(tokens) and (tokens[last + 1].kind is not Kind.BREAK or tokens[last + 1].text in "()[]"):
            last += 1
        return Token(Kind.REMARK, PROSE, clean[start : tokens[last].end], start), last + 1
    for token in tokens[place : last + 1]:
        if token.kind is Kind.UNSURE:
            raise HoursError(f"“{run if len(run) <= 40 else token.text}” cannot be read as opening hours.")
    words = [token for token in tokens[place : last + 1] if token.kind is Kind.WORD]
    is_numbers = all(token.text.isdigit() for token in words) and clean[tokens[last].end : tokens[last].end + 1] != "."
    if is_numbers or (_HAS_TIME.search(run) and len(run.split()) <= MOST_WORDS_OF_A_LABEL):
        raise HoursError(f"“{run}” cannot be read as opening hours.")
    return Token(Kind.REMARK, LABEL, run, start), last + 1


def _with_brackets_settled(tokens: list[Token], clean: str) -> list[Token]:
    """Makes a remark of what stands in brackets, unless it is nothing but hours."""
    settled: list[Token] = []
    opened: list[int] = []
    for token in tokens:
        if token.kind is Kind.OPENING_BRACKET:
            opened.append(len(settled))
            settled.append(replace(token, kind=Kind.BREAK))
        elif token.kind is Kind.CLOSING_BRACKET and opened:
            first = opened.pop()
            start = settled[first].start
            if any(inner.kind in (Kind.WORD, Kind.REMARK) for inner in settled[first:]):
                _check_brackets(settled[first:], clean[start : token.end])
                settled[first:] = [Token(Kind.REMARK, IN_BRACKETS, clean[start : token.end], start)]
            else:
                settled.append(replace(token, kind=Kind.BREAK))
        else:
            settled.append(replace(token, kind=Kind.GLUE) if token.kind is Kind.CLOSING_BRACKET else token)
    return settled


def _check_brackets(inside: list[Token], text: str) -> None:
    """Raises HoursError for a few words with times, `(lunch 12 - 1)`: nobody can tell what they change."""
    is_known_remark = any(token.kind is Kind.REMARK for token in inside)
    if not is_known_remark and _HAS_TIME.search(text) and len(text.split()) <= MOST_WORDS_OF_A_LABEL:
        raise HoursError(f"“{text}” cannot be read as opening hours.")


def _with_numbers_settled(tokens: list[Token]) -> list[Token]:
    """Takes bare numbers for words, `10 items`, unless they stand where a time or a date has them."""
    nothing = [None] * 3
    kinds = [*nothing, *(token.kind for token in tokens), *nothing]
    return [
        replace(token, kind=Kind.WORD) if _is_bare_number(token) and not _is_read(kinds[place : place + 7]) else token
        for place, token in enumerate(tokens)
    ]


def _is_bare_number(token: Token) -> bool:
    return token.kind is Kind.YEAR or (token.kind is Kind.TIME and token.text.isdigit())


def _is_read(kinds: list[Kind | None]) -> bool:
    """Says whether a number, in the middle of seven kinds of token, stands where a time or a date has one."""
    third_before, second_before, before, kind, after, second_after, _ = kinds
    if kind is Kind.YEAR:
        return Kind.MONTH in (second_before, before, after)
    if before in (Kind.FROM, Kind.BETWEEN, Kind.MONTH) or after in (Kind.MONTH, Kind.OPEN_END, Kind.PART_OF_DAY):
        return True
    if third_before is Kind.BETWEEN and before is Kind.AND:
        return True
    numbers = (Kind.TIME, Kind.NTH, Kind.SUN)
    is_first = after in (Kind.RANGE, Kind.AND, Kind.COMMA, Kind.GLUE) and second_after in (*numbers, Kind.MONTH)
    return is_first or (before is Kind.RANGE and second_before in numbers)
