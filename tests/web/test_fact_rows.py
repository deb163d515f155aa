"""Promises of facts as rows."""

from services.vocabulary import common_facts as facts
from services.web.fact_rows import FactRow, fact_row, known_rows


def test_an_answer_is_said_in_words():
    assert fact_row(facts.ID_NEEDED, "never") == FactRow("ID needed", "No ID")


def test_what_nobody_has_told_us_is_ask():
    assert fact_row(facts.WHEELCHAIR, "unknown") == FactRow("Wheelchair", "Ask", is_known=False)
    assert fact_row(facts.ENTRY, []).is_known is False


def test_several_answers_are_parted_clearly():
    assert fact_row(facts.ENTRY, ["walk_in", "call_first"]).words == "Walk in; Call first"


def test_zero_is_an_answer():
    assert fact_row(facts.MIN_AGE, 0).words == "0"


def test_only_known_facts_make_rows_in_the_order_of_the_vocabulary():
    rows = known_rows(
        (facts.CCTV, facts.GUARD, facts.BAG_CHECK), {"bag_check": "no", "cctv": "yes", "guard": "unknown"}
    )
    assert [(row.label, row.words) for row in rows] == [("Cameras", "Yes"), ("Bags are checked", "No")]
