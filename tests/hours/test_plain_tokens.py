"""What each plain word is taken for."""

import pytest

from services.hours.plain_tokens import Kind, tokens_of
from services.hours.values import HoursError


@pytest.mark.parametrize(
    ("word", "kind", "value"),
    [
        ("Mondays", Kind.DAY, "Mo"),
        ("Tues.", Kind.DAY, "Tu"),
        ("WEDS", Kind.DAY, "We"),
        ("Thurs", Kind.DAY, "Th"),
        ("weekdays", Kind.DAY, "Mo-Fr"),
        ("weekends", Kind.DAY, "Sa,Su"),
        ("M-F", Kind.DAY, "Mo-Fr"),
        ("daily", Kind.EVERY_DAY, ""),
        ("7 days a week", Kind.EVERY_DAY, ""),
        ("24 hours a day", Kind.ALL_DAY, "00:00-24:00"),
        ("24/7", Kind.ALL_DAY, "00:00-24:00"),
        ("first", Kind.NTH, "1"),
        ("last", Kind.NTH, "-1"),
        ("of the month", Kind.OF_MONTH, ""),
        ("bank holidays", Kind.HOLIDAY, "PH"),
        ("closed on public holidays", Kind.NOT_ON_HOLIDAYS, ""),
        ("except bank holidays", Kind.NOT_ON_HOLIDAYS, ""),
        ("holidays: closed", Kind.NOT_ON_HOLIDAYS, ""),
        ("closed", Kind.CLOSED, "off"),
        ("by appointment only", Kind.ASK, "by appointment"),
        ("please ring", Kind.ASK, "call first"),
        ("through", Kind.RANGE, "-"),
        ("\u2013", Kind.RANGE, "-"),
        ("9:30 a.m.", Kind.TIME, ""),
        ("12 noon", Kind.TIME, ""),
    ],
)
def test_a_word_is_what_people_mean_by_it(word, kind, value):
    assert [token[:2] for token in tokens_of(word)] == [(kind, value)]


@pytest.mark.parametrize("word", ["tomorrow", "month", "Frida", "monkey", "9amx", "fortnightly", "<b>"])
def test_a_word_that_nobody_can_place_is_named(word):
    with pytest.raises(HoursError, match=word):
        tokens_of(f"Mon 9am-5pm {word}")


def test_only_the_start_of_a_long_fault_is_quoted():
    with pytest.raises(HoursError) as refusal:
        tokens_of("we also give out food on evenings and weekends to everybody who comes by")
    assert str(refusal.value) == "“also give out food on evenings and …” cannot be read as opening hours."
