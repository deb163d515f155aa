"""What the values of hours promise."""

from datetime import UTC, date, datetime

import pytest

from services.hours.values import DatedException, Hours, HoursError, State, is_small_hours


def test_states_are_the_words_of_the_api():
    assert [state.value for state in State] == ["open", "closed", "unknown"]


def test_equal_hours_are_one_key_of_a_cache():
    closure = DatedException(date(2026, 12, 1), date(2026, 12, 2), "off")
    first = Hours("24/7", "Europe/London", exceptions=(closure,))
    assert len({first, Hours("24/7", "Europe/London", exceptions=(closure,))}) == 1


def test_an_exception_covers_both_its_ends():
    closure = DatedException(date(2026, 12, 1), date(2026, 12, 2), "off")
    covered = [day for day in range(1, 5) if closure.covers(date(2026, 12, day))]
    assert covered == [1, 2]


def test_hours_error_is_a_value_error():
    with pytest.raises(ValueError, match="one clear sentence"):
        raise HoursError("one clear sentence")


@pytest.mark.parametrize(("hour", "minute", "is_small"), [(0, 0, False), (0, 15, True), (3, 59, True), (4, 0, False)])
def test_small_hours_go_from_after_midnight_to_four(hour, minute, is_small):
    assert is_small_hours(datetime(2026, 11, 27, hour, minute, tzinfo=UTC)) is is_small
