"""What a list says of its filters: those most asked for, those chosen, what they hide, and which to take off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from services.catalogue.counts import Counts, count
from services.catalogue.site_filters import SiteFilter, site_filter
from services.places.place import Place
from services.web.addresses import ListAddress
from services.web.filter_words import answer_words, filter_words, number_words
from services.web.lists import criteria_of
from services.web.wording import say_list

# What most people ask of a place; all else stands on the page with all filters.
MOST_ASKED = tuple(one for code in ("b1", "b2", "b3", "b4", "b5", "b6") if (one := site_filter(code)))

# And of one kind of help, where its name stands above the list: there the answer alone says what is meant.
MOST_ASKED_OF = {
    "naloxone": ("b141",), "drug_checking": ("b181", "b183"), "dcr": ("b195",), "oat": ("b239",),
    "housing": ("b348", "b371"),
}  # fmt: skip
# A list has to be quick: there, fewer are counted than on the page with all filters.
MOST_COUNTED = 100

# Words, address, and whether it is on.
Chip = tuple[str, str, bool]


@dataclass(frozen=True)
class ChosenFilters:
    """Chips above a list, and the ways to more: with those that have not said, and with one filter off."""

    chips: list[Chip]
    silent: list[Chip]
    wider: list[Chip]


def chosen_filters(address: ListAddress, place: Place, now: datetime) -> ChosenFilters:
    """Returns what the list at an address says of its filters; counts only where there are any."""
    usual = [(filter_words(one), _turned(address, one), False) for one in MOST_ASKED if not address.has_chosen(one)]
    usual += [(answer_words(one), _turned(address, one), False) for one in _own(address) if not address.has_chosen(one)]
    if not address.filters:
        return ChosenFilters(usual, [], [])
    counts = count(criteria_of(address, place, now), address.filters, (), now, MOST_COUNTED)
    chosen = [(filter_words(one), _turned(address, one), True) for one in address.filters]
    return ChosenFilters([*chosen, *usual], _silent(address, counts), _without(address, counts))


def _own(address: ListAddress) -> list[SiteFilter]:
    codes = MOST_ASKED_OF.get(address.kinds[0].code, ()) if len(address.kinds) == 1 else ()
    return [one for code in codes if (one := site_filter(code))]


def _silent(address: ListAddress, counts: Counts) -> list[Chip]:
    """Returns for each filter the way to those that have not said, where there are any, or the way back."""
    chips = []
    for parameter, choices in _by_parameter(address).items():
        number, is_taken = counts.unsaid.get(parameter, 0), choices[0].takes_unknown
        if number or is_taken:
            said = {"number": number_words(number, counts), "filter": say_list([filter_words(one) for one in choices])}
            words = _("+ %(number)s not known: %(filter)s") % said
            chips.append((words, str(address.with_unknown_turned(parameter)), is_taken))
    return chips


def _without(address: ListAddress, counts: Counts) -> list[Chip]:
    """Returns the filters that leave something near by when they are taken off, the one that shows most first."""
    chips = []
    for parameter, choices in sorted(_by_parameter(address).items(), key=lambda each: -counts.without[each[0]]):
        if not counts.without[parameter]:
            continue
        filters = say_list([filter_words(one) for one in choices])
        said = {"number": number_words(counts.without[parameter], counts), "filter": filters}
        chips.append((_("Without “%(filter)s”: %(number)s") % said, str(address.without_filter(parameter)), False))
    return chips


def _by_parameter(address: ListAddress) -> dict[str, list[SiteFilter]]:
    grouped: dict[str, list[SiteFilter]] = {}
    for one in address.filters:
        grouped.setdefault(one.parameter, []).append(one)
    return grouped


def _turned(address: ListAddress, one: SiteFilter) -> str:
    return str(address.with_filter_turned(one))
