"""A change that loses a case fails, and a kind that must not be assumed is never assumed."""

import json
from collections import Counter

import pytest

from services.vocabulary.service_types import SERVICE_TYPES
from tests.search_quality.cases import FOLDER, KNOWN_MISSES, known_misses, our_cases
from tests.search_quality.measures import recall

LEAST_RECALL = 0.98
# Of a single language or group, so that none is carried by the others.
LEAST_RECALL_OF_EACH = 0.95
LEAST_CASES = 300
LANGUAGES = {"en", "es", "fr", "de", "pt"}


def test_no_case_is_lost(outcomes):
    missed = known_misses()
    assert [str(one) for one in outcomes if not one.is_right and one.case.key not in missed] == []


def test_a_case_that_is_won_is_taken_off_the_list_of_those_missed(outcomes):
    right = {one.case.key for one in outcomes if one.is_right}
    assert sorted(right & known_misses().keys()) == []


def test_the_list_of_those_missed_names_cases_that_are_there_each_with_a_reason():
    assert known_misses().keys() <= {case.key for case in our_cases()}
    assert [key for key, why in known_misses().items() if not why.strip()] == []


def test_no_kind_is_assumed_that_must_not_be(outcomes):
    assert [str(one) for one in outcomes if one.violations] == []


def test_nearly_all_is_understood(outcomes):
    assert recall(outcomes) >= LEAST_RECALL


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_language_is_left_behind(outcomes, language):
    assert recall(one for one in outcomes if one.case.lang == language) >= LEAST_RECALL_OF_EACH


def test_no_group_of_cases_is_left_behind(outcomes):
    groups = {one.case.group for one in outcomes}
    shares = {group: recall(one for one in outcomes if one.case.group == group) for group in groups}
    assert {group: share for group, share in shares.items() if share < LEAST_RECALL_OF_EACH} == {}


def test_there_are_many_cases_in_every_language_and_each_stands_once():
    cases = our_cases()
    assert len(cases) >= LEAST_CASES
    assert {case.lang for case in cases} >= LANGUAGES
    assert [key for key, times in Counter(case.key for case in cases).items() if times > 1] == []


def test_the_cases_name_kinds_that_there_are():
    named = {code for case in our_cases() for code in (*(case.types or ()), *case.excluded)}
    assert named <= SERVICE_TYPES.keys()


def test_every_case_asks_for_something_or_is_there_to_be_answered_at_all():
    silent = [case.key for case in our_cases() if case.group != "hostile" and not _asks(case)]
    assert silent == []


def test_the_files_hold_one_line_of_json_a_case():
    files = [*FOLDER.glob("*.jsonl"), *([KNOWN_MISSES] if KNOWN_MISSES.exists() else [])]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert all(isinstance(json.loads(line), dict) for line in lines)


def _asks(case):
    return case.types is not None or case.excluded or case.filters or case.place or case.choice or case.has_note
