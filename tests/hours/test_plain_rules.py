"""How clauses are written as OSM rules."""

import pytest

from services.hours.osm import MAX_LENGTH
from services.hours.plain_clauses import Clause
from services.hours.plain_items import CLOSED, What, When
from services.hours.plain_rules import are_apart, contradiction, written

WEEKDAYS = When(("Mo-Fr",))
NINE_TO_FIVE = Clause(WEEKDAYS, What(("09:00-17:00",)))


def osm(*clauses, in_doubt=False):
    """Writes clauses of which none, or all, are in doubt."""
    return written(list(clauses), [in_doubt] * len(clauses))


def test_what_holds_on_fewer_days_stands_behind():
    clauses = [
        Clause(When((), ("Dec 25",)), CLOSED),
        Clause(When(("SH",)), CLOSED),
        Clause(When(("PH",)), CLOSED),
        Clause(When(("We",)), CLOSED),
        Clause(When(("Sa",), ("Apr-Sep",)), What(("10:00-14:00",))),
        NINE_TO_FIVE,
    ]
    assert osm(*clauses) == "Mo-Fr 09:00-17:00; Apr-Sep Sa 10:00-14:00; We off; PH off; SH off; Dec 25 off"


def test_hours_beside_are_added_and_hours_across_replace():
    assert osm(NINE_TO_FIVE, Clause(WEEKDAYS, What(("18:00-20:00",)))) == "Mo-Fr 09:00-17:00, Mo-Fr 18:00-20:00"
    assert osm(NINE_TO_FIVE, Clause(When(("We",)), What(("12:00-20:00",)))) == "Mo-Fr 09:00-17:00; We 12:00-20:00"


def test_another_way_in_fills_what_is_left_shut():
    otherwise = Clause(When(), What(ask="by appointment", is_otherwise=True))
    assert osm(NINE_TO_FIVE, otherwise) == 'Mo-Fr 09:00-17:00 || unknown "by appointment"'


def test_a_fortnight_is_unknown_and_says_so():
    clause = Clause(When(("Tu",), is_fortnightly=True), What(("10:00-12:00",)))
    assert osm(clause) == 'Tu 10:00-12:00 unknown "every second week: ask which"'


def test_a_remark_is_a_comment_and_doubt_makes_it_unknown():
    clause = Clause(WEEKDAYS, What(("09:00-17:00",)), remarks=('the "Shop"',))
    assert osm(clause) == 'Mo-Fr 09:00-17:00 "the ’Shop’"'
    assert osm(clause, in_doubt=True) == 'Mo-Fr 09:00-17:00 unknown "the ’Shop’"'


def test_many_long_remarks_still_fit():
    clauses = [Clause(When((day,)), What(("09:00-17:00",)), remarks=("word " * 60,)) for day in ("Mo", "Tu", "We")]
    assert all(len(part) < 180 for part in osm(*clauses).split("; "))
    many = [
        Clause(When((day,)), What((f"{hour:02}:00-{hour:02}:30",)), remarks=("word " * 60,))
        for day in ("Mo", "Tu")
        for hour in range(20)
    ]
    assert len(osm(*many)) <= MAX_LENGTH


def test_days_and_dates_beside_one_another_are_two_rules():
    assert osm(NINE_TO_FIVE, Clause(When(("Su",), ("Dec 25",), is_narrowed=False), CLOSED)) == (
        "Mo-Fr 09:00-17:00; Su off; Dec 25 off"
    )


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (Clause(When(("Sa",)), What(("09:00-17:00",))), True),
        (Clause(WEEKDAYS, What(("17:00-20:00",))), True),
        (Clause(WEEKDAYS, What(("16:00-20:00",))), False),
        (Clause(WEEKDAYS, What(ask="by appointment")), False),
        (Clause(WEEKDAYS, What(("dawn-dusk",))), False),
        (Clause(WEEKDAYS, What(("18:00+",))), True),
    ],
)
def test_clauses_are_apart_when_they_share_no_minute(other, apart):
    assert are_apart(NINE_TO_FIVE, other) is apart


def test_two_things_about_one_day_are_a_contradiction():
    assert contradiction([NINE_TO_FIVE, Clause(WEEKDAYS, What(("08:00-16:00",)))]) == "Mo-Fr"
    assert contradiction([NINE_TO_FIVE, Clause(WEEKDAYS, CLOSED)]) == "Mo-Fr"
    assert contradiction([NINE_TO_FIVE, Clause(WEEKDAYS, What(("12:00-13:00",), is_closed=True))]) == ""
    assert contradiction([NINE_TO_FIVE, Clause(When(("We",)), CLOSED)]) == ""
