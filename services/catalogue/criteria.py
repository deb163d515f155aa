"""The one parser of search parameters: what may be asked, what each parameter takes, and how it narrows the offers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from services.catalogue.facets import filterable_facts, tagged_facts
from services.catalogue.filters import (
    AT_LEAST,
    FactFilter,
    MomentAsked,
    NumberAsked,
    NumberFilter,
    PointAsked,
    TagFilter,
    TypeFilter,
    WordsAsked,
)
from services.catalogue.models import Offer
from services.catalogue.parameters import NOW
from services.catalogue.site_filters import FILTERS, SiteFilter, next_moment, site_filter
from services.geometry.points import Point
from services.hours.values import State
from services.vocabulary.facts import UNKNOWN
from services.vocabulary.service_types import SERVICE_TYPES

__all__ = [
    "FILTERS",
    "Criteria",
    "CriteriaError",
    "SiteFilter",
    "read_parameters",
    "search_filters",
    "site_criteria",
    "site_filter",
]

DEFAULT_PER_PAGE, MOST_PER_PAGE = 20, 100
MOST_PAGES = 10_000
HALF_OF_THE_EARTH_M = 20_038_000
_MOMENTS = "now, or an ISO date and time such as 2026-12-24T20:00"


class CriteriaError(ValueError):
    """Parameters that cannot be read: `errors` maps each to a sentence, `takes` to what it takes."""

    def __init__(self, errors: Mapping[str, str], takes: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {problem}" for name, problem in errors.items()))
        self.errors = dict(errors)
        self.takes = dict(takes)


def _listed(codes: Iterable[str]) -> str:
    return "any of " + ", ".join(codes) + ", with commas"


def _fact_filters() -> dict[str, django_filters.Filter]:
    filters: dict[str, django_filters.Filter] = {}
    for key, values in filterable_facts().items():
        if values:
            takes = f"{_listed(values)}; add “unknown” for those that have not said"
            filters[key] = FactFilter(field_name=key, codes=values, help_text=takes)
        else:
            best = "least" if key in AT_LEAST else "most"
            takes = f"a whole number: at {best} so many; add “,unknown” for those that have not said"
            filters[key] = NumberFilter(field_name=key, help_text=takes)
    for key, examples in tagged_facts().items():
        filters[key] = TagFilter(
            field_name=key, help_text=f"{examples}, with commas; add “unknown” for those that have not said"
        )
    return filters


class SearchParameters(django_filters.FilterSet):
    """The parameters of a search that are not facts of an offer."""

    near = PointAsked(help_text="latitude,longitude in degrees, for example 55.8617,-4.2583")
    radius = NumberAsked(min_value=1, max_value=HALF_OF_THE_EARTH_M, help_text="metres around `near`, 1 to 20038000")
    country = WordsAsked(max_length=2, help_text="a two-letter country code, for services without a place")
    type = TypeFilter(codes=SERVICE_TYPES, takes_unknown=False, help_text=_listed(SERVICE_TYPES))
    open = MomentAsked(max_length=40, help_text=f"{_MOMENTS}; add “,unknown” for unknown hours")
    q = WordsAsked(max_length=200, help_text="words of a name or description")
    page = NumberAsked(min_value=1, max_value=MOST_PAGES, help_text="the number of a page, from 1")
    per_page = NumberAsked(min_value=1, max_value=MOST_PER_PAGE, help_text=f"1 to {MOST_PER_PAGE}")

    class Meta:
        model = Offer
        fields: list[str] = []


OfferFilters = type(
    "OfferFilters",
    (SearchParameters,),
    {"__doc__": "Every parameter of a search.", "__module__": __name__, **_fact_filters()},
)


def search_filters() -> dict[str, django_filters.Filter]:
    """Returns every parameter of a search by name."""
    return dict(OfferFilters.base_filters)  # type: ignore[attr-defined]  # made by its metaclass


@lru_cache(maxsize=512)
def _set_of(names: frozenset[str]) -> type[django_filters.FilterSet]:
    """Returns a set of only these parameters: a form of all 150 would cost each search more than the search itself."""
    asked = {name: one for name, one in search_filters().items() if name in names}
    return type("AskedFilters", (django_filters.FilterSet,), {"__module__": __name__, **asked})


@dataclass(frozen=True)
class Criteria:
    """One search, read and checked. `open_at` without a zone means the local time of each listing."""

    near: Point | None = None
    country: str = ""
    subdivision: str = ""
    radius_m: float | None = None
    types: tuple[str, ...] = ()
    open_at: datetime | None = None
    open_states: tuple[State, ...] = (State.OPEN,)
    words: str = ""
    page: int = 1
    per_page: int = DEFAULT_PER_PAGE
    offers: Any = field(default=None, compare=False, repr=False)

    def narrow(self, offers: QuerySet[Offer]) -> QuerySet[Offer]:
        """Returns those of the offers that answer every filter."""
        return self.offers.filter_queryset(offers) if self.offers is not None else offers


def read_parameters(parameters: Mapping[str, str], now: datetime, subdivision: str = "") -> Criteria:
    """Returns the search that these parameters ask for; CriteriaError names all that are unknown or wrong."""
    known = search_filters()
    errors = {name: _("There is no such parameter.") for name in parameters if name not in known}
    filters = _set_of(frozenset(known.keys() & parameters.keys()))(parameters, queryset=Offer.objects.none())
    errors |= {name: " ".join(problems) for name, problems in filters.form.errors.items()}
    if errors:
        takes = {name: one.extra.get("help_text", "") for name, one in known.items()}
        raise CriteriaError(errors, {name: takes.get(name, _("one of: ") + ", ".join(known)) for name in errors})
    asked = filters.form.cleaned_data
    when = asked.get("open")
    return Criteria(
        near=asked.get("near"),
        country=asked.get("country", "").upper(),
        subdivision=subdivision,
        radius_m=asked.get("radius"),
        types=asked.get("type", ()),
        open_at=now if when and when.moment == NOW else when and when.moment,
        open_states=(State.OPEN, State.UNKNOWN) if when and when.takes_unknown else (State.OPEN,),
        words=asked.get("q", ""),
        page=asked.get("page") or 1,
        per_page=asked.get("per_page") or DEFAULT_PER_PAGE,
        # The type is a gate of every search: only what narrows beyond it has to be asked of each offer.
        offers=filters if parameters.keys() - SearchParameters.base_filters.keys() else None,
    )


def site_criteria(
    *,
    near: Point,
    country: str,
    subdivision: str,
    types: tuple[str, ...],
    chosen: tuple[SiteFilter, ...],
    page: int,
    now: datetime,
    time_zone: str = "UTC",
    per_page: int = DEFAULT_PER_PAGE,
) -> Criteria:
    """Returns the search of an area page; its filters go through the same parser as at every other door.

    A day and time among the filters is the next such moment in `time_zone`, by the clock of each listing.
    """
    asked = read_parameters(_as_parameters(chosen, now.astimezone(ZoneInfo(time_zone))), now) if chosen else Criteria()
    return replace(
        asked, near=near, country=country, subdivision=subdivision, types=types, page=page, per_page=per_page
    )


def _as_parameters(chosen: tuple[SiteFilter, ...], now: datetime) -> dict[str, str]:
    """Returns what choices of the site stand for: any of a filter’s choices will do."""
    values: dict[str, list[str]] = {}
    for one in chosen:
        stated = [next_moment(one.value, now).isoformat()] if one.code[0] == "t" else one.values
        values.setdefault(one.parameter, []).extend(stated)
    for key, codes in filterable_facts().items():
        if not codes and key in values:
            values[key] = [(max if key not in AT_LEAST else min)(values[key], key=int)]
    for one in chosen:
        if one.takes_unknown and UNKNOWN not in values[one.parameter]:
            values[one.parameter].append(UNKNOWN)
    return {parameter: ",".join(dict.fromkeys(stated)) for parameter, stated in values.items()}
