"""How many people live in a postcode district: an estimate from the towns around, since no source counts them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

from services.places.cells import Cells, Spot

# A town is thought of as a disc with this many people on a square kilometre. Real towns have 1,500 to 5,000.
PEOPLE_ON_A_SQUARE_KM = 2_500
SMALLEST_RADIUS_M = 1_500
# Where no district has its middle in a town, all of the town belongs to the nearest one, within this distance.
NEAREST_DISTRICT_M = 12_000
# Towns of this size swallow smaller ones inside their disc: sources count a city and its boroughs both.
SWALLOWS_FROM = 50_000
SIDE_M = 5_000


def people_of_districts(towns: Iterable[Spot], districts: Iterable[Spot]) -> dict[int, float]:
    """Returns the people of each district of one country by its number; absent where no town is near: few or none.

    The people of a town are shared evenly between the districts whose middle lies in it. Rather too few than too many:
    who lives outside towns is not counted, and a business quarter gets no more than its neighbours.
    """
    districts = list(districts)
    people, of_districts = people_of_places(towns, districts), {district.number for district in districts}
    return {number: of_one for number, of_one in people.items() if number in of_districts}


def people_of_places(towns: Iterable[Spot], districts: Iterable[Spot]) -> dict[int, float]:
    """Returns where the people of one country live, each of them once: by districts, by towns where there are none."""
    cells = Cells(SIDE_M, districts)
    people: dict[int, float] = defaultdict(float)
    for town in _without_boroughs(sorted(towns, key=lambda town: (-town.people, town.number))):
        at_points: dict[tuple[float, float, float], list[Spot]] = defaultdict(list)
        for _, district in cells.within(town.vector, radius_m(town.people)):
            at_points[district.vector].append(district)
        if not at_points:
            nearest = min(cells.within(town.vector, NEAREST_DISTRICT_M), default=None)
            lives_in = nearest[1] if nearest else town
            at_points = {lives_in.vector: [lives_in]}
        # Post boxes and large companies have codes of their own at the very point of another: they share its people.
        for together in at_points.values():
            for district in together:
                people[district.number] += town.people / len(at_points) / len(together)
    return people


def radius_m(people: float) -> float:
    """Returns how far a town of so many people is thought to reach from its middle, in metres."""
    return max(SMALLEST_RADIUS_M, 1_000 * math.sqrt(people / (math.pi * PEOPLE_ON_A_SQUARE_KM)))


def _without_boroughs(towns: list[Spot]) -> list[Spot]:
    """Returns towns, largest first, less those that lie in one at least twice their size."""
    cells, swallowed = Cells(SIDE_M, towns), set()
    for town in towns:
        if town.people < SWALLOWS_FROM:
            break
        if town.number in swallowed:
            continue
        for _, other in cells.within(town.vector, radius_m(town.people)):
            if other.people <= town.people / 2:
                swallowed.add(other.number)
    return [town for town in towns if town.number not in swallowed]
