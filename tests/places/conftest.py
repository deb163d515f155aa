"""Two gazetteers for the tests: a small invented one, and the committed extract built once."""

import pytest

from services.places.extract import CountryNames
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.places.place import POSTCODE, TOWN, Entry, Region
from services.places.table import build

COUNTRIES = (
    CountryNames("US", "United States", ("USA",), 330_000_000),
    CountryNames("GB", "United Kingdom", ("UK",), 67_000_000),
    CountryNames("DE", "Germany", ("Deutschland",), 83_000_000),
    CountryNames("FJ", "Fiji", (), 900_000),
)
REGIONS = (
    Region("US", "il", "IL", "Illinois"),
    Region("US", "mo", "MO", "Missouri"),
    Region("GB", "sct", "SCT", "Scotland"),
    Region("FJ", "northern", "", "Northern"),
)
ENTRIES = (
    Entry("Springfield", TOWN, "US", 37.215, -93.298, "mo", 170_000),
    Entry("Springfield", TOWN, "US", 39.802, -89.644, "il", 114_000),
    Entry("Glasgow", TOWN, "GB", 55.865, -4.258, "sct", 626_000, ("Glaschu",)),
    Entry("Köln", TOWN, "DE", 50.938, 6.957, "", 1_070_000, ("Cologne",)),
    Entry("Taveuni", TOWN, "FJ", -16.85, -179.97, "northern", 9_000),
    Entry("Labasa", TOWN, "FJ", -16.433, 179.365, "northern", 27_900),
    Entry("G51", POSTCODE, "GB", 55.857, -4.311, "sct"),
    Entry("G52", POSTCODE, "GB", 55.848, -4.352, "sct"),
    Entry("10001", POSTCODE, "US", 40.751, -73.997),
    Entry("10001", POSTCODE, "DE", 52.5, 13.4),
)


@pytest.fixture
def build_places(tmp_path):
    """Builds a table of the given entries and returns its path."""

    def build_table(entries=ENTRIES, **options):
        path = tmp_path / "places.sqlite3"
        build(entries, path, countries=COUNTRIES, regions=REGIONS, **options)
        return path

    return build_table


@pytest.fixture
def gazetteer(build_places):
    """The small gazetteer."""
    return Gazetteer(build_places())


@pytest.fixture(scope="session")
def public_dir(tmp_path_factory):
    """A folder with the file of places built from the committed extract; tests must not change it."""
    folder = tmp_path_factory.mktemp("public")
    prepare(folder)
    return folder


@pytest.fixture(scope="session")
def world(public_dir):
    """The gazetteer of the committed extract."""
    return Gazetteer(public_dir / "places.sqlite3")
