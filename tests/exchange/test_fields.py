"""Promises of the fields that a file may fill."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from services.exchange.fields import as_json, clean_value, clean_values, from_text, is_text, writable_fields
from services.exchange.record import RecordError
from services.registry.models import CostOption, Location, OatDetails, Service, ServiceAtLocation


def field(model, name):
    return writable_fields(model)[name]


def test_a_file_cannot_say_which_source_id_or_place_in_a_list_a_row_has():
    unreachable = {
        "id",
        "public_id",
        "source",
        "source_record_id",
        "organization",
        "part_of",
        "stop_order",
        "changed_at",
    }
    assert writable_fields(Location).keys() & unreachable == set()


def test_what_only_states_a_default_is_left_out():
    assert clean_values(Service, {"type": "nsp", "cost": "unknown", "min_age": None, "entry": []}, "") == {
        "type": "nsp"
    }


def test_a_field_that_does_not_exist_is_named():
    with pytest.raises(RecordError) as error:
        clean_values(Service, {"type": "nsp", "colour": "red"}, "services.nsp")
    assert (error.value.field, error.value.reason) == ("services.nsp.colour", "There is no such field.")


def test_a_name_must_be_stated():
    with pytest.raises(RecordError) as error:
        clean_values(Location, {"country": "GB"}, "location")
    assert error.value.field == "location.name"


@pytest.mark.parametrize(
    ("model", "name", "value"),
    [
        (Location, "name", 7),
        (Location, "latitude", "55.8"),
        (Location, "latitude", True),
        (Location, "latitude", float("nan")),
        (Location, "latitude", 10**400),
        (Service, "min_age", 1.5),
        (Service, "min_age", -1),
        (Service, "cost", "cheap"),
        (Service, "voluntary", "maybe"),
        (Service, "url", "javascript:alert(1)"),
        (OatDetails, "medicines", "methadone"),
        (OatDetails, "medicines", ["tea"]),
        (OatDetails, "waiting_days", 1000),
        (ServiceAtLocation, "opening_hours", "whenever we like"),
        (ServiceAtLocation, "status_from", "2026-11-22T18:00:00"),
        (CostOption, "amount", "a lot"),
        (Location, "name", "Harbour\0Point"),
        (Location, "name", "Harbour\ud800"),
        (Location, "name", "x" * 301),
        (Location, "description", "x" * 5001),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(model, name, value):
    with pytest.raises(RecordError) as error:
        clean_value(field(model, name), value, name)
    assert error.value.field == name
    assert error.value.reason


def test_hours_are_written_in_one_way():
    assert clean_value(field(Location, "opening_hours"), "mo-fr 9:00-17:00", "") == "Mo-Fr 09:00-17:00"


def test_equal_values_are_written_equally():
    assert as_json(field(CostOption, "amount"), Decimal("5")) == "5.00"
    assert (
        as_json(field(ServiceAtLocation, "status_from"), datetime(2026, 11, 22, tzinfo=UTC))
        == "2026-11-22T00:00:00+00:00"
    )


def test_cells_are_read_as_their_field_means_them():
    assert from_text(field(OatDetails, "medicines"), "methadone; buprenorphine", "") == ["methadone", "buprenorphine"]
    assert from_text(field(Location, "latitude"), "55.8", "") == 55.8
    assert from_text(field(Location, "is_demo"), "TRUE", "") is True
    assert from_text(field(Location, "name"), "", "") is None


def test_a_cell_that_is_no_number_is_named():
    with pytest.raises(RecordError, match="“No Results” is not a number"):
        from_text(field(Location, "latitude"), "No Results", "location.latitude")


def test_halves_of_characters_are_no_text():
    assert is_text("Käse 🧀")
    assert not is_text("\udc00")
