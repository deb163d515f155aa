"""What two written times mean together."""

import pytest

from services.hours.plain_times import read_span
from services.hours.values import HoursError


@pytest.mark.parametrize(
    ("first", "last", "times"),
    [
        ("9am", "5pm", "09:00-17:00"),
        ("9:30AM", "12noon", "09:30-12:00"),
        ("9.30am", "1 pm", "09:30-13:00"),
        ("2", "4pm", "14:00-16:00"),
        ("10", "2pm", "10:00-14:00"),
        ("11.30", "1pm", "11:30-13:00"),
        ("12", "2pm", "12:00-14:00"),
        ("10", "11.30am", "10:00-11:30"),
        ("12am", "12pm", "00:00-12:00"),
        ("12pm", "12am", "12:00-24:00"),
        ("noon", "midnight", "12:00-24:00"),
        ("10pm", "2am", "22:00-02:00"),
        ("9am", "5", "09:00-17:00"),
        ("10pm", "2", "22:00-02:00"),
        ("9", "5", "09:00-17:00"),
        ("10.00", "4.00", "10:00-16:00"),
        ("10", "12", "10:00-12:00"),
        ("8:30", "4:30", "08:30-16:30"),
        ("08:00", "17:00", "08:00-17:00"),
        ("08:00", "11:00", "08:00-11:00"),
        ("20:00", "02:00", "20:00-02:00"),
        ("10:00", "02:00", "10:00-02:00"),
        ("18:00", "0:00", "18:00-24:00"),
        ("9h", "17h30", "09:00-17:30"),
        ("13:00", "5pm", "13:00-17:00"),
    ],
)
def test_two_times_make_a_stretch(first, last, times):
    assert read_span(first, last) == times


@pytest.mark.parametrize(("first", "last"), [("1", "3"), ("6", "8"), ("9", "midnight"), ("5", "11"), ("12", "11")])
def test_day_or_night_is_never_guessed(first, last):
    with pytest.raises(HoursError, match="does not say if it"):
        read_span(first, last)


@pytest.mark.parametrize("time", ["25:00", "9:60", "13pm", "0am", "9noon", ""])
def test_what_is_no_time_of_day_is_refused(time):
    with pytest.raises(HoursError, match="is no time of day"):
        read_span(time, "5pm")


def test_a_stretch_without_length_is_refused():
    with pytest.raises(HoursError, match="is no stretch of time"):
        read_span("9am", "9am")
