"""What an offer answers, in the numbers of the site's filters, and which questions those numbers belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from services.catalogue.facets import types_asked
from services.catalogue.filters import AT_LEAST
from services.catalogue.site_filters import FILTERS, OPEN, SiteFilter
from services.vocabulary.facts import Kind
from services.vocabulary.service_types import SERVICE_TYPES

# The numbers of the choices of one question, and of the kinds that are asked it: none where all are.
Question = tuple[list[int], list[int]]


@cache
def questions() -> tuple[Question, ...]:
    """Returns every question that facts answer, in the order of its first number."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for one in _choices():
        numbers[one.parameter].append(one.number)
    return tuple((of_one, _kinds_asked(parameter)) for parameter, of_one in numbers.items())


def numbers_of(facts: Iterable[tuple[str, str]]) -> list[int]:
    """Returns the numbers of all choices that these facts answer, in order.

    A question that was answered with something nobody looks for stands as minus its first number: it is not silent.
    """
    found: set[int] = set()
    answered: set[int] = set()
    values, limits, firsts = _values(), _limits(), _firsts()
    for key, value in facts:
        if key not in firsts:
            continue
        answered.add(firsts[key])
        found.update(values.get((key, value), ()))
        found.update(number for limit, number in limits.get(key, ()) if _is_good_enough(key, int(value), limit))
    unsought = answered - {_firsts()[_parameter_of(number)] for number in found}
    return sorted(found) + sorted(-number for number in unsought)


def kind_number(code: str) -> int:
    """Returns the number of a kind of help in addresses: 7 for `k7`."""
    return int(SERVICE_TYPES[code].short_code[1:])


def _choices() -> list[SiteFilter]:
    return [one for one in FILTERS if one.parameter != OPEN]


def _kinds_asked(parameter: str) -> list[int]:
    asked = types_asked(parameter)
    return [] if len(asked) == len(SERVICE_TYPES) else sorted(map(kind_number, asked))


def _is_good_enough(key: str, number: int, limit: int) -> bool:
    return number >= limit if key in AT_LEAST else number <= limit


@cache
def _numeric() -> frozenset[str]:
    own = (fact for kind in SERVICE_TYPES.values() for fact in kind.facts)
    return frozenset(fact.key for fact in own if fact.kind is Kind.NUMBER)


@cache
def _values() -> dict[tuple[str, str], list[int]]:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for one in _choices():
        for value in one.values if one.parameter not in _numeric() else ():
            found[one.parameter, value].append(one.number)
    return found


@cache
def _limits() -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in _choices():
        if one.parameter in _numeric():
            found[one.parameter].append((int(one.value), one.number))
    return found


@cache
def _firsts() -> dict[str, int]:
    """Returns the first number of each question by its parameter."""
    return {one.parameter: one.number for one in reversed(_choices())}


@cache
def _parameters() -> dict[int, str]:
    return {one.number: one.parameter for one in _choices()}


def _parameter_of(number: int) -> str:
    return _parameters()[number]
