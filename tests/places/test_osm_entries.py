"""Promises of turning what an extract holds into places."""

import pytest

from services.geometry.points import Point
from services.places.gazetteer import Gazetteer
from services.places.osm_entries import entries_of, merge
from services.places.osm_file import Found


def street(latitude, longitude, name="Example Street", **more):
    said = {"kind": "street", "names": (name,), "point": Point(latitude, longitude), "people": 0, **more}
    return Found(**said)


def test_pieces_of_a_street_are_one_place_in_their_middle():
    [one] = merge([street(55.87, -4.30), street(55.88, -4.31), street(55.89, -4.32)])["street"]
    assert (one.middle.latitude, one.middle.longitude) == pytest.approx((55.88, -4.31))


def test_streets_of_one_name_in_two_towns_are_two():
    assert len(merge([street(55.87, -4.30), street(55.95, -3.19)])["street"]) == 2


def test_a_station_and_a_street_of_one_name_stay_apart_here():
    merged = merge([street(55.87, -4.30), street(55.87, -4.30, kind="station")])
    assert (len(merged["street"]), len(merged["station"])) == (1, 1)


def test_the_middle_on_both_sides_of_the_date_line_is_there():
    [one] = merge([street(-16.85, 179.99), street(-16.85, -179.99)])["street"]
    assert abs(one.middle.longitude) == pytest.approx(180)


def test_an_entry_knows_its_country_region_zone_and_town(gazetteer):
    [entry] = entries_of(merge([street(55.86, -4.30, names=("Example Street", "Sràid Eisimpleir"))]), gazetteer)
    assert (entry.country, entry.region, entry.time_zone, entry.town) == ("GB", "sct", "Europe/London", "Glasgow")
    assert entry.other_names == ("Sràid Eisimpleir",)


def test_a_city_draws_more_than_a_village_beside_the_street(build_places):
    from services.places.place import Entry

    towns = [
        Entry("City", "town", "GB", 55.86, -4.25, population=600_000),
        Entry("Hamlet", "town", "GB", 55.88, -4.27, population=900),
    ]
    [entry] = entries_of(merge([street(55.879, -4.269)]), Gazetteer(build_places(towns)))
    assert entry.town == "City"


def test_what_is_far_from_everything_known_has_no_entry(gazetteer):
    assert list(entries_of(merge([street(0.5, -30.0)]), gazetteer)) == [None]


def test_streets_come_after_everything_else(gazetteer):
    found = [street(55.86, -4.30), street(55.86, -4.31, kind="station"), street(55.86, -4.32, kind="neighbourhood")]
    assert [entry.kind for entry in entries_of(merge(found), gazetteer)] == ["neighbourhood", "station", "street"]
