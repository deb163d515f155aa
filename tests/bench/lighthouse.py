"""`bench lighthouse`: what Lighthouse says of the pages on a phone, where it is installed."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from services.management import chromium
from tests.bench.tables import table
from tests.browser.pages import Pages
from tests.served import served

PAGES = ("home", "area-longest", "place")
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100}
TIMES = {"first-contentful-paint": "first words, s", "largest-contentful-paint": "all words, s"}
HEADS = ("page", *LEAST, *TIMES.values(), "blocked, ms", "moved")
RUNS = 3
NOT_INSTALLED = "Lighthouse is not installed here (npm install --global lighthouse), so nothing was measured."


def run(folder: Path, _counts: list[int], _seconds: float, say: Callable[[str], None]) -> None:
    """Starts the demonstration directory and prints the medians; a page that is too low ends it with exit code 1."""
    if not shutil.which("lighthouse") or not chromium.find():
        say(NOT_INSTALLED)
        return
    with served(folder / "data") as running:
        pages = Pages(running.site, running.data / "public" / "releases")
        medians = {name: median([_report(pages.address(name), folder) for _ in range(RUNS)]) for name in PAGES}
    say(table(HEADS, ([name, *_cells(scores)] for name, scores in medians.items())))
    faults = below(medians)
    for fault in faults:
        say(fault)
    if faults:
        sys.exit(1)


def median(reports: list[dict]) -> dict[str, float]:
    """Returns the middle of each score (0 to 100) and of each time (ms) of several reports."""
    scores = {name: [report["categories"][name]["score"] * 100 for report in reports] for name in LEAST}
    audits = (*TIMES, "total-blocking-time", "cumulative-layout-shift")
    times = {name: [report["audits"][name]["numericValue"] for report in reports] for name in audits}
    return {name: statistics.median(values) for name, values in (scores | times).items()}


def below(medians: dict[str, dict[str, float]]) -> list[str]:
    """Returns a sentence for each score that is lower than it has to be."""
    return [
        f"Too low: {name}: {category} is {scores[category]:.0f} of {least}"
        for name, scores in medians.items()
        for category, least in LEAST.items()
        if scores[category] < least
    ]


def _report(address: str, folder: Path) -> dict:
    report = folder / "report.json"
    flags = ["--headless=new", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    command = ["lighthouse", address, "--quiet", "--output=json", f"--output-path={report}"]
    only = f"--only-categories={','.join(LEAST)}"
    environment = os.environ | {"CHROME_PATH": str(chromium.find())}
    subprocess.run([*command, only, f"--chrome-flags={' '.join(flags)}"], env=environment, check=True)
    return json.loads(report.read_text())


def _cells(scores: dict[str, float]) -> list[str]:
    shown = [f"{scores[name]:.0f}" for name in LEAST] + [f"{scores[name] / 1000:.1f}" for name in TIMES]
    return [*shown, f"{scores['total-blocking-time']:.0f}", f"{scores['cumulative-layout-shift']:.3f}"]
