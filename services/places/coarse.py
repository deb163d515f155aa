"""Which places are areas of their own, and which area each of the others belongs to (docs/areas.md says why)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from services.geometry.points import metres_to_chord
from services.places.cells import Cells, Spot
from services.places.people import people_of_districts
from services.places.place import AREA_KINDS, POSTCODE, TOWN

LEAST_PEOPLE = 5_000
# Nobody is moved farther than this. Where no area is so near, the place with the most people around becomes one.
FARTHEST_MOVED_M = 50_000
# A station or a street is never an area, so it may have to go farther: to a known place and from there to its area.
FARTHEST_ANYWHERE_M = 150_000
# The law and the phone lines change at the border of a region, so an area beyond it counts as so many times as far.
BEYOND_THE_BORDER = 2
# “Listed around Belfast” says more than “listed around BT7”, so a district counts as so many times as far.
NOT_A_TOWN = 2
SIDE_M = 25_000


def areas_of(new: Sequence[Spot], known: Iterable[Spot] = (), known_areas: Iterable[int] = ()) -> dict[int, int]:
    """Returns the number of the area that each new spot belongs to, its own where it is one.

    `known` are all spots that the table holds in the countries of the new ones. What they belong to stays as it is.
    """
    known, known_areas = list(known), set(known_areas)
    people = _people(new, known)
    areas: dict[str, Cells] = defaultdict(lambda: Cells(SIDE_M))
    for spot in known:
        if spot.number in known_areas:
            areas[spot.country].add(spot)
    may_be_areas = [spot for spot in new if spot.kind in AREA_KINDS]
    found = {}
    for spot in may_be_areas:
        if people[spot.number] >= LEAST_PEOPLE:
            areas[spot.country].add(spot)
            found[spot.number] = spot.number
    # The most people first, so that where an area has to be made in the wilds, it is made of the largest village.
    for spot in sorted(may_be_areas, key=lambda spot: (-people[spot.number], spot.kind, spot.number)):
        if spot.number in found:
            continue
        area = _best(areas[spot.country], spot, FARTHEST_MOVED_M)
        if area is None:
            areas[spot.country].add(spot)
        found[spot.number] = area.number if area else spot.number
    for spot in new:
        if spot.kind not in AREA_KINDS and (area := _best(areas[spot.country], spot, FARTHEST_ANYWHERE_M)):
            found[spot.number] = area.number
    return found


def _best(areas: Cells, spot: Spot, farthest_m: float) -> Spot | None:
    """Returns the area nearest to a spot, those of its own region first in doubt; most have one within a few cubes."""
    # Beyond twice the distance of one that is known, nothing can be better.
    for reach_m in (SIDE_M / 2, SIDE_M, farthest_m):
        near = [(_measure(chord, area, spot), area.number, area) for chord, area in areas.within(spot.vector, reach_m)]
        best = min(near, default=None)
        if best and (best[0] <= metres_to_chord(reach_m) or reach_m == farthest_m):
            return best[2]
    return None


def _measure(chord: float, area: Spot, spot: Spot) -> float:
    beyond = area.region is not None and spot.region is not None and area.region != spot.region
    return chord * (BEYOND_THE_BORDER if beyond else 1) * (1 if area.kind == TOWN else NOT_A_TOWN)


def _people(new: Sequence[Spot], known: Sequence[Spot]) -> dict[int, float]:
    """Returns the people of each new spot by its number, those of districts estimated."""
    people: dict[int, float] = defaultdict(float, {spot.number: spot.people for spot in new})
    countries = {spot.country for spot in new if spot.kind == POSTCODE}
    by_country: dict[str, dict[str, list[Spot]]] = {country: defaultdict(list) for country in countries}
    for spot in (*known, *new):
        if spot.country in countries:
            by_country[spot.country][spot.kind].append(spot)
    for kinds in by_country.values():
        people.update(people_of_districts(kinds[TOWN], kinds[POSTCODE]))
    return people
