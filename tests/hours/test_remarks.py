"""What remarks beside hours promise."""

import pytest

from services.hours.remarks import BY_APPOINTMENT, CLOSED_IN_SCHOOL_HOLIDAYS, asks_first, remark_phrase
from services.vocabulary.phrase import Phrase


@pytest.mark.parametrize(
    "remark",
    [
        "call first",
        "by appointment",
        "Please ring",
        "Nach Terminvereinbarung",
        "sur rendez-vous",
        "on request",
        "Office. Call ahead",
    ],
)
def test_whoever_should_ask_is_told(remark):
    assert asks_first(remark)


@pytest.mark.parametrize(
    "remark",
    [
        "walk-in", "ring the bell", "und nach Vereinbarung", "or by appointment", "They also cook by appointment",
        "please call us on 0161 496 0000 for more information", "call for details", "most days via phone",
        "recall centre",
    ],
)  # fmt: skip
def test_what_stands_beside_the_hours_shuts_no_door(remark):
    assert not asks_first(remark)


def test_our_own_remarks_can_be_translated_and_others_stay():
    assert remark_phrase(BY_APPOINTMENT) == Phrase("by appointment")
    assert remark_phrase(CLOSED_IN_SCHOOL_HOLIDAYS) == Phrase("closed in school holidays")
    assert remark_phrase("knock twice") == "knock twice"
