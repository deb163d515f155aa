"""A part of the suite runs apart from the operator's settings, and what it leaves out is named."""

import pytest

from services.management import chromium, postgres, suite_run
from services.management.suite import CHROMIUM, POSTGRESQL, Part
from services.management.suite_run import Run, run_all, runs

pytestmark = pytest.mark.once

PASSES = "def test_it():\n    assert True\n"
SKIPS = "import pytest\n\n\ndef test_it():\n    pytest.skip('no real data')\n"
FAILS = "def test_it():\n    assert False\n"


@pytest.fixture
def root(tmp_path):
    (tmp_path / "tests" / "hours").mkdir(parents=True)
    (tmp_path / "tests" / "hours" / "test_one.py").write_text(PASSES)
    return tmp_path


def part_named(planned, name):
    return next(run for run in planned if run.part.name == name)


def test_a_part_runs_the_folders_that_hold_tests(root):
    assert part_named(runs(root, []), "Rules and site").paths == ["tests/hours"]


def test_a_part_without_tests_does_not_run(root):
    assert [run.part.name for run in runs(root, [])] == ["Rules and site"]


def test_a_path_chooses_tests_and_the_rest_goes_to_pytest(root):
    (run,) = runs(root, ["tests/hours/test_one.py::test_it", "-x"])
    assert (run.paths, run.options) == (["tests/hours/test_one.py::test_it"], ["-x"])


def test_two_parts_run_side_by_side_and_keep_their_output_apart(root):
    part = Part("Rules and site", ("hours",))
    runs_of_both = [Run(part, root, ["tests/hours"], ["-q", "-p", "no:django", f"-k={word}"]) for word in ("it", "no")]
    printed = sorted(result.printed.strip().split("\n")[-1].split(" in ")[0] for result in run_all(runs_of_both))
    assert printed == ["1 deselected", "1 passed"]


def test_no_postgresql_is_said(root, monkeypatch):
    monkeypatch.setattr(postgres, "find_programs", lambda: None)
    result = Run(Part("Registry on PostgreSQL", ("registry",), needs=POSTGRESQL), root, ["tests"], []).start()
    assert (result.exit_code, len(result.left_out)) == (0, 1)
    assert result.left_out[0].startswith("Registry on PostgreSQL: there are no PostgreSQL's server programs")


def test_no_chromium_is_said(root, monkeypatch):
    monkeypatch.setattr(chromium, "find", lambda: None)
    result = Run(Part("In a browser", ("browser",), needs=CHROMIUM), root, ["tests"], []).start()
    assert result.left_out == ["In a browser: there is no Chromium (on Debian: apt install chromium)."]


def test_the_settings_of_the_operator_do_not_reach_the_tests(monkeypatch):
    monkeypatch.setenv("HRD_HOME_AREA", "helsinki")
    monkeypatch.setenv("DATABASE_URL", "postgresql://somewhere/real")
    monkeypatch.setenv("HRD_SHARED", "elsewhere")
    with suite_run._clean_environment(Part("Rules and site", ())) as environment:
        assert "HRD_HOME_AREA" not in environment
        assert "DATABASE_URL" not in environment
        assert environment["HRD_SHARED"] == "elsewhere"


@pytest.mark.parametrize(("test", "code", "left_out"), [(PASSES, 0, 0), (SKIPS, 0, 1), (FAILS, 1, 0)])
def test_counts_and_skips_come_back(root, test, code, left_out):
    """Runs a real pytest with the project's conftest."""
    (root / "tests" / "hours" / "test_one.py").write_text(test)
    (root / "tests" / "conftest.py").write_text("from tests_of_the_project import pytest_terminal_summary\n")
    (root / "tests_of_the_project.py").write_text(_summary_source())
    result = Run(Part("Rules and site", ("hours",)), root, ["tests/hours"], ["-q", "-p", "no:django"]).start()
    assert (result.exit_code, sum(result.counts.values()), len(result.left_out)) == (code, 1, left_out)


def _summary_source():
    import inspect

    from tests import conftest

    functions = (conftest.pytest_terminal_summary, conftest._reason)
    return "import json, os\nfrom pathlib import Path\n\n" + "\n".join(map(inspect.getsource, functions))
