"""Promises of the checksums of records."""

from services.catalogue.record_sums import record_sums
from tests.catalogue.records import make_record


def test_every_listing_has_a_sum_and_only_a_change_changes_it(make_release):
    one, other = make_record("Kite"), make_record("Lantern")
    make_release([one, other])
    before = record_sums()
    make_release([one, {**other, "name": "Lamp"}])
    assert before.keys() == {1, 2}
    assert record_sums()[1] == before[1]
    assert record_sums()[2] != before[2]
