"""What school holidays leave in doubt, and what they do not."""

from services.hours.rules import Span
from services.hours.school_holidays import in_doubt
from services.hours.values import State

OPEN, UNKNOWN = State.OPEN, State.UNKNOWN


def test_what_both_plans_say_is_sure():
    assert in_doubt((Span(540, 1020, OPEN, ""),), (Span(540, 1020, OPEN, ""),)) == [Span(540, 1020, OPEN, "")]


def test_what_only_the_school_year_says_is_to_be_asked_about():
    assert in_doubt((Span(540, 1020, OPEN, ""),), ()) == [Span(540, 1020, UNKNOWN, "closed in school holidays")]


def test_what_only_holidays_say_is_to_be_asked_about():
    assert in_doubt((), (Span(600, 720, OPEN, ""),)) == [Span(600, 720, UNKNOWN, "only in school holidays")]


def test_other_hours_in_holidays_are_sure_where_they_agree():
    assert in_doubt((Span(540, 1020, OPEN, ""),), (Span(600, 780, OPEN, ""),)) == [
        Span(540, 600, UNKNOWN, "closed in school holidays"),
        Span(600, 780, OPEN, ""),
        Span(780, 1020, UNKNOWN, "closed in school holidays"),
    ]


def test_hours_to_ask_about_keep_their_own_reason():
    asked = Span(540, 600, UNKNOWN, "call first")
    assert in_doubt((asked,), ()) == [Span(540, 600, UNKNOWN, "call first; closed in school holidays")]
    assert in_doubt((asked,), (Span(540, 600, OPEN, ""),)) == [
        Span(540, 600, UNKNOWN, "other hours in school holidays")
    ]
