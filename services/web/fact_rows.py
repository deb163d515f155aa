"""Facts as rows of a page: the question, the answer in words, and "ask" where nobody has told us."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from services.vocabulary.facts import Fact, Kind
from services.web.wording import say, say_code, say_day, say_hours, say_list


@dataclass(frozen=True)
class FactRow:
    """One line of what is known; `is_known` is false where the words are "ask"; `about` names its services."""

    label: str
    words: str
    is_known: bool = True
    href: str = ""
    about: str = ""


def fact_row(fact: Fact, value: Any) -> FactRow:
    """Returns the row of one fact; not known shows as "ask", never as no."""
    if not fact.is_known(value):
        return FactRow(_(fact.label), _("Ask"), is_known=False)
    return FactRow(_(fact.label), _words(fact, value), href=value if fact.kind is Kind.URL else "")


def known_rows(facts: Iterable[Fact], values: Mapping[str, Any]) -> list[FactRow]:
    """Returns the rows of those facts that are known, in the order of the vocabulary."""
    return [fact_row(fact, values[fact.key]) for fact in facts if fact.is_known(values.get(fact.key))]


def _words(fact: Fact, value: Any) -> str:
    if fact.kind in (Kind.ANSWER, Kind.CHOICE):
        return say_code(fact.values, value)
    if fact.kind is Kind.SEVERAL:
        return _("; ").join(say_code(fact.values, code) for code in value)
    if fact.kind is Kind.COUNTRIES:
        return say_list(list(value))
    if fact.kind is Kind.HOURS:
        return say_hours(value)
    if fact.kind is Kind.DATE:
        return say_day(value)
    if fact.kind is Kind.MOMENT:
        return f"{say_day(value[:10])}, {value[11:16]}"
    return say(value)
