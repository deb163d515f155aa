"""A publisher knows which record of a listing it has read, and of a million takes eight megabytes."""

from services.release.records_read import RecordsRead


def test_the_record_that_was_read_is_told_from_a_later_one():
    read = RecordsRead()
    read.add("T0000001", "abc")

    assert read.holds("T0000001", "abc")
    assert not read.holds("T0000001", "def")


def test_a_publisher_that_has_read_nothing_takes_every_record_for_the_one():
    assert RecordsRead().holds("T0000001", "abc")
