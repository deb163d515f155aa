"""What dates and seasons are read as."""

import pytest

from services.hours.plain_dates import DateReader, check_weekday, is_season
from services.hours.plain_tokens import tokens_of
from services.hours.plain_words.english import ENGLISH
from services.hours.plain_words.german import GERMAN
from services.hours.values import HoursError


def dates(text, words=ENGLISH):
    """Returns the dates that a text begins with."""
    found = DateReader(tokens_of(text, words)).read(0)
    return list(found[0]) if found else None


@pytest.mark.parametrize(
    ("text", "osm"),
    [
        ("25 December", ["Dec 25"]),
        ("25th of December", ["Dec 25"]),
        ("December 25", ["Dec 25"]),
        ("December 25, 2026", ["2026 Dec 25"]),
        ("25 and 26 December 2026", ["2026 Dec 25", "2026 Dec 26"]),
        ("24-26 Dec", ["Dec 24-Dec 26"]),
        ("24 Dec - 2 Jan", ["Dec 24-Jan 02"]),
        ("24 Dec - 2 Jan 2027", ["2026 Dec 24-2027 Jan 02"]),
        ("1 to 5 May 2026", ["2026 May 01-2026 May 05"]),
        ("April to September", ["Apr-Sep"]),
        ("August 2017", ["2017 Aug"]),
        ("2026-12-25", ["2026 Dec 25"]),
        ("25/12", ["Dec 25"]),
        ("12/25/2026", ["2026 Dec 25"]),
        ("Good Friday", ["easter -2 days"]),
        ("9 - 5 April", None),
        ("December 9-5", ["Dec"]),
        ("9am - 5pm", None),
    ],
)
def test_a_date_is_read_however_it_is_written(text, osm):
    assert dates(text) == osm


def test_germans_write_dates_with_full_stops():
    assert dates("24.12.", GERMAN) == ["Dec 24"]
    assert dates("3. Oktober", GERMAN) == ["Oct 03"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [("05/06", "not the same day in all countries"), ("2026-13-01", "a date that does not exist")],
)
def test_a_date_of_two_meanings_or_none_is_refused(text, reason):
    with pytest.raises(HoursError, match=reason):
        dates(text)


def test_a_weekday_beside_a_date_has_to_be_its_own():
    check_weekday("2026 Dec 25", "Fr")
    check_weekday("Dec 25", "Mo")
    with pytest.raises(HoursError, match="falls on Fr, not on Su"):
        check_weekday("2026 Dec 25", "Su")


@pytest.mark.parametrize(
    ("date", "is_one"), [("Apr-Sep", True), ("2026 Aug", True), ("Dec 25", False), ("easter", False)]
)
def test_months_are_a_season_and_days_are_not(date, is_one):
    assert is_season(date) is is_one
