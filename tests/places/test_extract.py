"""Promises of the committed extract."""

import shutil

from services.places.extract import FILES, FOLDER, Extract
from services.places.place import POSTCODE


def test_the_extract_is_small_enough_to_commit():
    assert (FOLDER / "places.csv.gz").stat().st_size < 1.7 * 1024 * 1024


def test_the_extract_names_its_source_and_licence():
    notice = (FOLDER / "NOTICE.md").read_text()
    assert "geonames.org" in notice
    assert "creativecommons.org/licenses/by/4.0" in notice


def test_every_place_lies_in_a_country_and_region_of_the_extract():
    extract = Extract()
    countries = {country.code for country in extract.countries()}
    regions = {(region.country, region.slug) for region in extract.regions()}
    entries = list(extract.entries())
    assert {entry.country for entry in entries} <= countries
    assert {(entry.country, entry.region) for entry in entries if entry.region} <= regions


def test_the_postcodes_of_thirteen_countries_are_there():
    countries = {entry.country for entry in Extract().entries() if entry.kind == POSTCODE}
    assert countries >= {"GB", "IE", "US", "CA", "AU", "NZ", "DE", "PT", "FR", "ES", "AT", "CH", "FI"}


def test_the_version_changes_with_a_single_byte(tmp_path):
    for name in FILES:
        shutil.copy(FOLDER / name, tmp_path)
    before = Extract(tmp_path).version()
    with (tmp_path / "countries.csv").open("a") as file:
        file.write("\n")
    assert Extract(tmp_path).version() != before
    assert before == Extract().version()
