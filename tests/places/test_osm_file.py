"""Promises of reading an extract of OpenStreetMap, on an invented one."""

import bz2
from pathlib import Path

import osmium
import pytest

from services.places.osm_file import is_osm, read_osm
from services.places.reading import UnreadableError

EXTRACT = Path(__file__).with_name("town.osm")


@pytest.fixture(scope="module")
def found():
    """What the invented extract holds, by kind and name; pieces of a name stand one after the other."""
    by_name = {}
    for each in read_osm(EXTRACT):
        by_name.setdefault((each.kind, each.names[0]), []).append(each)
    return by_name


def point_of(each):
    return each.point.latitude, each.point.longitude


def test_stations_suburbs_villages_and_streets_are_found_and_nothing_else(found):
    assert set(found) == {
        ("station", "Lantern Cross"),
        ("neighbourhood", "Kiteside"),
        ("neighbourhood", "Outline Quarter"),
        ("neighbourhood", "Label Quarter"),
        ("town", "Little Lamp"),
        ("town", "Glasgow"),
        ("street", "Example Street"),
        ("street", "Edge Street"),
        ("street", "Kiteside"),
    }


def test_names_come_in_every_language_and_from_every_time(found):
    assert found["station", "Lantern Cross"][0].names == (
        "Lantern Cross", "Crois an Lainnteir", "Lantern Halt", "Lamp Halt",
    )  # fmt: skip


def test_the_point_of_a_street_lies_on_it(found):
    assert point_of(found["street", "Example Street"][0]) == pytest.approx((55.871, -4.311))


def test_a_street_that_leaves_the_extract_is_where_it_is_known(found):
    assert point_of(found["street", "Edge Street"][0]) == pytest.approx((55.87, -4.31))


def test_an_outline_has_its_point_in_the_middle(found):
    assert point_of(found["neighbourhood", "Outline Quarter"][0]) == pytest.approx((55.885, -4.325))


def test_a_marked_middle_comes_before_the_outline(found):
    assert point_of(found["neighbourhood", "Label Quarter"][0]) == pytest.approx((55.873, -4.313))


def test_people_come_along(found):
    assert found["town", "Little Lamp"][0].people == 420


def test_compressed_and_binary_files_say_the_same(tmp_path):
    expected = list(read_osm(EXTRACT))
    (tmp_path / "town.osm.bz2").write_bytes(bz2.compress(EXTRACT.read_bytes()))
    with osmium.SimpleWriter(str(tmp_path / "town.osm.pbf")) as writer:
        for each in osmium.FileProcessor(str(EXTRACT)):
            writer.add(each)
    for name in ("town.osm.bz2", "town.osm.pbf"):
        assert [each.names for each in read_osm(tmp_path / name)] == [each.names for each in expected]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.osm", b""),
        ("cut.osm", EXTRACT.read_bytes()[:900]),
        ("other.osm", b"<gpx></gpx>"),
        ("words.osm.pbf", b"these are only words"),
        ("zeros.pbf", bytes(5_000)),
        ("words.osm.bz2", b"these are only words"),
    ],
)
def test_a_broken_file_is_one_sentence(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableError, match=rf"^{name} cannot be read as an extract of OpenStreetMap: .+\.$"):
        list(read_osm(tmp_path / name))


def test_a_missing_file_is_one_sentence(tmp_path):
    with pytest.raises(UnreadableError, match="there is no such file"):
        list(read_osm(tmp_path / "none.osm.pbf"))


def test_whoever_waits_is_told_how_far_it_is():
    told = []
    list(read_osm(EXTRACT, lambda *said: told.append(said)))
    kilobytes = EXTRACT.stat().st_size >> 10
    assert told[0] == ("Reading town.osm", kilobytes, kilobytes)


@pytest.mark.parametrize(
    ("name", "answer"), [("Town.OSM.PBF", True), ("town.osm", True), ("GB.txt", False), ("towns.csv", False)]
)
def test_the_name_of_a_file_says_what_it_is(name, answer):
    assert is_osm(Path(name)) is answer
