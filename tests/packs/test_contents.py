"""Promises of the list pack: what a card, a filter and the order need, and nothing that is not public."""

import pytest

from services.packs.cells_served import cells_in_force
from services.packs.contents import list_pack
from services.packs.tables import minutes
from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture
def pack_of(make_release, places, noon):
    def pack(*records):
        make_release(list(records))
        served = cells_in_force()
        return list_pack(served.cells["q"], served.lands, "7", noon)

    return pack


def test_a_place_says_what_its_card_says(pack_of):
    record = make_record(
        "Kite", offers=[make_offer("nsp", opening_hours="24/7", facts={"cost": "free"})], is_demo=False
    )
    pack = pack_of(record)
    assert pack["places"] == [
        {
            "i": record["id"],
            "n": "Kite",
            "p": [55.8617, -4.2583],
            "a": "1 Example Street",
            "t": "Glasgow",
            "c": "2026-11-01",
            "r": "service",
            "h": "call",
            "ct": ["phone", "0141 496 0101", "tel:+441414960101"],
            "o": [{"k": 1, "h": 0, "f": 0}],
        }
    ]
    assert pack["facts"] == [((4, 28, 30), (None, "free", None))]
    assert pack["hours"] == [[None, 0]]


def test_a_withheld_place_is_a_square_without_a_street(pack_of):
    hidden = {"precision": "area", "cell_m": 1113, "latitude": 55.8665, "longitude": -4.30077}
    address = {"address_1": "1 Example Street", "city": "Glasgow", "country": "GB"}  # should it ever come so far
    (place,) = pack_of(make_record(**hidden, address=address))["places"]
    assert (place["p"], place["m"], place.get("a"), place["t"]) == ([55.8665, -4.30077], 1113, None, "Glasgow")


def test_a_pack_is_good_for_two_weeks_from_midnight(pack_of, noon):
    pack = pack_of(make_record())
    assert pack["made"] == minutes(noon)
    assert pack["expires"] - pack["from"] == 14 * 24 * 60
    assert (pack["release"], pack["key"], pack["v"]) == ("7", "q", 1)


def test_a_state_of_the_day_stands_with_its_limits(pack_of):
    status = {"code": "full", "from": None, "until": "2026-11-25T09:00:00+00:00", "message": "Back soon"}
    (place,) = pack_of(make_record(offers=[make_offer(status=status)]))["places"]
    assert place["o"][0]["s"] == ["full", 0, 1795597200 / 60, "Back soon", 1795597200 // 60 + 60]


def test_what_comes_to_people_says_where_it_can_be_had(pack_of):
    areas = [
        make_area("circle", latitude=55.0, longitude=-4.0, radius_m=9_000),
        make_area("subdivision", country="GB", subdivision="SCT"), make_area("country", country="GB"),
        make_area("world"), make_area("polygon", polygon='{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}'),
    ]  # fmt: skip
    (post,) = pack_of(make_remote(areas=areas))["coming"]
    polygon = '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}'
    assert post["o"][0]["v"] == [[0, 55.0, -4.0, 9_000], [2, "GB", "SCT"], [3, "GB"], [4], [1, polygon]]
    assert (post["l"], "p" in post) == ("postal", False)


def test_an_event_says_its_last_day_and_a_sourced_offer_its_source(pack_of):
    (place,) = pack_of(make_record(offers=[make_offer(ends_on="2026-12-01", stated_by_source=True)]))["places"]
    assert (place["o"][0]["e"], place["o"][0]["src"]) == ("2026-12-01", 1)


def test_lands_that_services_name_are_told_and_no_others(pack_of):
    assert pack_of(make_record(), make_remote(areas=[make_area("country", country="FI")]))["lands"] == ["FI"]
