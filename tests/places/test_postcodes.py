"""Promises of how written postcodes are read."""

import pytest

from services.places.postcodes import readings


@pytest.mark.parametrize(
    ("written", "district", "country"),
    [
        ("G51 3AB", "g51", "GB"),
        ("g513ab", "g51", "GB"),
        ("EH1 1AA", "eh1", "GB"),
        ("SW1A 2AA", "sw1a", "GB"),
        ("G51 3", "g51", "GB"),
        ("H2X 1Y4", "h2x", "CA"),
        ("h2x1y4", "h2x", "CA"),
        ("D02 X285", "d02", "IE"),
        ("D6W XY00", "d6w", "IE"),
        ("Dublin 8", "d08", "IE"),
        ("Dublin 6W", "d6w", "IE"),
        ("10001-1234", "10001", "US"),
        ("1000-001", "1000", "PT"),
        ("D-10999", "10999", "DE"),
        ("CH-8001", "8001", "CH"),
        ("FI-00100", "00100", "FI"),
    ],
)
def test_a_full_code_is_read_as_its_district(written, district, country):
    assert any(reading.key == district and country in reading.countries for reading in readings(written))


def test_the_code_as_written_comes_first_and_may_be_anywhere():
    first = next(readings(" g51 "))
    assert first.key == "g51"
    assert first.countries == frozenset()


@pytest.mark.parametrize("written", ["Glasgow", "", "   ", "1" * 500, "a" * 10_000 + "1"])
def test_what_cannot_be_a_postcode_has_no_reading(written):
    assert list(readings(written)) == []
