"""Remarks beside plain hours: whose they are, and whether they leave open if anybody can come."""

from __future__ import annotations

import re
from dataclasses import replace

from services.hours.plain_clauses import PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS, Clause
from services.hours.plain_items import Item, Remark
from services.hours.plain_prose import IN_BRACKETS, PROSE
from services.hours.plain_rules import are_apart
from services.hours.remarks import asks_first
from services.hours.values import HoursError

_HOLIDAYS = (PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS)
_ENDS_HERE = re.compile(r"\s*(?:[,.;\n)*|]|$)")
# Remarks that leave open whether the door is: whoever reads them has to ask.
_DOUBT = re.compile(
    r"\b(?:unless|depend\w*|subject to|weather|var(?:y|ies|iable|ied)|may change|cancel\w*|until further notice"
    r"|suspended|approx\w*|roughly|around|circa|or so|usually|normally|sometimes|often|mostly"
    r"|check (?:first|before|opening|times|ahead)|to be confirmed|tbc|tba|clos(?:e|es|ed|ing|ure)|shut"
    r"|(?:staff|members|referrals?|crisis|emergency|emergencies|residents|administration|admin) only"
    r"|geschlossen|ferme\w*|cerrad\w*|encerrad\w*|fechad\w*)\b",
    re.IGNORECASE,
)


def with_remarks(clauses: list[Clause], items: list[Item], clean: str) -> list[Clause]:
    """Returns the clauses with the remarks that belong to each; hours of something else in the house become remarks."""
    remarks = [item for item in items if isinstance(item.value, Remark)]
    for place, remark in enumerate(remarks):
        following = remarks[place + 1].start if place + 1 < len(remarks) else len(clean)
        clauses = _with_remark(clauses, remark, following, clean)
    return _without_what_is_beside(clauses, clean)


def leaves_in_doubt(remarks: tuple[str, ...]) -> bool:
    """Says whether any of these remarks leaves open if somebody who comes is let in."""
    return any(_DOUBT.search(remark) or asks_first(remark) for remark in remarks)


def _with_remark(clauses: list[Clause], item: Item, following: int, clean: str) -> list[Clause]:
    assert isinstance(item.value, Remark)
    text = item.value.text.strip(" ()[]:,-")
    if not re.search(r"[^\W\d_]{2}", text):
        if re.search(r"\d", text) and clean[item.end : item.end + 1] != ".":  # `2. We also …` numbers a list
            raise HoursError(f"“{item.value.text}” cannot be read as opening hours.")
        return clauses
    is_label, owners = _owners(clauses, item, item.value.kind, following, clean)
    return [
        _with_text(clause, text, item.start if is_label else None) if clause in owners else clause for clause in clauses
    ]


def _with_text(clause: Clause, text: str, label_start: int | None) -> Clause:
    remarks = (*clause.remarks, text)
    if label_start is None:
        return replace(clause, remarks=remarks)
    return replace(clause, remarks=remarks, is_labelled=True, start=label_start)


def _with_texts(clause: Clause, texts: tuple[str, ...]) -> Clause:
    return replace(clause, remarks=tuple(dict.fromkeys((*clause.remarks, *texts))))


def _owners(clauses: list[Clause], item: Item, kind: str, following: int, clean: str) -> tuple[bool, list[Clause]]:
    """Returns whether a remark is a label of what follows, and the clauses it belongs to."""
    beside = [clause for clause in clauses if clause.sentence == item.sentence]
    around = [clause for clause in beside if clause.start < item.start < clause.end]
    before = [clause for clause in beside if clause.end <= item.start]
    after = [clause for clause in beside if item.end <= clause.start < following and clause.when not in _HOLIDAYS]
    if around:
        return False, around
    if not (before or after):
        return False, [clause for clause in clauses if not clause.what.is_closed]
    if kind == PROSE:
        return False, before or after
    is_behind = kind == IN_BRACKETS or _ENDS_HERE.match(clean, item.end) or not after
    if before and is_behind:
        return False, before[-1:]
    return True, after or before


def _without_what_is_beside(clauses: list[Clause], clean: str) -> list[Clause]:
    """Makes remarks of labelled hours across those already said: an assessment during the hours opens no door."""
    kept: list[Clause] = []
    for clause in clauses:
        if not (clause.is_labelled and kept) or clause.what.is_closed or all(are_apart(one, clause) for one in kept):
            kept.append(clause)
            continue
        text = clean[clause.start : clause.end]
        if clause.what.times and any(one.is_labelled and not are_apart(one, clause) for one in kept):
            raise HoursError(f"“{text}” stands beside other hours, and neither says when the doors are open.")
        more = (text, *(remark for remark in clause.remarks if remark not in text))
        kept = [
            one if one.what.is_closed else replace(one, remarks=tuple(dict.fromkeys((*one.remarks, *more))))
            for one in kept
        ]
    return kept
