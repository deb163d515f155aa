"""Areas lie in the release so that an index finds those around a point."""

import json
import sqlite3

import pytest

from services.catalogue.schema import create_tables
from services.release.areas import AreasBuilder
from tests.catalogue.records import make_area

SQUARE = [[-5.0, 55.0], [-4.0, 55.0], [-4.0, 56.0], [-5.0, 56.0], [-5.0, 55.0]]


def written(*areas):
    file, index = sqlite3.connect(":memory:"), AreasBuilder()
    create_tables(file)
    index.add(7, 9, "nsp", areas)
    for table, row in index.rows():
        file.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
    return file


def test_an_area_names_its_listing_its_offer_and_its_type():
    rows = written(make_area("subdivision", country="GB", subdivision="SCT")).execute("SELECT * FROM offer_area")
    assert rows.fetchone() == (1, 9, 7, "nsp", "subdivision", "GB", "SCT", None, None, None, None)


def test_an_area_is_found_by_its_own_kind_of_place_alone():
    areas = make_area("country", country="GB", subdivision="SCT"), make_area("world", country="GB")
    rows = written(*areas).execute("SELECT kind, country, subdivision FROM offer_area")
    assert rows.fetchall() == [("country", "GB", ""), ("world", "", "")]


@pytest.mark.parametrize(
    ("area", "boxes"),
    [
        (make_area("circle", latitude=55.86, longitude=-4.25, radius_m=5000), 1),
        (make_area("polygon", polygon=json.dumps({"type": "Polygon", "coordinates": [SQUARE]})), 1),
        (make_area("country", country="GB"), 0),
    ],
)
def test_only_what_is_drawn_on_the_map_has_a_box(area, boxes):
    assert written(area).execute("SELECT count(*) FROM area_box").fetchone() == (boxes,)


@pytest.mark.parametrize("polygon", ["", "[]", '{"type": "Polygon", "coordinates": [[]]}'])
def test_a_polygon_that_is_none_is_refused(polygon):
    with pytest.raises((ValueError, TypeError)):
        written(make_area("polygon", polygon=polygon))
