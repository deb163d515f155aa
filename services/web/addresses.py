"""Addresses of lists: an area, kinds and filters as short opaque codes, read strictly and written in one way only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import get_script_prefix, reverse

from services.catalogue.questions import is_asked_of
from services.catalogue.site_filters import MOST_FILTERS, OPEN, SiteFilter, in_order, site_filter
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES, type_of_short_code

BETWEEN = "-"
MOST_PAGES = 500
# So many filters with the longest codes there are.
LONGEST = MOST_FILTERS * len("b999u-")
MOST_READ = 200
_SOME_AREA, _SOME_KINDS = "some-area-of-many", "k999"


class NoSuchKind(ValueError):
    """A code in an address that stands for no kind of service."""


@dataclass(frozen=True)
class ListAddress:
    """A list around an area: what stands in its address, and the addresses one step away from it."""

    area: str
    kinds: tuple[ServiceType, ...] = ()
    filters: tuple[SiteFilter, ...] = ()
    page: int = 1
    is_map: bool = False
    is_wide: bool = False

    def __str__(self) -> str:
        parameters = {
            "f": BETWEEN.join(map(str, self.filters)),
            "p": str(self.page) if self.page > 1 else "",
            "w": "1" if self.is_wide else "",
        }
        return self._path("") + _query(parameters)

    @property
    def all_filters(self) -> str:
        """The page with all filters, from which one comes back to this list, or to this map."""
        return self._path("_filters") + _query({"f": BETWEEN.join(map(str, self.filters))})

    @property
    def no_filters(self) -> str:
        """The page with all filters, with none of them chosen."""
        return self._path("_filters")

    def as_map(self) -> ListAddress:
        """Returns the same page of the list, on a map."""
        return replace(self, is_map=True)

    def as_list(self) -> ListAddress:
        """Returns the same page of the list without a map."""
        return replace(self, is_map=False)

    def in_area(self, slug: str) -> ListAddress:
        """Returns the first page of the same list around another area."""
        return replace(self, area=slug, page=1)

    def with_kind_turned(self, kind: ServiceType) -> ListAddress:
        """Returns the list with one kind more, or with one less where it was chosen."""
        kinds = _in_order({each.code for each in self.kinds} ^ {kind.code})
        return replace(self, kinds=kinds, filters=_asked_of(kinds, self.filters), page=1)

    def with_filter_turned(self, one: SiteFilter) -> ListAddress:
        """Returns the list with one filter more, or with one less where it was chosen."""
        if self.has_chosen(one):
            return replace(self, filters=tuple(each for each in self.filters if each.code != one.code), page=1)
        # Two moments exclude one another: the one that was asked for last counts.
        others = (each for each in self.filters if each.parameter != OPEN or one.parameter != OPEN)
        return replace(self, filters=in_order((*others, one)), page=1)

    def with_unknown_turned(self, parameter: str) -> ListAddress:
        """Returns the list with, or without, those that have not said what one filter asks."""
        turned = (one.with_unknown(one.takes_unknown ^ (one.parameter == parameter)) for one in self.filters)
        return replace(self, filters=in_order(turned), page=1)

    def has_chosen(self, one: SiteFilter) -> bool:
        """Says whether a filter is on."""
        return any(each.code == one.code for each in self.filters)

    def without_filter(self, parameter: str) -> ListAddress:
        """Returns the list with one filter off, and all its choices."""
        return replace(self, filters=tuple(one for one in self.filters if one.parameter != parameter), page=1)

    def without_filters(self) -> ListAddress:
        """Returns the list with every filter off."""
        return replace(self, filters=(), page=1)

    def of_kinds(self, kinds: Iterable[ServiceType]) -> ListAddress:
        """Returns the list of other kinds of help, without filters."""
        return replace(self, kinds=tuple(kinds), filters=(), page=1, is_wide=False)

    def on_page(self, page: int) -> ListAddress:
        """Returns another page of the same list."""
        return replace(self, page=page)

    def widened(self) -> ListAddress:
        """Returns the same page of the list with everything on it, however far away."""
        return replace(self, is_wide=True)

    def _path(self, page: str) -> str:
        name = "kinds" if self.kinds else "area"
        before, between, after = _pieces(f"{name}{'_map' if self.is_map else ''}{page}", get_script_prefix())
        return before + self.area + between + kind_codes(self.kinds) + after


# A page has fifty addresses of lists, and to reverse each takes as long as to find them all.
@lru_cache(maxsize=256)
def _pieces(name: str, _prefix: str) -> tuple[str, str, str]:
    """Returns what stands before, between and after the area and the kinds in an address."""
    has_kinds = name.startswith("kinds")
    path = reverse(name, args=[_SOME_AREA, _SOME_KINDS] if has_kinds else [_SOME_AREA])
    before, _area, rest = path.partition(_SOME_AREA)
    between, _kinds, after = rest.partition(_SOME_KINDS) if has_kinds else (rest, "", "")
    return before, between, after


def read_kinds(codes: str) -> tuple[ServiceType, ...]:
    """Returns the kinds behind `k2-k7`, in the order of the vocabulary; raises NoSuchKind for anything else."""
    kinds = [type_of_short_code(code) for code in codes.split(BETWEEN)] if codes else []
    if None in kinds or len(kinds) > len(SERVICE_TYPES):
        raise NoSuchKind
    return _in_order({kind.code for kind in kinds if kind})


def kind_codes(kinds: Iterable[ServiceType]) -> str:
    """Returns kinds as they stand in an address."""
    return BETWEEN.join(kind.short_code for kind in kinds)


def read_list(area: str, codes: str, parameters: QueryDict) -> ListAddress:
    """Returns the list an address stands for; NoSuchKind for unknown kinds. Filters that are gone are left out."""
    kinds = read_kinds(codes)
    chosen = [one for code in _filter_codes(parameters) if (one := site_filter(code))]
    # A form names a filter whose silent ones are wanted by any of its choices: without a choice it asks for nothing.
    silent = {one.parameter for code in parameters.getlist("u")[:MOST_FILTERS] if (one := site_filter(code[:4]))}
    chosen = [one.with_unknown(one.takes_unknown or one.parameter in silent) for one in chosen]
    return ListAddress(
        area,
        kinds,
        _asked_of(kinds, in_order(chosen)),
        _read_page(parameters.get("p", "")),
        is_wide=parameters.get("w") == "1",
    )


def is_from_form(parameters: QueryDict) -> bool:
    """Says whether parameters are those of the form with all filters, which has an address of its own way."""
    return len(parameters.getlist("f")) > 1 or any(name in parameters for name in ("u", "d", "h"))


def _filter_codes(parameters: QueryDict) -> list[str]:
    codes = [code for each in parameters.getlist("f") for code in each[:LONGEST].split(BETWEEN)][:MOST_READ]
    day, hour = parameters.get("d", ""), parameters.get("h", "")
    return [*codes, f"t{day[:1]}{hour[:2]}"] if day and hour else codes


def _query(parameters: dict[str, str]) -> str:
    kept = {name: value for name, value in parameters.items() if value}
    return f"?{urlencode(kept)}" if kept else ""


def _asked_of(kinds: Iterable[ServiceType], filters: tuple[SiteFilter, ...]) -> tuple[SiteFilter, ...]:
    types = [kind.code for kind in kinds]
    return tuple(one for one in filters if is_asked_of(one, types))


def _read_page(text: str) -> int:
    return min(int(text), MOST_PAGES) if text.isascii() and text.isdigit() and 0 < len(text) < 6 and int(text) else 1


def _in_order(chosen: set[str]) -> tuple[ServiceType, ...]:
    return tuple(kind for code, kind in SERVICE_TYPES.items() if code in chosen)
