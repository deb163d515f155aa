"""Promises of which places are areas."""

from services.geometry.points import chord_to_metres
from services.places.coarse import FARTHEST_MOVED_M, areas_of
from tests.places.test_cells import spot

TOWN = spot(1, 55.86, -4.25, people=20_000)


def test_a_town_with_five_thousand_people_is_an_area():
    assert areas_of([TOWN, spot(2, 55.9, -4.25, people=5_000)]) == {1: 1, 2: 2}


def test_a_village_belongs_to_the_nearest_area():
    far = spot(2, 56.3, -4.25, people=900_000)
    assert areas_of([TOWN, far, spot(3, 55.9, -4.25, people=4_999)])[3] == 1


def test_a_village_never_belongs_to_another_country():
    abroad = spot(2, 55.91, -4.25, people=900_000, country="IE")
    assert areas_of([TOWN, abroad, spot(3, 55.9, -4.25, people=800)])[3] == 1


def test_an_area_beyond_the_border_of_a_region_counts_as_twice_as_far():
    home, beyond = spot(1, 40.0, -90.0, people=9_000, region=1), spot(2, 40.5, -90.0, people=9_000, region=2)
    found = areas_of([home, beyond, spot(3, 40.30, -90.0, region=1), spot(4, 40.45, -90.0, region=1)])
    assert (found[3], found[4]) == (1, 2)


def test_a_district_counts_as_twice_as_far_as_a_town():
    district = spot(2, 55.9, -4.25, kind="postcode")
    villages = [spot(4, 55.882, -4.25), spot(5, 55.9, -4.251)]
    found = areas_of(villages, [TOWN, district], {1, 2})
    assert (found[4], found[5]) == (1, 2)


def test_where_no_area_is_near_the_largest_village_becomes_one():
    villages = [spot(2, 57.9, -5.0, people=300), spot(3, 57.95, -5.0, people=700), spot(4, 58.0, -5.0, people=100)]
    assert areas_of([TOWN, *villages]) == {1: 1, 2: 3, 3: 3, 4: 3}


def test_nobody_is_moved_farther_than_the_bound(world, public_dir):
    import sqlite3
    from contextlib import closing

    from services.geometry.points import Point, great_circle_m

    with closing(sqlite3.connect(public_dir / "places.sqlite3")) as connection:
        pairs = connection.execute(
            """SELECT places.latitude, places.longitude, areas.latitude, areas.longitude, places.country, areas.country
            FROM places JOIN places AS areas ON areas.id = places.area WHERE areas.id <> places.id"""
        ).fetchall()
    moved = [great_circle_m(Point(*pair[:2]), Point(*pair[2:4])) for pair in pairs]
    assert len(moved) > 60_000
    assert max(moved) <= FARTHEST_MOVED_M + 1
    assert all(pair[4] == pair[5] for pair in pairs)


def test_a_district_is_an_area_by_the_people_of_its_town():
    districts = [spot(2, 55.86, -4.25, kind="postcode"), spot(3, 55.865, -4.25, kind="postcode")]
    assert areas_of([TOWN, *districts]) == {1: 1, 2: 2, 3: 3}
    many = [spot(number, 55.86 + number / 100_000, -4.25, kind="postcode") for number in range(2, 8)]
    assert {areas_of([TOWN, *many])[number] for number in range(2, 8)} == {1}


def test_a_street_is_never_an_area_however_far_the_next_one_is():
    street = spot(2, 56.86, -4.25, kind="street", people=90_000)
    assert areas_of([TOWN, street])[2] == 1
    assert chord_to_metres(abs(TOWN.vector[2] - street.vector[2])) > FARTHEST_MOVED_M


def test_what_a_known_place_belongs_to_stays_as_it_is():
    village = spot(2, 55.9, -4.25, people=700)
    assert areas_of([spot(3, 55.91, -4.25, people=9_000)], [TOWN, village], {1}) == {3: 3}


def test_a_new_village_belongs_to_a_known_area():
    assert areas_of([spot(3, 55.91, -4.25, people=90)], [TOWN], {1}) == {3: 1}
