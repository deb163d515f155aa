"""What is said of every service: four gates, kind and marked words, no key twice."""

from collections import Counter

import pytest

from services.vocabulary import common_facts
from services.vocabulary.common_facts import (
    AUDIENCE_LEVELS,
    AUDIENCES,
    CAN_COME_IF_USED_TODAY,
    COST,
    GATES,
    ID_NEEDED,
    PLACE_FACTS,
    SERVICE_FACTS,
    WHEELCHAIR,
)
from services.vocabulary.facts import Fact
from tests.vocabulary.words import marked_words, unkind_words, words_of

LONGEST = 60
ALL_FACTS = (*GATES, *SERVICE_FACTS, *PLACE_FACTS)
ALL_WORDS = [*(word for fact in ALL_FACTS for word in words_of(fact)), *AUDIENCES.values(), *AUDIENCE_LEVELS.values()]


def test_the_four_gates_ask_for_free_will_and_no_conditions():
    assert {gate.key: gate.must_be for gate in GATES} == {
        "voluntary": "yes",
        "abstinence_required": "no",
        "exit_for_use": "no",
        "religious_taking_part_required": "no",
    }


def test_nothing_but_a_gate_decides_about_listing():
    assert [fact.key for fact in (*SERVICE_FACTS, *PLACE_FACTS) if fact.must_be] == []


def test_every_fact_of_the_module_is_in_exactly_one_of_its_lists():
    stated = [fact.key for fact in vars(common_facts).values() if isinstance(fact, Fact)]
    assert Counter(fact.key for fact in ALL_FACTS) == Counter(stated)


@pytest.mark.parametrize(
    ("fact", "codes"),
    [
        (CAN_COME_IF_USED_TODAY, ["yes", "if_calm", "unknown"]),
        (COST, ["free", "donation", "sliding", "insurance", "fixed", "unknown"]),
        (ID_NEEDED, ["never", "sometimes", "always", "unknown"]),
        (WHEELCHAIR, ["yes", "limited", "no", "unknown"]),
    ],
)
def test_a_closed_list_holds_its_codes_in_order(fact, codes):
    assert list(fact.values) == codes


def test_fourteen_audiences_are_named_and_everyone_comes_first():
    assert (len(AUDIENCES), next(iter(AUDIENCES))) == (14, "everyone")


def test_an_audience_is_a_focus_or_the_only_one():
    assert list(AUDIENCE_LEVELS) == ["focus", "only"]


def test_no_word_that_people_read_is_unkind():
    assert unkind_words(ALL_WORDS) == []


def test_words_that_people_read_fit_on_a_phone():
    assert [word for word in ALL_WORDS if len(word) > LONGEST] == []


def test_every_word_that_people_read_is_marked_for_translation():
    assert set(ALL_WORDS) <= marked_words(common_facts)
