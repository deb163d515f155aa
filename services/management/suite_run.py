"""Runs the parts of the suite, each as a pytest of its own with an environment of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from services.management import chromium, postgres
from services.management.suite import CHROMIUM, PARTS, POSTGRESQL, Part

# Settings of the operator must not change what the tests see; these say how to test.
_ABOUT_TESTS = ("HRD_SHARED", "HRD_HYPOTHESIS")
AT_A_TIME = 2
_NOTHING_CHOSEN = 5  # pytest's exit code


@dataclass
class Result:
    """What became of one part."""

    part: Part
    exit_code: int = 0
    seconds: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    printed: str = ""

    def line(self) -> str:
        """Returns the part in one line: name, counts, seconds."""
        counts = ", ".join(f"{number} {outcome}" for outcome, number in self.counts.items() if number)
        without_counts = f"broke off with exit code {self.exit_code}" if self.exit_code else "left out"
        return f"{self.part.name:24} {counts or without_counts:32} {self.seconds:5.0f} s"


@dataclass(frozen=True)
class Run:
    """One part to run, with the arguments that its pytest gets."""

    part: Part
    root: Path
    paths: Sequence[str]
    options: Sequence[str]

    def start(self, *, is_shown: bool = True) -> Result:
        """Runs the part to its end; what pytest prints is shown as it comes, or kept in the result."""
        part = self.part
        if part.needs == CHROMIUM and chromium.find() is None:
            return Result(part, left_out=[f"{part.name}: there is no {part.needs}."])
        if part.needs != POSTGRESQL:
            return self._start_pytest({}, is_shown)
        programs = postgres.find_programs()
        if programs is None:
            return Result(part, left_out=[f"{part.name}: there are no {part.needs}."])
        try:
            with postgres.running_server(programs) as database_url:
                return self._start_pytest({"DATABASE_URL": database_url}, is_shown)
        except postgres.ServerError as reason:
            return Result(part, left_out=[f"{part.name}: {reason}"])

    def _start_pytest(self, environment: dict[str, str], is_shown: bool) -> Result:
        started_at = time.monotonic()
        marks = ["-m", self.part.marks] if self.part.marks else []
        command = [sys.executable, "-m", "pytest", *marks, *self.paths, *self.options]
        stdout, stderr = (None, None) if is_shown else (subprocess.PIPE, subprocess.STDOUT)
        with _clean_environment(self.part) as clean:
            done = subprocess.run(
                command, cwd=self.root, env=clean | environment, stdout=stdout, stderr=stderr, text=True, check=False
            )
            report = Path(clean["HRD_TEST_REPORT"])
            found = json.loads(report.read_text()) if report.exists() else {}
        is_empty = done.returncode == _NOTHING_CHOSEN and (self.options or self.part.marks)
        result = Result(self.part, 0 if is_empty else done.returncode, time.monotonic() - started_at)
        result.counts, result.left_out = found.get("counts", {}), found.get("left_out", [])
        result.printed = done.stdout or ""
        return result


def run_all(planned: Sequence[Run]) -> Iterator[Result]:
    """Runs parts two at a time and yields each as it ends; a browser gets the machine to itself, and is timed fairly.

    A single part shows its output as it comes.
    """
    if len(planned) == 1:
        yield planned[0].start()
        return
    together = [run for run in planned if run.part.needs != CHROMIUM]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        started = [pool.submit(run.start, is_shown=False) for run in together]
        for ended in as_completed(started):
            yield ended.result()
    for run in planned:
        if run not in together:
            yield run.start(is_shown=False)


def runs(root: Path, arguments: Sequence[str]) -> list[Run]:
    """Returns what has to be run: paths among the arguments choose tests, the rest are options of pytest."""
    chosen = [argument for argument in arguments if (root / argument.split("::")[0]).exists()]
    options = [argument for argument in arguments if argument not in chosen]
    planned = [Run(part, root, _paths_of(part, root, chosen), options) for part in PARTS]
    return [run for run in planned if run.paths]


def _paths_of(part: Part, root: Path, chosen: Sequence[str]) -> list[str]:
    """Returns the part's paths that hold tests, or those of the chosen tests that belong to it."""
    own = [root / "tests" / path for path in part.paths]
    if chosen:
        return [test for test in chosen if any((root / test.split("::")[0]).is_relative_to(path) for path in own)]
    return [str(path.relative_to(root)) for path in own if path.is_file() or any(path.rglob("test_*.py"))]


@contextmanager
def _clean_environment(part: Part) -> Iterator[dict[str, str]]:
    """Yields an environment with a data folder of its own, without the operator's settings."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in _ABOUT_TESTS or not name.startswith(("HRD_", "DATABASE_URL", "DJANGO_SETTINGS_MODULE"))
    }
    with tempfile.TemporaryDirectory(prefix="directory-tests-") as folder:
        kept["HRD_DATA_DIR"] = f"{folder}/data"
        kept["HRD_TEST_REPORT"] = f"{folder}/report.json"
        if part.hides_gdal:
            kept["HRD_HIDE_GDAL"] = "1"
        if part.needs == CHROMIUM:
            kept["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs an event loop beside the ORM
        yield kept
