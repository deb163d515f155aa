"""The filters of the site: an opaque code for addresses, the parameter and value it stands for, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from services.catalogue.facets import AUDIENCE, FAMILY, LANGUAGE, MODE, OPEN_24_HOURS, SAID_SO
from services.catalogue.filter_codes import FIRST_LANGUAGE, LANGUAGES, OWN_CODES
from services.catalogue.filters import AT_LEAST
from services.catalogue.parameters import NOW
from services.hours.words import WEEKDAYS
from services.vocabulary.common_facts import AUDIENCES, COST, ENTRY
from services.vocabulary.facts import YES, Fact, Kind
from services.vocabulary.listing import MODES
from services.vocabulary.phrase import Phrase, gettext_noop
from services.vocabulary.service_types import SERVICE_TYPES

OPEN = "open"
MOST_FILTERS = 40
DAYS_OF_A_WEEK = 7
ESPECIALLY_FOR = gettext_noop("Especially for")
_ANSWERED = gettext_noop("%(question)s: %(answer)s")
_AT_MOST, _AT_LEAST = gettext_noop("%(number)s or less"), gettext_noop("%(number)s or more")
_OPEN_THEN = gettext_noop("Open on %(day)s at %(time)s")
_CODE = re.compile(r"(?P<code>b\d{1,3}|t[1-7](?:[01]\d|2[0-3]))(?P<unknown>u?)")


@dataclass(frozen=True)
class SiteFilter:
    """One choice of a filter. `label` is its words on a button, `answer` those below the question of its filter.

    `takes_unknown` keeps also those that have not said.
    """

    code: str
    parameter: str
    value: str
    label: str | Phrase = field(compare=False)
    answer: str | Phrase = field(default="", compare=False)
    takes_unknown: bool = False

    def __str__(self) -> str:
        return f"{self.code}u" if self.takes_unknown else self.code

    def with_unknown(self, takes_unknown: bool = True) -> SiteFilter:
        """Returns the choice with, or without, those that have not said."""
        return replace(self, takes_unknown=takes_unknown)

    @property
    def values(self) -> tuple[str, ...]:
        """Every value that the choice stands for."""
        return tuple(self.value.split(","))

    @property
    def words(self) -> str | Phrase:
        """What stands below the question of the filter."""
        return self.answer or self.label

    @property
    def number(self) -> int:
        """The place of the choice in an address."""
        return int(self.code[1:]) + (0 if self.code[0] == "b" else 1000)


# The codes stand in bookmarks and printed links: never reuse one.
_COMMON = (
    SiteFilter("b1", OPEN, NOW, gettext_noop("Open now")),
    SiteFilter("b2", "id_needed", "never", gettext_noop("No ID")),
    SiteFilter("b3", "identity_recorded", "nothing,made_up_code", gettext_noop("No name taken")),
    SiteFilter("b4", "cost", "free", gettext_noop("Free")),
    SiteFilter("b5", "entry", "walk_in", gettext_noop("Walk in")),
    SiteFilter("b6", "wheelchair", "yes", gettext_noop("Wheelchair")),
    SiteFilter("b7", "insurance_needed", "no", gettext_noop("No insurance needed")),
    SiteFilter("b8", "residency_needed", "no", gettext_noop("For people from anywhere")),
    SiteFilter("b9", "women_only_hours", "yes", gettext_noop("Hours for women only")),
    SiteFilter("b10", "trans_non_binary_hours", "yes", gettext_noop("Hours for trans and non-binary people")),
    SiteFilter("b11", "under_18_policy", "welcome,conditions", gettext_noop("Under 18 served")),
    SiteFilter("b12", "peer_led", "yes,partly", gettext_noop("Run by peers")),
    SiteFilter("b13", "can_come_if_used_today", "yes,if_calm", gettext_noop("You can come if you have used")),
    SiteFilter("b14", "pets", "yes", gettext_noop("Dogs welcome")),
    SiteFilter("b15", "couples", "yes", gettext_noop("Couples welcome")),
    SiteFilter("b16", "mode", "machine,box", gettext_noop("Machine or box")),
    SiteFilter("b17", "mode", "post", gettext_noop("By post")),
    SiteFilter("b18", "entry", "walk_in,call_first", gettext_noop("No appointment")),
    SiteFilter("b19", "entry", "self_referral", ENTRY.values["self_referral"]),
    SiteFilter("b20", "cost", "donation", COST.values["donation"]),
    SiteFilter("b21", "cost", "sliding", COST.values["sliding"]),
    SiteFilter("b22", "cost", "insurance", COST.values["insurance"]),
    SiteFilter("b23", "immigration_asked", "no", gettext_noop("They do not ask about immigration")),
    SiteFilter("b24", "peer_staff", "yes", gettext_noop("Peer workers in the team")),
    SiteFilter("b25", "children", "yes,limited", gettext_noop("Children welcome")),
    SiteFilter("b26", "wheelchair", "limited", gettext_noop("Wheelchair: partly")),
    SiteFilter("b28", OPEN_24_HOURS, SAID_SO, gettext_noop("Open day and night")),
    SiteFilter("b29", FAMILY, SAID_SO, gettext_noop("Help for families")),
)
_MODES = ("fixed", "pharmacy", "mobile", "outreach", "phone", "online", "home_delivery", "event")
_AUDIENCES = (
    "women", "trans_non_binary", "lgbtq", "young_people", "sex_workers", "parents", "pregnant", "indigenous",
    "racialised", "migrants", "leaving_prison", "deaf", "older",
)  # fmt: skip


def _written_with(fact: Fact, value: str, number: int) -> SiteFilter:
    """Returns the choice of one answer to a question of one kind of help."""
    question: Phrase = Phrase(fact.label)
    if fact.kind is Kind.NUMBER:
        answer = Phrase(_AT_LEAST if fact.key in AT_LEAST else _AT_MOST, {"number": int(value)})
    else:
        answer = Phrase(fact.values[value])
    label = question if value == YES else Phrase(_ANSWERED, {"question": question, "answer": answer})
    return SiteFilter(f"b{number}", fact.key, value, label, label if fact.kind is Kind.ANSWER else answer)


def _own_filters() -> Iterator[SiteFilter]:
    for key, numbers in OWN_CODES.items():
        facts = [fact for kind in SERVICE_TYPES.values() for fact in kind.facts if fact.key == key]
        for value, number in numbers.items():
            fact = next(fact for fact in facts if fact.kind is Kind.NUMBER or value in fact.values)
            yield _written_with(fact, value, number)


def _every_filter() -> Iterator[SiteFilter]:
    yield from _COMMON
    for number, mode in enumerate(_MODES, start=30):
        yield SiteFilter(f"b{number}", MODE, mode, MODES[mode])
    for number, who in enumerate(_AUDIENCES, start=40):
        label = Phrase(_ANSWERED, {"question": Phrase(ESPECIALLY_FOR), "answer": Phrase(AUDIENCES[who])})
        yield SiteFilter(f"b{number}", AUDIENCE, who, label, AUDIENCES[who])
    yield from _own_filters()
    # The words for a language are the business of the page.
    for number, code in enumerate(LANGUAGES, start=FIRST_LANGUAGE):
        yield SiteFilter(f"b{number}", LANGUAGE, code, code)


FILTERS = tuple(sorted(_every_filter(), key=lambda one: one.number))
_BY_CODE = {one.code: one for one in FILTERS}


def site_filter(code: str) -> SiteFilter | None:
    """Returns the filter behind a code of the site (`b4`, `b4u` with those that have not said, `t520`), or None."""
    read = _CODE.fullmatch(code)
    if read is None:
        return None
    found = _BY_CODE.get(read["code"]) or (_open_at(read["code"]) if code[0] == "t" else None)
    return found.with_unknown(bool(read["unknown"])) if found else None


def filter_for(parameter: str, value: str) -> SiteFilter | None:
    """Returns the filter that stands for this parameter with this value, or None."""
    return next((one for one in FILTERS if (one.parameter, one.value) == (parameter, value)), None)


def in_order(chosen: Iterable[SiteFilter]) -> tuple[SiteFilter, ...]:
    """Returns choices as they stand in an address: once each, in one order, all of a filter alike about the silent.

    Only one moment can be asked about, and a day with its time says more than “now”.
    """
    every = sorted(chosen, key=lambda one: one.number)
    silent = {one.parameter for one in every if one.takes_unknown}
    moments = [one for one in every if one.parameter == OPEN][-1:]
    by_code = {one.code: one for one in every if one.parameter != OPEN or one in moments}
    return tuple(one.with_unknown(one.parameter in silent) for one in by_code.values())[:MOST_FILTERS]


def next_moment(value: str, today: datetime) -> datetime:
    """Returns the next time, from this hour on, that the day and hour of `4 20` come round, without a zone."""
    weekday, hour = map(int, value.split())
    days = (weekday - today.isoweekday()) % DAYS_OF_A_WEEK
    if days == 0 and hour < today.hour:
        days = DAYS_OF_A_WEEK
    return datetime.combine(today.date() + timedelta(days=days), time(hour))


def _open_at(code: str) -> SiteFilter:
    weekday, hour = int(code[1]), int(code[2:])
    label = Phrase(_OPEN_THEN, {"day": WEEKDAYS[weekday - 1], "time": f"{hour:02}:00"})
    return SiteFilter(code, OPEN, f"{weekday} {hour}", label)
