"""In which country and region a point lies, as far as services by post or phone ask: a tree of quarters for a cell.

A leaf is the number of a land, or -1 where it is none of those; else the four quarters follow. The phone walks down it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any

from services.catalogue.current import Identity
from services.catalogue.open_file import open_file
from services.geometry.points import Point
from services.geometry.quadkeys import box_of, code_of, codes_within, quarters
from services.places.crowds import Crowds
from services.places.gazetteer import Gazetteer

# Country and region; "" for a region that no service asks for.
Land = tuple[str, str]
Tree = int | list[Any]

NOWHERE = -1
# A land is followed so far out to sea, and no farther: 78 km from south to north.
_COARSEST = 9
# Between two lands it is cut no finer than this: 10 km from south to north.
_FINEST = 12


def lands_asked(_release: Identity) -> frozenset[Land]:
    """Returns the countries and regions that services of the release in force name as where they can be had."""
    question = "SELECT DISTINCT country, subdivision FROM offer_area WHERE kind IN ('country', 'subdivision')"
    return frozenset(open_file().execute(question))


class LandMap:
    """Every town and postcode with its land, in the order of their codes: those of a cell follow one another."""

    def __init__(
        self, rows: Iterable[tuple[float, float, str, str]], asked: Collection[Land], places: Gazetteer
    ) -> None:
        """Takes all rows of a file of places and the lands that matter; `places` answers for where nobody lives."""
        self._asked, self._countries, self._places = asked, {country for country, _ in asked}, places
        spots = sorted(
            (code_of(Point(latitude, longitude)), self._land(country, region))
            for latitude, longitude, country, region in rows
        )
        self._codes, self._lands = [code for code, _ in spots], [land for _, land in spots]

    def around(self, key: str) -> tuple[list[Land], Tree]:
        """Returns the lands of a cell, and its tree."""
        lands: dict[Land, int] = {}
        tree = self._tree(key, lands)
        return list(lands), tree

    def _land(self, country: str, region: str) -> Land:
        if country not in self._countries:
            return "", ""
        return country, region if (country, region) in self._asked else ""

    def _tree(self, key: str, lands: dict[Land, int]) -> Tree:
        start, end = (bisect_left(self._codes, code) for code in codes_within(key))
        found = set(self._lands[start:end])
        if found <= {("", "")} and found:
            return NOWHERE
        if len(found) == 1 and len(key) > _COARSEST:
            return _number(found.pop(), lands)
        if not found or len(key) > _FINEST:
            return _number(self._nearest(key), lands)
        trees = [self._tree(quarter, lands) for quarter in quarters(key)]
        return trees[0] if trees[1:] == trees[:1] * 3 and not isinstance(trees[0], list) else trees

    def _nearest(self, key: str) -> Land:
        box = box_of(key)
        place = self._places.nearest(Point((box.south + box.north) / 2, (box.west + box.east) / 2))
        return self._land(place.country, place.admin1_code) if place else ("", "")


def _number(land: Land, lands: dict[Land, int]) -> int:
    return NOWHERE if land == ("", "") else lands.setdefault(land, len(lands))


@lru_cache(maxsize=2)
def land_map(crowds: Crowds, _version: tuple[int, int], asked: frozenset[Land], places: Gazetteer) -> LandMap:
    """Returns the map of these lands, made once for each file of places: in half a second."""
    return LandMap(crowds.lands(), asked, places)
