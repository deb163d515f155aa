"""`manage.py test` says what ran, what was left out, and fails when it should."""

import io

import pytest
from django.core.management import CommandError, call_command

from services.management.commands import test as command
from services.management.suite import Part
from services.management.suite_run import Result

PASSED = Result(Part("Rules and site", ()), 0, 12.0, {"passed": 40})
FAILED = Result(Part("Rules and site", ()), 1, 12.0, {"passed": 39, "failed": 1})
LEFT_OUT = Result(Part("In a browser", ()), left_out=["In a browser: there is no Chromium."])


@pytest.fixture
def outcome(monkeypatch):
    """Lets the suite end with given results."""

    def end_with(*results):
        runs = [type("Run", (), {"part": result.part, "start": lambda self, r=result: r})() for result in results]
        monkeypatch.setattr(command, "runs", lambda root, arguments: runs)

    return end_with


def printed(*arguments):
    output = io.StringIO()
    call_command(command.Command(), *arguments, stdout=output)
    return output.getvalue()


def test_each_part_has_a_line_with_counts_and_seconds(outcome):
    outcome(PASSED)
    assert "Rules and site           40 passed                           12 s" in printed()
    assert "Nothing was left out." in printed()


def test_a_failed_part_fails_the_suite(outcome):
    outcome(PASSED, FAILED)
    with pytest.raises(CommandError, match="Some tests have failed") as ended:
        printed()
    assert ended.value.returncode == 1


def test_what_was_left_out_is_named_and_allowed(outcome):
    outcome(PASSED, LEFT_OUT)
    assert "Left out:\n  In a browser: there is no Chromium." in printed()


def test_all_allows_nothing_to_be_left_out(outcome):
    outcome(PASSED, LEFT_OUT)
    with pytest.raises(CommandError, match="--all forbids"):
        printed("--all")


def test_a_path_without_tests_is_refused(outcome):
    outcome()
    with pytest.raises(CommandError, match="No part of the suite has tests there"):
        printed("docs")
