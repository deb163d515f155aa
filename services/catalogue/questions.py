"""Which filters stand on a page, and in which groups: those of every kind of help, and those of the kinds chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from services.catalogue.facets import AUDIENCE, FAMILY, LANGUAGE, MODE, OPEN_24_HOURS
from services.catalogue.filter_codes import OWN_CODES
from services.catalogue.site_filters import ESPECIALLY_FOR, FILTERS, OPEN, SiteFilter
from services.vocabulary.common_facts import PLACE_FACTS, SERVICE_FACTS
from services.vocabulary.facts import Fact, Kind
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_types import SERVICE_TYPES


@dataclass(frozen=True)
class Question:
    """One filter: a parameter, its question, and the choices that answer it; any of them will do."""

    parameter: str
    label: str
    choices: tuple[SiteFilter, ...]


@dataclass(frozen=True)
class Group:
    """Filters that stand together on a page."""

    label: str
    questions: tuple[Question, ...]


_LABELS = {fact.key: fact.label for fact in (*SERVICE_FACTS, *PLACE_FACTS)} | {
    OPEN: gettext_noop("Open"),
    OPEN_24_HOURS: gettext_noop("Open day and night"),
    FAMILY: gettext_noop("Help for families"),
    MODE: gettext_noop("How you get it"),
    AUDIENCE: ESPECIALLY_FOR,
    LANGUAGE: gettext_noop("Languages"),
}
_GROUPS = (
    (gettext_noop("Getting in"), ("entry", "can_come_if_used_today", "wheelchair", "pets")),
    (
        gettext_noop("Cost and papers"),
        ("cost", "id_needed", "identity_recorded", "insurance_needed", "residency_needed", "immigration_asked"),
    ),
    (
        gettext_noop("Who it is for"),
        (
            "women_only_hours", "trans_non_binary_hours", "under_18_policy", "couples", "children", FAMILY,
            "peer_led", "peer_staff", AUDIENCE, LANGUAGE,
        ),
    ),
    (gettext_noop("When"), (OPEN, OPEN_24_HOURS)),
    (gettext_noop("How"), (MODE,)),
)  # fmt: skip


def groups_for(types: Iterable[str]) -> list[Group]:
    """Returns the filters of every kind of help in their groups, then one group a kind for its own questions."""
    common = [Group(label, tuple(_common_question(key) for key in keys)) for label, keys in _GROUPS]
    taken: set[str] = set()
    own = [Group(SERVICE_TYPES[code].short_label, tuple(_own_questions(code, taken))) for code in types]
    return common + [group for group in own if group.questions]


def is_asked_of(one: SiteFilter, types: Iterable[str]) -> bool:
    """Says whether a filter stands on a page for these kinds of help: those of other kinds would leave nothing."""
    if one.parameter not in OWN_CODES:
        return True
    return any(_is_answered_by(one, fact) for code in types for fact in SERVICE_TYPES[code].facts)


def _common_question(key: str) -> Question:
    return Question(key, _LABELS[key], tuple(one for one in FILTERS if one.parameter == key))


def _own_questions(code: str, taken: set[str]) -> Iterator[Question]:
    """Yields the questions of one kind; a choice that stands with another kind already is left out."""
    for fact in SERVICE_TYPES[code].facts:
        choices = tuple(one for one in FILTERS if _is_answered_by(one, fact) and one.code not in taken)
        taken.update(one.code for one in choices)
        if choices:
            yield Question(fact.key, fact.label, choices)


def _is_answered_by(one: SiteFilter, fact: Fact) -> bool:
    if fact.key != one.parameter or fact.key not in OWN_CODES or not fact.is_filter:
        return False
    return fact.kind is Kind.NUMBER or one.value in fact.values
