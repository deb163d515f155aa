"""Promises of the neutral record's shapes."""

from services.exchange.record import ReadRecord, RecordError


def test_a_record_knows_its_id():
    assert ReadRecord({"id": "seven"}, (7,)).id == "seven"


def test_a_record_without_a_usable_id_has_an_empty_one():
    assert ReadRecord({"id": 7}, (7,)).id == ""
    assert ReadRecord({}, (7,)).id == ""
    assert ReadRecord([], (7,)).id == ""


def test_an_error_names_field_and_reason_apart():
    error = RecordError("location.name", "This must be stated.")
    assert (error.field, error.reason) == ("location.name", "This must be stated.")
