"""The facts of all services of one place together: one row where they agree, a row an answer where they do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from services.vocabulary.common_facts import AUDIENCE_LEVELS, AUDIENCES
from services.vocabulary.facts import Fact
from services.vocabulary.listing import LANGUAGE_LEVELS
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.fact_rows import FactRow, fact_row
from services.web.language_names import language_name
from services.web.wording import say_code, say_day, say_list

Content = dict[str, Any]


def common_rows(questions: tuple[Fact, ...], contents: list[Content], *, always: bool = False) -> list[FactRow]:
    """Returns one row a fact where all services agree, else one row an answer, with the services that give it."""
    rows: list[FactRow] = []
    for fact in questions:
        answers = [(content.get("facts") or {}).get(fact.key) for content in contents]
        known = [answer for answer in answers if fact.is_known(answer)]
        if known and len(known) == len(answers) and all(answer == known[0] for answer in known):
            rows.append(fact_row(fact, known[0]))
        elif known:
            rows += _by_answer(fact, answers, contents)
        elif always:
            rows.append(fact_row(fact, None))
    return rows


def _by_answer(fact: Fact, answers: list[Any], contents: list[Content]) -> list[FactRow]:
    services: dict[FactRow, list[str]] = {}
    for answer, content in zip(answers, contents, strict=True):
        services.setdefault(fact_row(fact, answer), []).append(_(SERVICE_TYPES[content["type"]].short_label))
    return [replace(row, about=say_list(names)) for row, names in services.items()]


def audience_rows(contents: list[Content]) -> list[FactRow]:
    """Returns whom the services are especially, or only, for."""
    found: dict[str, list[str]] = {}
    for content in contents:
        for one in content.get("audiences", ()):
            words = say_code(AUDIENCES, one["audience"])
            level = say_code(AUDIENCE_LEVELS, one["level"])
            if words not in found.setdefault(level, []):
                found[level].append(words)
    return [FactRow(level, say_list(words)) for level, words in found.items()]


def cost_rows(contents: list[Content]) -> list[FactRow]:
    """Returns the prices that are stated."""
    rows = []
    for cost in (cost for content in contents for cost in content.get("costs", ())):
        amount = " ".join(filter(None, (cost.get("amount"), cost.get("currency"))))
        words = ". ".join(filter(None, (amount, cost.get("amount_description"))))
        rows.append(FactRow(cost.get("option") or _("Price"), words))
    return rows


def language_words(contents: list[Content]) -> str:
    """Returns the languages spoken at any of the services, and how."""
    spoken = {(one["code"], one["level"]): None for content in contents for one in content.get("languages", ())}
    return say_list([f"{language_name(code)} ({say_code(LANGUAGE_LEVELS, level)})" for code, level in spoken])


def capacity_rows(content: Content, at: datetime) -> list[FactRow]:
    """Returns the free places of a service, unless the count is too old to be true."""
    capacity = content.get("capacity")
    if not capacity or datetime.fromisoformat(capacity["expires_at"]) <= at:
        return []
    observed = datetime.fromisoformat(capacity["observed_at"])
    words = _("%(number)s on %(day)s, %(time)s") % {
        "number": capacity["free"],
        "day": say_day(observed.date()),
        "time": f"{observed:%H:%M}",
    }
    return [FactRow(_("Free places"), words)]
