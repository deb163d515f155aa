"""What days, and what is said of them, are read as."""

import pytest

from services.hours.plain_items import CLOSED, Mark, Remark, What, When, items_of
from services.hours.plain_prose import without_prose
from services.hours.plain_tokens import tokens_of
from services.hours.plain_words.english import ENGLISH
from services.hours.values import HoursError


def values(text):
    """Returns the values of a text, in order."""
    return [item.value for item in items_of(without_prose(tokens_of(text, ENGLISH), text))]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mon, Wed - Fri and Sun", When(("Mo", "We-Fr", "Su"))),
        ("every day", When()),
        ("1st and 3rd Tuesday of the month", When(("Tu[1,3]",))),
        ("last Friday", When(("Fr[-1]",))),
        ("bank holidays and Sundays", When(("PH", "Su"))),
        ("April to June: Mon", When(("Mo",), ("Apr-Jun",))),
        ("Sundays, 25 Dec", When(("Su",), ("Dec 25",), is_narrowed=False)),
        ("Friday 25 December 2026", When((), ("2026 Dec 25",))),
        ("every other Tuesday", When(("Tu",), is_fortnightly=True)),
    ],
)
def test_days_are_read_as_far_as_they_go(text, when):
    assert values(text) == [when]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("9 - 12 and 1 - 5pm", What(("09:00-12:00", "13:00-17:00"))),
        ("9 - 12, 2 - 5", What(("09:00-12:00", "14:00-17:00"))),
        ("between 9am and 5pm", What(("09:00-17:00",))),
        ("from 6pm", What(("18:00+",))),
        ("7:30pm", What(("19:30+",), is_bare=True)),
        ("9pm till late", What(("21:00+",))),
        ("5pm - 9pm+", What(("17:00-21:00+",))),
        ("9am - dusk", What(("09:00-dusk",))),
        ("dawn till dusk", What(("dawn-dusk",))),
        ("evenings 7 - 9", What(("19:00-21:00",))),
        ("7 - 9 in the evening", What(("19:00-21:00",))),
        ("mornings", What(part_of_day="mornings")),
        ("10am - noon by appointment", What(("10:00-12:00",), ask="by appointment")),
        ("24 hours", What(("00:00-24:00",))),
        ("closed", CLOSED),
    ],
)
def test_times_are_read_as_far_as_they_go(text, what):
    assert values(text) == [what]


def test_marks_and_remarks_keep_their_place():
    assert values("Mon 9am - 5pm (Office) except Wed") == [
        When(("Mo",)),
        What(("09:00-17:00",)),
        Remark("(Office)", "in brackets"),
        Mark.EXCEPT,
        When(("We",)),
    ]


def test_another_way_in_is_told_apart_from_a_condition():
    assert values("9 - 5 or by appointment")[1] == What(ask="by appointment", is_otherwise=True)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("until 6pm", "“until 6pm” has no time beside it"),
        ("9am -", "“9am -” does not say until when"),
        ("1st of the month", "does not say which day"),
        ("7th Monday", "“7th” does not say which day"),
        ("1st weekday of the month", "does not say which day of the month"),
        ("from 6", "does not say if it is in the morning or in the evening"),
    ],
)
def test_half_a_time_or_a_day_is_refused(text, reason):
    with pytest.raises(HoursError, match=reason):
        values(text)
