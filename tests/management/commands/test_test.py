"""`manage.py test` says what ran, what was left out, and fails when it should."""

import io

import pytest
from django.core.management import CommandError, call_command

from services.management.commands import test as command
from services.management.suite import PARTS
from services.management.suite_run import Result

SITE = next(part for part in PARTS if part.name == "Rules and site")
BROWSER = next(part for part in PARTS if part.name == "In a browser")
PASSED = Result(SITE, 0, 12.0, {"passed": 40}, printed="40 passed in 12.0s")
FAILED = Result(SITE, 1, 12.0, {"passed": 39, "failed": 1})
BROKEN_OFF = Result(SITE, 4, 1.0)
LEFT_OUT = Result(BROWSER, left_out=["In a browser: there is no Chromium."])


@pytest.fixture
def outcome(monkeypatch):
    """Lets the suite end with given results."""

    def end_with(*results):
        monkeypatch.setattr(command, "runs", lambda root, arguments: results)
        monkeypatch.setattr(command, "run_all", iter)

    return end_with


def printed(*arguments):
    output = io.StringIO()
    call_command(command.Command(), *arguments, stdout=output)
    return output.getvalue()


def test_each_part_has_a_line_with_counts_and_seconds(outcome):
    outcome(PASSED)
    assert "Rules and site           40 passed                           12 s" in printed()
    assert "Nothing was left out." in printed()


def test_what_pytest_printed_is_shown(outcome):
    outcome(PASSED)
    assert "── Rules and site ──\n40 passed in 12.0s" in printed()


def test_a_part_that_broke_off_is_not_called_left_out(outcome):
    outcome(BROKEN_OFF)
    assert BROKEN_OFF.line().startswith("Rules and site           broke off with exit code 4")
    with pytest.raises(CommandError, match="Some tests have failed"):
        printed()


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
