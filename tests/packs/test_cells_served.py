"""Promises of the cells of the release in force."""

from services.geometry.quadkeys import code_of_degrees, codes_within
from services.packs.cells import LEAST_PEOPLE
from services.packs.cells_served import PACKS_KEPT, cells_in_force
from services.places.served import crowds
from tests.bench.listings import records
from tests.catalogue.records import make_area, make_record, make_remote


def test_a_cell_knows_what_is_there_and_what_comes_to_it(directory):
    (cell,) = cells_in_force().cells.values()
    assert (cell.key, len(cell.listing_ids), len(cell.coming_ids)) == ("q", 2, 2)


def test_only_what_is_said_of_a_listing_changes_the_digest(make_release, places):
    kite, post = make_record("Kite"), make_remote(areas=[make_area("world")])

    def digest(*records):
        make_release(list(records))
        return cells_in_force().cells["q"].digest

    before = digest(kite, post)
    assert digest(kite, post) == before
    assert len({before, digest(kite), digest(post), digest({**kite, "checked_on": "2026-11-02"}, post)}) == 4


def test_nothing_finer_than_five_thousand_people_can_be_asked_for(make_release, places):
    make_release(list(records(3_000)))
    cells = cells_in_force().cells
    own = dict.fromkeys(cells, 0.0)
    for latitude, longitude, people in crowds().people():
        code = code_of_degrees(latitude, longitude)
        around = (key for key in cells if codes_within(key)[0] <= code < codes_within(key)[1])
        own[max(around, key=len)] += people
    assert len(cells) > 4
    assert min(own.values()) >= LEAST_PEOPLE


def test_a_pack_is_made_once_until_it_has_to_make_room(directory):
    served, made = cells_in_force(), []

    def make():
        made.append(1)
        return b"pack"

    assert served.once("one", make) == served.once("one", make) == b"pack"
    assert len(made) == 1
    for number in range(PACKS_KEPT):
        served.once(number, make)
    served.once("one", make)
    assert len(made) == PACKS_KEPT + 2


def test_an_empty_directory_has_one_empty_cell(make_release, places):
    make_release([])
    assert cells_in_force().cells["q"].listing_ids == ()


def test_a_drawn_area_comes_to_the_cells_it_touches_and_to_no_others(make_release, places):
    glasgow = [make_record(f"Place {number}") for number in range(400)]
    sydney = [make_record(f"Spot {number}", latitude=-33.87, longitude=151.2) for number in range(400)]
    here = make_remote(areas=[make_area("circle", latitude=55.86, longitude=-4.25, radius_m=5_000)])
    make_release([*glasgow, *sydney, here])
    coming = {key: cell.coming_ids for key, cell in cells_in_force().cells.items()}
    assert coming == {"q": (), "q2": (801,)}
