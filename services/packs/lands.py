"""In which country and region a point lies, as far as services by post or phone ask: a tree of quarters for a cell.

A leaf is the number of a land, or -1 where it is none of those; else the four quarters follow. The phone walks down it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import product
from typing import Any

from services.catalogue.current import Identity
from services.catalogue.open_file import open_file
from services.geometry.points import Point
from services.geometry.quadkeys import box_of, code_of_degrees, codes_within, quarters
from services.places.crowds import Crowds
from services.places.gazetteer import Gazetteer

# Country and region; "" for a region that no service asks for.
Land = tuple[str, str]
Tree = int | list[Any]

NOWHERE = -1
_NO_LAND = "", ""
# A land is followed so far out to sea, and no farther: keys of eight, 156 km from south to north.
_COARSEST = 8
# Between two lands it is cut no finer than this: 10 km from south to north.
_FINEST = 12
_SQUARE = 1.5  # degrees: nothing is the nearest place to anywhere beyond the next square, but close to a pole
_SQUARES_AROUND = 240


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
        spots, self._in_squares = [], defaultdict[tuple[int, int], set[Land]](set)
        for latitude, longitude, country, region in rows:
            land = self._land(country, region)
            spots.append((code_of_degrees(latitude, longitude), land))
            if land != _NO_LAND:
                self._in_squares[int(latitude // _SQUARE), int(longitude // _SQUARE) % _SQUARES_AROUND].add(land)
        spots.sort()
        self._codes, self._lands = [code for code, _ in spots], [land for _, land in spots]

    def near(self, key: str) -> set[Land]:
        """Returns all lands that a point of a cell may lie in, rather too many."""
        box = box_of(key)
        rows = range(int((box.south - _SQUARE) // _SQUARE), int((box.north + _SQUARE) // _SQUARE) + 1)
        columns = range(int((box.west - 2 * _SQUARE) // _SQUARE), int((box.east + 2 * _SQUARE) // _SQUARE) + 1)
        squares = product(rows, {column % _SQUARES_AROUND for column in columns})
        return set().union(*(self._in_squares.get(square, ()) for square in squares))

    def around(self, key: str) -> tuple[list[Land], Tree]:
        """Returns the lands of a cell, and its tree."""
        lands: dict[Land, int] = {}
        tree = self._tree(key, lands)
        return list(lands), tree

    def _land(self, country: str, region: str) -> Land:
        if country not in self._countries:
            return _NO_LAND
        return country, region if (country, region) in self._asked else ""

    def _tree(self, key: str, lands: dict[Land, int]) -> Tree:
        start, end = (bisect_left(self._codes, code) for code in codes_within(key))
        found = set(self._lands[start:end])
        if not found and not self.near(key):
            return NOWHERE
        if len(found) == 1 and (len(key) >= _COARSEST or found == {_NO_LAND}):
            return _number(found.pop(), lands)
        if not found or len(key) > _FINEST:
            return _number(self._nearest(key), lands)
        trees = [self._tree(quarter, lands) for quarter in quarters(key)]
        return trees[0] if trees[1:] == trees[:1] * 3 and not isinstance(trees[0], list) else trees

    def _nearest(self, key: str) -> Land:
        box = box_of(key)
        place = self._places.nearest(Point((box.south + box.north) / 2, (box.west + box.east) / 2))
        return self._land(place.country, place.admin1_code) if place else _NO_LAND


def _number(land: Land, lands: dict[Land, int]) -> int:
    return NOWHERE if land == _NO_LAND else lands.setdefault(land, len(lands))


@lru_cache(maxsize=2)
def land_map(crowds: Crowds, _version: tuple[int, int], asked: frozenset[Land], places: Gazetteer) -> LandMap:
    """Returns the map of these lands, made once for each file of places: in half a second."""
    return LandMap(crowds.lands(), asked, places)
