"""The places of an extract as entries of the gazetteer: each once, with the country, region and town around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from services.geometry.points import Point, great_circle_m
from services.places.gazetteer import Gazetteer
from services.places.osm_file import Found
from services.places.osm_tags import MOST_NAMES
from services.places.place import NEIGHBOURHOOD, STATION, STREET, TOWN, Entry, Place
from services.places.spelling import name_key

# Two things of one kind and one name that are closer than this are one: pieces of a street, entrances of a station.
ONE_WITHIN_M = {TOWN: 5_000, NEIGHBOURHOOD: 3_000, STATION: 1_000, STREET: 5_000}
# A street that is called like the station in it adds nothing: whoever says the name is led to the same list.
IN_THIS_ORDER = (TOWN, NEIGHBOURHOOD, STATION, STREET)
# Among so many towns around, the one is named that draws most: many people, and close by.
TOWNS_AROUND = 12
# Within a hundredth of a degree, about a kilometre, the answer is the same.
DECIMALS, MOST_KNOWN = 2, 100_000


@dataclass(slots=True)
class _Cluster:
    """Pieces that are one place: the sum of their coordinates, how many there are, and all their names."""

    names: tuple[str, ...]
    latitude: float
    longitude: float
    people: int
    pieces: int = 1

    @property
    def middle(self) -> Point:
        longitude = (self.longitude / self.pieces + 180) % 360 - 180
        return Point(self.latitude / self.pieces, longitude)

    def add(self, found: Found) -> None:
        middle = self.longitude / self.pieces
        self.latitude += found.point.latitude
        # East by the shorter way, as the date line may run through it.
        self.longitude += middle + (found.point.longitude - middle + 180) % 360 - 180
        self.pieces += 1
        self.people = max(self.people, found.people)
        if found.names != self.names:
            self.names = tuple(dict.fromkeys((*self.names, *found.names)))[:MOST_NAMES]


# What was found, by kind.
Merged = dict[str, list[_Cluster]]


def merge(found: Iterable[Found]) -> Merged:
    """Returns what was found, all that is one place made one; it grows with the names, not with the pieces."""
    clusters: dict[tuple[str, str], list[_Cluster]] = defaultdict(list)
    for each in found:
        same_name = clusters[each.kind, name_key(each.names[0])]
        within = ONE_WITHIN_M[each.kind]
        known = next((one for one in same_name if great_circle_m(one.middle, each.point) < within), None)
        if known:
            known.add(each)
        else:
            same_name.append(_Cluster(each.names, each.point.latitude, each.point.longitude, each.people))
    merged: Merged = {kind: [] for kind in IN_THIS_ORDER}
    for (kind, _), of_a_name in clusters.items():
        merged[kind] += of_a_name
    return merged


def entries_of(merged: Merged, gazetteer: Gazetteer) -> Iterator[Entry | None]:
    """Yields an entry for each place, towns first and streets last; None where no known place is near."""
    surroundings = _Surroundings(gazetteer)
    for kind in IN_THIS_ORDER:
        for cluster in merged[kind]:
            point = cluster.middle
            around = surroundings.of(point)
            if around is None:
                yield None
                continue
            yield Entry(
                name=cluster.names[0],
                kind=kind,
                country=around.country,
                latitude=point.latitude,
                longitude=point.longitude,
                region=around.region,
                population=cluster.people if kind == TOWN else 0,
                other_names=cluster.names[1:],
                time_zone=around.time_zone,
                town="" if kind == TOWN else around.town,
            )


class _Around(NamedTuple):
    """What a place takes over from those around it; the region by its slug, the town by its name."""

    country: str
    region: str
    time_zone: str
    town: str


class _Surroundings:
    """Tells what is around points, and remembers it for the streets next door."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._regions: dict[str, dict[str, str]] = {}
        self._known: dict[tuple[float, float], _Around | None] = {}

    def of(self, point: Point) -> _Around | None:
        cell = (round(point.latitude, DECIMALS), round(point.longitude, DECIMALS))
        if cell not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[cell] = self._look(point)
        return self._known[cell]

    def _look(self, point: Point) -> _Around | None:
        near = self._gazetteer.nearest(point)
        if near is None:
            return None
        if near.country not in self._regions:
            self._regions[near.country] = self._gazetteer.regions_by_spelling(near.country)
        region = self._regions[near.country].get(name_key(near.admin1_name), "") if near.admin1_name else ""
        towns = self._gazetteer.around(point, TOWNS_AROUND, TOWN)
        return _Around(near.country, region, near.time_zone, _town(towns, point, near.country))


def _town(around: list[Place], point: Point, country: str) -> str:
    """Returns the name of the town that a point is said to be in."""
    pulls = [
        (town.population / max(1_000, great_circle_m(point, town.point)) ** 2, town.name)
        for town in around
        if town.country == country
    ]
    return max(pulls, default=(0, ""))[1]
