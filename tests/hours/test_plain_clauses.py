"""Which days go with which hours."""

import pytest

from services.hours.plain_clauses import clauses_of
from services.hours.plain_items import CLOSED, What, When, items_of
from services.hours.plain_prose import without_prose
from services.hours.plain_tokens import tokens_of
from services.hours.plain_words.english import ENGLISH
from services.hours.values import HoursError

NINE_TO_FIVE, TEN_TO_TWO = What(("09:00-17:00",)), What(("10:00-14:00",))
WEEKDAYS, WEDNESDAY, SATURDAY = When(("Mo-Fr",)), When(("We",)), When(("Sa",))


def pairs(text):
    """Returns days with what is said of them, in order."""
    items = items_of(without_prose(tokens_of(text, ENGLISH), text))
    return [(clause.when, clause.what) for clause in clauses_of(items, text)]


@pytest.mark.parametrize(
    "text", ["Mon-Fri 9-5, Sat 10-2", "9-5 Mon-Fri; 10-2 Sat", "Mon-Fri 9-5. 10-2 Sat", "Mon-Fri\n9-5\nSat\n10-2"]
)
def test_days_and_hours_pair_whichever_comes_first(text):
    assert pairs(text) == [(WEEKDAYS, NINE_TO_FIVE), (SATURDAY, TEN_TO_TWO)]


@pytest.mark.parametrize(
    "text", ["Mon-Fri 9-5 closed Wed", "Mon-Fri 9-5 except Wed", "Mon-Fri except Wed 9-5", "Mon-Fri 9-5, Wed off"]
)
def test_a_day_is_taken_out(text):
    assert pairs(text) == [(WEEKDAYS, NINE_TO_FIVE), (WEDNESDAY, CLOSED)]


def test_an_exception_with_hours_of_its_own_keeps_them():
    assert pairs("Mon-Fri 9-5 except Wed 10-2") == [(WEEKDAYS, NINE_TO_FIVE), (WEDNESDAY, TEN_TO_TWO)]


def test_a_pause_is_for_the_days_before_it():
    pause = What(("12:00-13:00",), is_closed=True)
    assert pairs("Mon-Fri 9-5, closed 12-1pm") == [(WEEKDAYS, NINE_TO_FIVE), (WEEKDAYS, pause)]


def test_holidays_and_days_are_closed_together():
    closed = [(When(("PH",)), CLOSED), (When((), ("Dec 24",)), CLOSED)]
    assert pairs("Mon-Fri 9-5. Closed on bank holidays and 24 Dec") == [(WEEKDAYS, NINE_TO_FIVE), *closed]


def test_a_season_holds_until_its_sentence_ends():
    text = "Apr-Sep: Mon-Fri 9-5, Sat 10-2. Oct-Mar: Mon-Fri 10-2"
    assert [when.dates for when, _ in pairs(text)] == [("Apr-Sep",), ("Apr-Sep",), ("Oct-Mar",)]


def test_a_season_as_a_heading_holds_until_the_next():
    text = "April to September\nMon-Fri 9-5\nSat 10-2\nOctober to March\nSat 10-2"
    assert [when.dates for when, _ in pairs(text)] == [("Apr-Sep",), ("Apr-Sep",), ("Oct-Mar",)]


def test_what_is_said_last_is_said_of_all():
    assert [what.ask for _, what in pairs("Mon 9-5, Wed 10-2. By appointment.")] == ["by appointment"] * 2


@pytest.mark.parametrize("text", ["Mondays", "Mon-Fri 9-5 Sat", "closed Mon, Tue 9-5", "Mon-Fri 9-5. 10-2."])
def test_what_does_not_pair_is_refused(text):
    with pytest.raises(HoursError, match="does not say clearly which days go with which hours"):
        pairs(text)
