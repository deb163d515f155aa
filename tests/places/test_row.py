"""Promises of checking one row of somebody's file."""

import pytest

from services.places.place import POSTCODE, TOWN
from services.places.row import RejectedError, RowReader

GOVAN = {"name": "Govan", "latitude": "55.862", "longitude": "-4.308", "country": "GB"}


@pytest.fixture
def reader(gazetteer):
    return RowReader(gazetteer)


def test_a_row_with_a_name_is_a_town(reader):
    entry = reader.entry({**GOVAN, "population": "29,000"})
    assert (entry.name, entry.kind, entry.country, entry.population) == ("Govan", TOWN, "GB", 29_000)


def test_a_row_with_a_code_is_a_postcode(reader):
    entry = reader.entry({**GOVAN, "code": "g51 3ab"})
    assert (entry.name, entry.kind) == ("G51 3AB", POSTCODE)


def test_a_missing_country_and_region_are_those_of_the_nearest_place(reader):
    entry = reader.entry({**GOVAN, "country": ""})
    assert (entry.country, entry.region) == ("GB", "sct")


@pytest.mark.parametrize("country", ["gb", "UK", "United Kingdom"])
def test_a_country_may_be_written_as_people_write_it(reader, country):
    assert reader.entry({**GOVAN, "country": country}).country == "GB"


def test_a_region_may_be_given_by_name_or_code(reader):
    there = {"name": "Somewhere", "latitude": "40.1", "longitude": "-90.2", "country": "US"}
    assert reader.entry({**there, "region": "Illinois"}).region == "il"
    assert reader.entry({**there, "region_code": "MO"}).region == "mo"


def test_a_decimal_comma_is_read(reader):
    assert reader.entry({**GOVAN, "latitude": "55,862"}).latitude == 55.862


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"name": "Go\x07van"}, "name"),
        ({"name": "???"}, "name"),
        ({"latitude": ""}, "latitude"),
        ({"latitude": "north"}, "latitude"),
        ({"latitude": "nan"}, "latitude"),
        ({"latitude": "inf"}, "latitude"),
        ({"latitude": "91"}, "latitude"),
        ({"longitude": "-180.1"}, "longitude"),
        ({"latitude": "0", "longitude": "0"}, "latitude"),
        ({"country": "Atlantis"}, "country"),
        ({"country": "", "latitude": "-89"}, "country"),
        ({"kind": "river"}, "kind"),
        ({"code": "none"}, "code"),
        ({"code": "1234567890123"}, "code"),
        ({"population": "many"}, "population"),
        ({"population": "-5"}, "population"),
        ({"population": "1e400"}, "population"),
    ],
)
def test_a_faulty_row_is_rejected_with_its_field(reader, change, field):
    with pytest.raises(RejectedError) as rejected:
        reader.entry({**GOVAN, **change})
    assert rejected.value.field == field


def test_a_reason_repeats_no_more_than_forty_characters(reader):
    with pytest.raises(RejectedError) as rejected:
        reader.entry({**GOVAN, "latitude": "x" * 10_000})
    assert len(rejected.value.reason) < 80


def test_a_postcode_keeps_the_town_that_stands_beside_it(reader):
    entry = reader.entry({**GOVAN, "code": "20121", "name": " Example  Town "})
    assert (entry.kind, entry.name, entry.town) == (POSTCODE, "20121", "Example Town")


def test_a_town_has_no_town_beside_it(reader):
    assert reader.entry(GOVAN).town == ""
