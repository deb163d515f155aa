"""Promises of rows that state one record between them."""

import pytest

from services.exchange.csv_sheet.merging import merge, record_id, record_of
from services.exchange.csv_sheet.profile import load_profile
from services.exchange.record import RecordError
from tests.exchange.make import PROFILE


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(PROFILE)
    return load_profile(str(path))


def row(**cells):
    return {
        "Name": "Harbour Point",
        "Street": "12 Lantern Wynd",
        "Kind": "methadone",
        "Lat": "55.8",
        "Lon": "-4.2",
        **cells,
    }


def test_a_row_becomes_a_record(profile):
    record = record_of(profile, row())
    assert record["location"] == {
        "name": "Harbour Point", "address_1": "12 Lantern Wynd", "country": "GB", "latitude": 55.8, "longitude": -4.2,
    }  # fmt: skip
    assert record["services"] == [{"type": "oat", "details": {"medicines": ["methadone"]}}]


def test_empty_cells_state_nothing(profile):
    assert "latitude" not in record_of(profile, row(Lat="", Lon=""))["location"]


def test_case_does_not_make_another_record(profile):
    assert record_id(profile, row(Name="HARBOUR POINT")) == record_id(profile, row())
    assert record_id(profile, row(Street="13 Lantern Wynd")) != record_id(profile, row())


def test_an_id_holds_no_name(profile):
    assert len(record_id(profile, row())) == 20
    assert "harbour" not in record_id(profile, row())


def test_a_row_without_anything_to_name_it_by_is_refused(profile):
    with pytest.raises(RecordError, match="Nothing is stated in Name, Street"):
        record_of(profile, row(Name="", Street=""))


def test_a_service_the_profile_does_not_know_is_refused_with_its_column(profile):
    with pytest.raises(RecordError, match="The profile knows no service for “yoga”") as error:
        record_of(profile, row(Kind="yoga"))
    assert error.value.field == "Kind"


def test_a_cell_that_is_no_number_is_refused_with_its_field(profile):
    with pytest.raises(RecordError) as error:
        record_of(profile, row(Lat="No Results"))
    assert error.value.field == "location.latitude"


def test_rows_of_one_place_become_services_of_one_record(profile):
    record = record_of(profile, row(Kind="methadone"))
    merge(record, record_of(profile, row(Kind="buprenorphine")), 3)
    merge(record, record_of(profile, row(Kind="needles")), 4)
    assert [service["type"] for service in record["services"]] == ["oat", "nsp"]
    assert record["services"][0]["details"] == {"medicines": ["methadone", "buprenorphine"]}


def test_the_same_row_twice_adds_nothing(profile):
    record = record_of(profile, row())
    merge(record, record_of(profile, row()), 3)
    assert record == record_of(profile, row())


def test_where_rows_differ_the_first_stays_and_a_remark_says_so(profile):
    record = record_of(profile, row())
    merge(record, record_of(profile, row(Lat="55.9")), 3)
    assert record["location"]["latitude"] == 55.8
    assert record["remarks"] == ["Row 3 says “55.9” for latitude; “55.8” was kept."]
