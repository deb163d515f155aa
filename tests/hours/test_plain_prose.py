"""Which words are remarks, and which could change hours and are refused."""

import pytest

from services.hours.plain_prose import without_prose
from services.hours.plain_tokens import Kind, tokens_of
from services.hours.plain_words.english import ENGLISH
from services.hours.values import HoursError


def remarks(text):
    """Returns the remarks in a text."""
    return [token.text for token in without_prose(tokens_of(text, ENGLISH), text) if token.kind is Kind.REMARK]


def kinds(text):
    """Returns what is left besides the remarks."""
    tokens = without_prose(tokens_of(text, ENGLISH), text)
    return [token.kind.name for token in tokens if token.kind not in (Kind.REMARK, Kind.GLUE, Kind.COMMA)]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Foodbank: Wed 5 - 6pm", "Foodbank"),
        ("Mon 9 - 5 (community shop)", "(community shop)"),
        ("Mon 9 - 5, women only", "women only"),
        ("Mon 9 - 5. We also cook for 50p on Tuesdays 10am - 2pm", "We also cook for 50p on Tuesdays 10am - 2pm"),
        ("Free meals and a listening ear Mon 6 - 7pm", "Free meals and a listening ear"),
    ],
)
def test_a_remark_is_one_piece(text, remark):
    assert remarks(text) == [remark]


def test_days_and_times_inside_a_story_are_not_those_of_the_place():
    text = "Mon 9 - 5. Families can be sent to us by the other office on Tuesdays, 10am - 2pm"
    assert kinds(text) == ["DAY", "TIME", "RANGE", "TIME", "BREAK"]


def test_brackets_with_nothing_but_hours_are_hours():
    assert remarks("Mon - Fri 9 - 5 (except Wed)") == []
    assert kinds("Mon 9 - 5 (except Wed)")[-4:] == ["BREAK", "EXCEPT", "DAY", "BREAK"]


def test_a_few_words_with_a_time_could_change_hours_and_are_refused():
    for text in ("Mon 9 - 5 (lunch 12 - 1)", "Mon 9 - 5, exchange until 4", "Mon 9 - 5, Dec 24 and 31"):
        with pytest.raises(HoursError, match="cannot be read as opening hours"):
            without_prose(tokens_of(text, ENGLISH), text)


def test_a_bare_number_is_a_time_only_between_times_and_dates():
    assert kinds("Mon 9 - 5, 10 items") == ["DAY", "TIME", "RANGE", "TIME"]
    assert kinds("25 Dec") == ["TIME", "MONTH"]


@pytest.mark.parametrize(
    "text", ["Summer: Mon 9 - 5", "Mon 9 - 5, Christmas", "first week Mon 9 - 5", "Mo 9 - 5, x10:00"]
)
def test_words_that_change_hours_are_never_a_remark(text):
    with pytest.raises(HoursError, match="cannot be read as opening hours"):
        without_prose(tokens_of(text, ENGLISH), text)
