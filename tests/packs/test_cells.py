"""Promises of how the Earth is cut into cells."""

import random

import pytest

from services.geometry.points import Point
from services.geometry.quadkeys import code_of, codes_within
from services.packs.cells import LEAST_PEOPLE, MOST_LISTINGS, cut

GLASGOW, EDINBURGH, SYDNEY, OCEAN = Point(55.86, -4.25), Point(55.95, -3.19), Point(-33.87, 151.2), Point(0.5, -140.0)


def places(*amounts):
    codes = [code_of(point) for point, amount in amounts for _ in range(amount)]
    return list(zip(codes, range(1, len(codes) + 1), strict=True))


def people(*amounts):
    return [(code_of(point), number) for point, number in amounts]


def many(chance, number):
    towns = [Point(chance.uniform(-60, 70), chance.uniform(-180, 180)) for _ in range(120)]
    near = [chance.choice(towns) for _ in range(number)]
    spread = [
        Point(town.latitude + chance.gauss(0, 0.3), (town.longitude + chance.gauss(0, 0.5) + 180) % 360 - 180)
        for town in near
    ]
    crowds = [(town, chance.choice([900, 4_000, 60_000, 900_000])) for town in towns]
    crowds += [(Point(town.latitude + 0.1, town.longitude), 7_000) for town in towns]
    return places(*((point, 1) for point in spread)), people(*crowds)


def test_a_small_directory_is_one_cell():
    (cell,) = cut(places((GLASGOW, 300), (SYDNEY, 200)), people((GLASGOW, 600_000), (SYDNEY, 5_000_000)))
    assert (cell.key, len(cell.listing_ids)) == ("q", 500)


def test_a_larger_one_is_cut_where_enough_people_live():
    cells = cut(places((GLASGOW, 300), (SYDNEY, 300)), people((GLASGOW, 600_000), (SYDNEY, 5_000_000)))
    assert [(cell.key, len(cell.listing_ids)) for cell in cells] == [("q", 300), ("q2", 300)]


def test_people_win_over_the_number_of_listings():
    (cell,) = cut(places((GLASGOW, 600), (OCEAN, 10)), people((GLASGOW, 600_000), (OCEAN, 4_999)))
    assert len(cell.listing_ids) == 610


def test_a_quarter_full_of_listings_stays_with_its_cell_where_too_few_people_live():
    corners = [Point(45, -90), Point(45, 90), Point(-45, -90), Point(-45, 90)]
    crowds = people(*((corner, 600_000) for corner in corners[:3]), (corners[3], 4_999))
    cells = cut(places(*((corner, 300) for corner in corners)), crowds)
    assert len(cells) > 1
    assert min(cell.people for cell in cells) >= LEAST_PEOPLE


def test_an_empty_directory_is_one_empty_cell():
    assert [(cell.key, cell.listing_ids) for cell in cut([], [])] == [("q", ())]


def test_the_same_places_in_another_order_make_the_same_cells():
    listed, crowds = many(random.Random(7), 4_000)
    shuffled = random.Random(8).sample(listed, len(listed))
    assert cut(listed, crowds) == cut(shuffled, crowds[::-1])


@pytest.fixture(scope="module")
def cut_up():
    listed, crowds = many(random.Random(3), 20_000)
    return listed, crowds, cut(listed, crowds)


def test_every_listing_lies_in_one_cell_that_of_the_longest_key_around_it(cut_up):
    listed, _, cells = cut_up
    keys = {cell.key for cell in cells}
    owner = {listing_id: cell.key for cell in cells for listing_id in cell.listing_ids}
    assert len(owner) == sum(len(cell.listing_ids) for cell in cells) == len(listed)
    for code, listing_id in listed:
        around = [key for key in keys if codes_within(key)[0] <= code < codes_within(key)[1]]
        assert owner[listing_id] == max(around, key=len)


def test_no_cell_has_fewer_people_than_a_crowd(cut_up):
    _, crowds, cells = cut_up
    for cell in cells:
        spans = [codes_within(part) for part in cell.parts]
        inside = sum(number for code, number in crowds if any(start <= code < end for start, end in spans))
        assert inside == pytest.approx(cell.people)
        assert inside >= LEAST_PEOPLE


def test_a_cell_with_too_many_listings_has_no_quarter_to_give_off(cut_up):
    _, _, cells = cut_up
    crowded = [cell for cell in cells if len(cell.listing_ids) > MOST_LISTINGS]
    assert len(crowded) < len(cells) / 10
    assert len(cells) < 150
