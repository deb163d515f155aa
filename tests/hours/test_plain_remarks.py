"""Whose a remark is, and what it leaves in doubt."""

import pytest

from services.hours.plain_clauses import clauses_of
from services.hours.plain_items import items_of
from services.hours.plain_prose import without_prose
from services.hours.plain_remarks import leaves_in_doubt, with_remarks
from services.hours.plain_tokens import tokens_of
from services.hours.plain_words.english import ENGLISH
from services.hours.values import HoursError


def remarks(text):
    """Returns the remarks of each clause."""
    items = items_of(without_prose(tokens_of(text, ENGLISH), text))
    return [clause.remarks for clause in with_remarks(clauses_of(items, text), items, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foodbank: Wed 5 - 6pm  Grocer Fri 9am - noon", [("Foodbank",), ("Grocer",)]),
        ("Mon 9 - 5 (Office) Tue 10 - 1 (Shop)", [("Office",), ("Shop",)]),
        ("Mon 9 - 5, Tue 10 - 2 women only", [(), ("women only",)]),
        ("Mon 9 - 5 drop-in, Tue 10 - 2", [("drop-in",), ()]),
        ("Mon 9 - 5. Tue 10 - 2. Bring a bag.", [("Bring a bag",), ("Bring a bag",)]),
        ("24 hours * assessments Mon-Fri 9 am-5 pm", [("assessments Mon-Fri 9 am-5 pm",)]),
        ("Mon-Fri 10 - 4  Hot meal on Tue 7 - 9pm", [(), ("Hot meal",)]),
    ],
)
def test_a_remark_belongs_where_a_reader_would_put_it(text, expected):
    assert remarks(text) == expected


@pytest.mark.parametrize(
    "remark",
    [
        "unless it snows",
        "weather permitting",
        "staff only",
        "crisis only",
        "sometimes closed",
        "or so",
        "please call first",
    ],
)
def test_a_remark_about_the_door_leaves_it_in_doubt(remark):
    assert leaves_in_doubt(("Office", remark))


@pytest.mark.parametrize("remark", ["Office", "women only", "tinned food only", "also by phone", "ring the bell"])
def test_other_remarks_leave_the_door_open(remark):
    assert not leaves_in_doubt((remark,))


def test_numbers_that_nobody_can_place_are_refused():
    with pytest.raises(HoursError, match=r"“\[1\]” cannot be read"):
        remarks("Sat [1] 10am - 1pm")
    assert remarks("Mon 9 - 5  2. We also cook and bake a lot.")[0][0].startswith("We also cook")
