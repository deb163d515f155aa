"""What two written times mean together."""

import pytest

from services.hours.plain_times import first_overlap, overlap, read_span, read_start
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


@pytest.mark.parametrize(
    ("first", "last", "half", "times"),
    [
        ("7", "9", "pm", "19:00-21:00"),
        ("10", "2", "pm", "22:00-02:00"),
        ("9", "12", "am", "09:00-12:00"),
        ("7am", "9", "pm", "07:00-09:00"),
    ],
)
def test_words_for_a_part_of_the_day_settle_the_half(first, last, half, times):
    assert read_span(first, last, half=half) == times


def test_a_second_stretch_follows_the_first():
    assert read_span("2", "5", after="09:00-12:00") == "14:00-17:00"
    assert read_span("1", "3", after="10:00-12:30") == "13:00-15:00"


@pytest.mark.parametrize(
    ("first", "times"), [("6pm", "18:00+"), ("9", "09:00+"), ("18 Uhr", "18:00+"), ("noon", "12:00+")]
)
def test_a_start_has_an_open_end(first, times):
    assert read_start(first) == times
    with pytest.raises(HoursError, match="in the morning or in the evening"):
        read_start("6")


@pytest.mark.parametrize(
    ("one", "other", "is_shared"),
    [
        ("09:00-12:00", "12:00-14:00", False),
        ("09:00-12:00", "11:59-14:00", True),
        ("22:00-02:00", "20:00-23:00", True),
        ("18:00+", "20:00-21:00", True),
        ("18:00+", "09:00-17:00", False),
        ("dawn-dusk", "23:00-24:00", True),
    ],
)
def test_stretches_that_share_a_minute_are_told(one, other, is_shared):
    assert overlap(one, other) is is_shared
    assert first_overlap([one, other]) == (other if is_shared else "")
