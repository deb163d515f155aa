"""Promises of preparing the table at first start and of loading files into it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from services.geometry.points import Point
from services.places import loading
from services.places.extract import FOLDER, Extract
from services.places.gazetteer import Gazetteer
from services.places.loading import load_places, prepare
from services.places.reading import UnreadableError

EXTRACT = Path(__file__).with_name("town.osm")


@pytest.fixture(autouse=True)
def small_extract(tmp_path, monkeypatch):
    """A small extract in the place of the committed one."""
    folder = tmp_path / "extract"
    folder.mkdir()
    (folder / "countries.csv").write_text(
        "code,name,other_names,people\nGB,United Kingdom,UK,67000000\nFJ,Fiji,,900000\n"
    )
    (folder / "countries_in_languages.csv").write_text("code,de,ar\nGB,Vereinigtes Königreich,المملكة المتحدة\n")
    (folder / "regions.csv").write_text("country,slug,code,name\nGB,sct,SCT,Scotland\n")
    write_places(folder, "GB,sct,,Glasgow,Glaschu,55.865,-4.258,626000,", "GB,sct,G51,,,55.857,-4.311,,")
    monkeypatch.setattr(loading, "Extract", lambda: Extract(folder))
    return folder


def write_places(folder, *rows):
    import gzip

    header = "country,region,code,name,other_names,latitude,longitude,population,time_zone"
    (folder / "places.csv.gz").write_bytes(gzip.compress("\n".join((header, *rows, "")).encode()))


@pytest.fixture
def public(tmp_path):
    return tmp_path / "public"


@pytest.fixture
def file_of(tmp_path):
    def write(content):
        path = tmp_path / "mine.csv"
        path.write_text(content, encoding="utf-8")
        return path

    return write


def test_the_first_start_builds_the_file(public):
    assert Gazetteer(prepare(public)).area("g51").admin1_name == "Scotland"


def test_the_second_start_leaves_the_file_alone(public):
    before = prepare(public).stat()
    assert prepare(public).stat().st_mtime_ns == before.st_mtime_ns


def test_a_new_extract_is_taken_up_and_keeps_loaded_places_and_addresses(public, file_of, small_extract):
    load_places(file_of("name,lat,lon,country,population\nGovan,55.862,-4.308,GB,29000\n"), public)
    write_places(small_extract, "FJ,,,Glasgow,,-16.5,179.3,9000000,", "GB,sct,,Glasgow,,55.865,-4.258,626000,")
    gazetteer = Gazetteer(prepare(public))
    assert gazetteer.area("glasgow").country == "GB"
    assert gazetteer.area("glasgow-fj").population == 9_000_000
    assert gazetteer.area("govan").population == 29_000
    assert gazetteer.area("g51") is None


def test_a_damaged_file_is_built_anew_and_kept_aside(public):
    prepare(public).write_bytes(b"damaged" * 1000)
    assert Gazetteer(prepare(public)).area("glasgow")
    assert (public / "places.damaged").read_bytes().startswith(b"damaged")


def test_new_rows_are_added_and_known_ones_counted(public, file_of):
    report = load_places(file_of("name,lat,lon,country\nGovan,55.862,-4.308,GB\nGlasgow,55.86,-4.26,GB\n"), public)
    assert (report.added, report.already_there, report.rejected) == (1, 1, [])
    assert Gazetteer(public / "places.sqlite3").area("govan").admin1_code == "SCT"


def test_loading_twice_adds_nothing(public, file_of):
    path = file_of("name,lat,lon,country\nGovan,55.862,-4.308,GB\n")
    load_places(path, public)
    before = (public / "places.sqlite3").stat().st_mtime_ns
    report = load_places(path, public)
    assert (report.added, report.already_there) == (0, 1)
    assert (public / "places.sqlite3").stat().st_mtime_ns == before


def test_a_loaded_town_never_takes_an_address_away(public, file_of):
    load_places(file_of("name,lat,lon,country,population\nGlasgow,-16.5,179.3,FJ,9000000\n"), public)
    gazetteer = Gazetteer(public / "places.sqlite3")
    assert gazetteer.area("glasgow").country == "GB"
    assert gazetteer.area("glasgow-fj").country == "FJ"


def test_rejected_rows_are_named_and_the_others_loaded(public, file_of):
    report = load_places(file_of("name,lat,lon,country\nGovan,91,-4.3,GB\nPartick,55.87,-4.31,GB\n"), public)
    assert report.added == 1
    [reject] = report.rejected
    assert (reject.row, reject.field, reject.reason) == (2, "latitude", "must be from -90 to 90 degrees.")


def test_several_rows_of_one_new_postcode_become_one_in_their_middle(public, file_of):
    report = load_places(file_of("code,lat,lon,country\nG52,55.84,-4.34,GB\nG52,55.86,-4.36,GB\n"), public)
    assert (report.added, report.already_there) == (1, 1)
    point = Gazetteer(public / "places.sqlite3").area("g52").point
    assert (point.latitude, point.longitude) == pytest.approx((55.85, -4.35))


def test_the_middle_of_a_code_on_both_sides_of_the_date_line_is_there(public, file_of):
    load_places(file_of("code,lat,lon,country\n77,-16.8,179.8,FJ\n77,-16.8,-179.6,FJ\n"), public)
    assert Gazetteer(public / "places.sqlite3").area("fj-77").point.longitude == pytest.approx(-179.9)


def test_a_full_postcode_from_the_operators_file_comes_before_its_district(public, file_of):
    load_places(file_of("postcode,latitude,longitude\nG51 3AB,55.861,-4.307\n"), public)
    gazetteer = Gazetteer(public / "places.sqlite3")
    assert [place.slug for place in gazetteer.named("g513ab")] == ["g51-3ab", "g51"]


def test_a_file_that_cannot_be_read_changes_nothing(public, file_of):
    prepare(public)
    with pytest.raises(UnreadableError):
        load_places(file_of("town,people\nFaro,60000\n"), public)
    assert [path.name for path in public.iterdir() if not path.name.startswith(".")] == ["places.sqlite3"]


def test_an_interruption_before_the_rename_changes_nothing(public, file_of, monkeypatch):
    before = prepare(public).read_bytes()
    monkeypatch.setattr(Path, "replace", lambda new, path: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        load_places(file_of("name,lat,lon,country\nGovan,55.862,-4.308,GB\n"), public)
    assert (public / "places.sqlite3").read_bytes() == before
    assert not (public / ".places.sqlite3.new").exists()


def test_a_table_of_an_older_schema_is_built_anew(public):
    path = prepare(public)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE about SET value = '0' WHERE name = 'schema'")
    prepare(public)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT value FROM about WHERE name = 'schema'").fetchone() != ("0",)


def test_the_committed_extract_can_be_copied_elsewhere(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "copy")
    assert Extract(tmp_path / "copy").version() == Extract().version()


def test_an_extract_of_openstreetmap_adds_what_people_name(public):
    report = load_places(EXTRACT, public)
    gazetteer = Gazetteer(public / "places.sqlite3")
    assert (report.added, report.already_there, report.rejected) == (7, 2, [])
    for name, kind, area in (
        ("Lantern Cross", "station", "glasgow"),
        ("Example Street", "street", "g51"),
        ("kiteside", "neighbourhood", "glasgow"),
    ):
        [place] = gazetteer.named(name)
        assert (place.kind, place.slug, place.is_area, place.own_slug) == (kind, area, False, "")
    assert gazetteer.named("Crois an Lainnteir") == gazetteer.named("lamp halt") == gazetteer.named("Lantern Cross")
    assert gazetteer.named("Example Street, Glasgow")[0].label == "Example Street, Glasgow"


def test_streets_and_stations_are_never_areas(public):
    load_places(EXTRACT, public)
    gazetteer = Gazetteer(public / "places.sqlite3")
    assert {place.name for place in gazetteer.areas_in("GB")} == {"Glasgow"}
    assert gazetteer.nearest(Point(55.87, -4.30)).kind in ("town", "postcode")


def test_a_street_never_takes_the_name_of_a_town(public, tmp_path):
    path = tmp_path / "mine.osm"
    path.write_text(EXTRACT.read_text().replace("Example Street", "Glasgow").replace("55.87", "56.37"))
    load_places(path, public)
    assert [place.kind for place in Gazetteer(public / "places.sqlite3").named("Glasgow")] == ["town"]


def test_an_extract_loaded_twice_adds_nothing(public):
    load_places(EXTRACT, public)
    report = load_places(EXTRACT, public)
    assert (report.added, report.already_there) == (0, 9)


def test_places_of_an_extract_stay_with_all_their_names_when_the_table_is_built_anew(public, small_extract):
    load_places(EXTRACT, public)
    write_places(small_extract, "GB,sct,,Glasgow,,55.865,-4.258,626001,")
    gazetteer = Gazetteer(prepare(public))
    assert gazetteer.named("Croix de la Lanterne")[0].label == "Lantern Cross, Glasgow"
    assert gazetteer.named("Example Street")[0].slug == "glasgow"
    assert gazetteer.has_openstreetmap()


def test_openstreetmap_is_named_only_where_it_was_loaded(public):
    assert not Gazetteer(prepare(public)).has_openstreetmap()


def test_a_broken_extract_changes_nothing(public, tmp_path):
    before = prepare(public).read_bytes()
    (tmp_path / "cut.osm").write_bytes(EXTRACT.read_bytes()[:900])
    with pytest.raises(UnreadableError):
        load_places(tmp_path / "cut.osm", public)
    assert (public / "places.sqlite3").read_bytes() == before


def test_a_file_of_the_first_schema_is_built_anew_and_keeps_its_addresses(public, file_of):
    path = prepare(public)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            """DROP INDEX areas_of_country; DROP INDEX areas_of_region;
            ALTER TABLE places DROP COLUMN town; ALTER TABLE places DROP COLUMN area;
            UPDATE places SET slug = 'dear-green-place' WHERE slug = 'glasgow';
            UPDATE about SET value = '1' WHERE name = 'schema';"""
        )
    assert Gazetteer(prepare(public)).area("dear-green-place").name == "Glasgow"
