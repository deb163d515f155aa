"""The page with all filters: groups of choices, each with how many listings it would leave near by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from services.catalogue.counts import NEAR_M, Counts, count
from services.catalogue.facets import LANGUAGE
from services.catalogue.questions import Group, Question, groups_for
from services.catalogue.site_filters import OPEN, SiteFilter
from services.places.place import Place
from services.web.addresses import ListAddress
from services.web.filter_words import answer_words, number_words
from services.web.lists import criteria_of
from services.web.wording import say_distance

USUAL_HOUR = 12


@dataclass(frozen=True)
class Choice:
    """One box to tick: `number` are the listings it would leave near by, `beyond` how far the next is if none is."""

    code: str
    words: str
    number: str
    beyond: str
    is_chosen: bool
    leads_nowhere: bool


@dataclass(frozen=True)
class Filter:
    """The boxes of one filter. `unsaid` are the listings that have not said; `silent_code` asks for those as well."""

    parameter: str
    label: str
    choices: list[Choice]
    unsaid: str
    silent_code: str
    takes_unknown: bool

    @property
    def is_single(self) -> bool:
        """Says whether its one choice says all that its question would."""
        return len(self.choices) == 1


@dataclass(frozen=True)
class Section:
    """A group of filters, and how many choices in it are taken."""

    label: str
    filters: list[Filter]
    chosen: int
    has_moment: bool
    is_open: bool


def filter_page(address: ListAddress, place: Place, now: datetime) -> dict[str, Any]:
    """Returns what the page with all filters shows for a list; the numbers are those of the filters it has now."""
    groups = groups_for([kind.code for kind in address.kinds])
    offered = [one for group in groups for question in group.questions for one in question.choices]
    counts = count(criteria_of(address, place, now), address.filters, offered, now)
    moment = next((one for one in address.filters if one.code[0] == "t"), None)
    day, hour = (int(part) for part in moment.value.split()) if moment else (0, USUAL_HOUR)
    return {
        "address": address,
        "place": place,
        "sections": _with_one_switch([_section(each, group, address, counts) for each, group in enumerate(groups)]),
        "days": [
            (number, words, number == day) for number, words in ((each + 1, str(WEEKDAYS[each])) for each in range(7))
        ],
        "has_day": moment is not None,
        "hours": [(f"{number:02}", f"{number:02}:00", number == hour) for number in range(24)],
        "show": show_words(counts),
        "is_cut": counts.is_cut,
        "near_limit": say_distance(NEAR_M),
    }


def show_words(counts: Counts) -> str:
    """Returns what the button says that leads to the list: how many listings are near by, if any."""
    if counts.is_cut:
        return _("Show %(number)s places or more") % {"number": counts.total}
    if not counts.total:
        return _("Nothing near by: show what is farther")
    return ngettext("Show %(number)s place", "Show %(number)s places", counts.total) % {"number": counts.total}


def _section(number: int, group: Group, address: ListAddress, counts: Counts) -> Section:
    """Returns a group; open are the first, those with something chosen, and the questions of the one kind there is."""
    filters = [one for one in (_filter(question, address, counts) for question in group.questions) if one.choices]
    parameters = {one.parameter for one in filters}
    chosen = sum(one.parameter in parameters for one in address.filters)
    is_of_the_kind = len(address.kinds) == 1 and group.label == address.kinds[0].short_label
    is_open = number == 0 or chosen > 0 or is_of_the_kind
    return Section(_(group.label), filters, chosen, OPEN in parameters, is_open)


def _with_one_switch(sections: list[Section]) -> list[Section]:
    """Returns the groups with one box for the silent where two kinds share a question: the first."""
    seen: set[str] = set()
    shown = []
    for section in sections:
        filters = [replace(one, unsaid="") if one.parameter in seen else one for one in section.filters]
        seen |= {one.parameter for one in filters}
        shown.append(replace(section, filters=filters))
    return shown


def _filter(question: Question, address: ListAddress, counts: Counts) -> Filter:
    choices = [_choice(one, address, counts) for one in question.choices]
    if question.parameter == LANGUAGE:
        # There are a hundred languages: only those that somebody speaks near by help to choose.
        choices = sorted((one for one in choices if one.is_chosen or one.number != "0"), key=lambda one: one.words)
    takes_unknown = any(one.takes_unknown for one in address.filters if one.parameter == question.parameter)
    unsaid = counts.unsaid.get(question.parameter, 0)
    return Filter(
        question.parameter,
        _(question.label),
        choices,
        number_words(unsaid, counts) if unsaid or takes_unknown else "",
        question.choices[0].code,
        takes_unknown,
    )


def _choice(one: SiteFilter, address: ListAddress, counts: Counts) -> Choice:
    number, beyond = counts.choices.get(one.code, 0), counts.beyond.get(one.code)
    is_chosen = address.has_chosen(one)
    silent = counts.unsaid.get(one.parameter, 0)
    return Choice(
        one.code,
        answer_words(one),
        number_words(number, counts),
        say_distance(beyond) if beyond is not None else "",
        is_chosen,
        leads_nowhere=not (number or silent or is_chosen or beyond is not None) and counts.is_whole,
    )
