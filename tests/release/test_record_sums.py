"""Promises of how the checksums of records are written."""

from array import array

from services.release.record_sums import RecordSumsBuilder


def test_records_have_their_sums_in_order_in_one_row():
    sums = RecordSumsBuilder()
    for text in ("one", "other", "one"):
        sums.add(text)
    ((table, (first_listing, data)),) = sums.rows()
    assert (table, first_listing) == ("record_sums", 1)
    first, second, third = array("I", data)
    assert first == third != second
