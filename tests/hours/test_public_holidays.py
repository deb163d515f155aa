"""What the calendar of public holidays promises."""

from datetime import date

import pytest

from services.hours.public_holidays import holiday_name, public_holidays


def test_saint_andrews_day_is_scottish():
    assert holiday_name(date(2026, 11, 30), "GB", "SCT") == "Saint Andrew's Day"
    assert holiday_name(date(2026, 11, 30), "GB", "ENG") == ""


def test_easter_monday_is_english_but_not_scottish():
    assert holiday_name(date(2026, 4, 6), "GB", "ENG") == "Easter Monday"
    assert holiday_name(date(2026, 4, 6), "GB", "SCT") == ""


@pytest.mark.parametrize("day", [date(2026, 1, 1), date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 28)])
def test_british_holidays_that_other_calendars_miss_are_there(day):
    assert holiday_name(day, "GB", "ENG")


@pytest.mark.parametrize("subdivision", ["SCT", "sct", "GB-SCT", " SCT "])
def test_a_subdivision_is_known_however_it_is_written(subdivision):
    assert date(2026, 1, 2) in public_holidays(2026, "gb", subdivision)


def test_an_unknown_subdivision_means_the_country():
    assert public_holidays(2026, "GB", "ZZ") == public_holidays(2026, "GB")


@pytest.mark.parametrize("country", ["", "XX", "Atlantis", "\0"])
def test_an_unknown_country_has_no_holidays(country):
    assert public_holidays(2026, country, "SCT") == {}


def test_holidays_cannot_be_changed_by_those_who_ask():
    with pytest.raises(TypeError):
        public_holidays(2026, "GB", "SCT")[date(2026, 1, 3)] = "A day off"
