"""The same gate over the reference cases, which we did not write."""

import json

import pytest

from services.understanding.reading import read
from tests.search_quality.cases import read_case
from tests.search_quality.measures import outcome, recall
from tests.shared import SHARED

LEAST_RECALL = 0.98
FILE = SHARED / "checks" / "search_cases.json"


@pytest.fixture(scope="module")
def outcomes(gazetteer):
    """What became of each reference case."""
    if not FILE.is_file():
        pytest.fail(f"The reference file {FILE} is absent: set HRD_SHARED to the folder that holds checks/.")
    cases = [read_case("reference", line) for line in json.loads(FILE.read_text(encoding="utf-8"))["cases"]]
    return [outcome(case, read(case.q, gazetteer, case.lang), gazetteer) for case in cases]


def test_all_pairs_that_must_not_be_hold(outcomes):
    assert [str(one) for one in outcomes if one.violations] == []


def test_nearly_all_of_the_rest_is_understood(outcomes):
    missed = [str(one) for one in outcomes if not one.is_right]
    assert recall(outcomes) >= LEAST_RECALL, missed
