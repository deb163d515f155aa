"""A type of service hands out its facts by key and knows which of them decide about listing."""

import pytest

from services.vocabulary.facts import answer, text
from services.vocabulary.service_type import ServiceType

RENT = text("rent", "Rent")
LEAVES = answer("leave_any_time", "You can leave at any time", must_be="yes")
TESTS = answer("drug_test", "People are tested", must_be="no")
BARGE = ServiceType(
    code="barge",
    short_code="k99",
    label="A bed on a barge",
    short_label="Barge",
    field="social",
    facts=(LEAVES, RENT, TESTS),
    standard_names="",
    search_words={"en": ("barge",)},
    osm="",
    external="",
    is_optional=True,
)


def test_a_fact_is_found_by_its_key():
    assert BARGE.fact("rent") is RENT


def test_a_fact_that_the_type_has_not_is_an_error_that_names_it():
    with pytest.raises(KeyError, match="curfew"):
        BARGE.fact("curfew")


def test_the_conditions_of_listing_are_the_facts_with_one_right_answer_in_their_order():
    assert BARGE.listing_conditions == (LEAVES, TESTS)
