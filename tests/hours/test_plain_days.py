"""What days mean together."""

import pytest

from services.hours.plain_days import DayList, When
from services.hours.plain_tokens import Kind, Token
from services.hours.values import HoursError

MONDAY, SUNDAY = Token(Kind.DAY, "Mo", "Mon"), Token(Kind.DAY, "Su", "Sun")
HOLIDAYS = Token(Kind.HOLIDAY, "PH", "bank holidays")
SECOND = Token(Kind.NTH, "2", "2nd")


def gathered(*tokens, has_comma=True):
    """Returns the days of these tokens, with or without commas between them."""
    days = DayList()
    for token in tokens:
        days.has_comma = has_comma and bool(days.days)
        days.add(token)
    return days.when(tokens[-1])


def test_days_and_holidays_are_listed():
    assert gathered(MONDAY, HOLIDAYS) == When(("Mo", "PH"))


def test_a_number_goes_with_the_next_day():
    assert gathered(SECOND, MONDAY) == When(("Mo[2]",))


def test_a_weekday_before_its_date_is_only_its_name():
    days = DayList()
    days.add(Token(Kind.DAY, "Fr", "Friday"))
    days.add_dates(("2026 Dec 25",))
    assert days.when(MONDAY) == When((), ("2026 Dec 25",))


def test_a_season_narrows_the_days_and_a_date_behind_a_comma_stands_beside_them():
    for dates, is_narrowed in {("Apr-Sep",): True, ("Dec 25",): False}.items():
        days = DayList()
        days.add(SUNDAY)
        days.has_comma = True
        days.add_dates(dates)
        assert days.when(SUNDAY) == When(("Su",), dates, is_narrowed)


@pytest.mark.parametrize("tokens", [(HOLIDAYS, MONDAY), (MONDAY, HOLIDAYS)])
def test_a_holiday_beside_a_day_could_mean_both_or_either(tokens):
    with pytest.raises(HoursError, match="can be read in two ways"):
        gathered(*tokens, has_comma=False)


def test_a_number_without_a_day_is_refused():
    with pytest.raises(HoursError, match="“2nd” does not say which day"):
        gathered(SECOND)


def test_only_months_make_a_season():
    assert When((), ("Apr-Sep",)).has_only_season
    assert not When((), ("Dec 25",)).has_only_season
    assert not When(("Mo",), ("Apr-Sep",)).has_only_season
