"""The middle of several reports counts, and what is too low is named."""

import shutil

from tests.bench.lighthouse import LEAST, NOT_INSTALLED, TIMES, below, median, run

AUDITS = (*TIMES, "total-blocking-time", "cumulative-layout-shift")


def report(performance):
    scores = {name: {"score": 1} for name in LEAST} | {"performance": {"score": performance}}
    return {"categories": scores, "audits": {name: {"numericValue": 900} for name in AUDITS}}


def test_one_slow_report_of_three_does_not_count():
    assert median([report(1), report(0.5), report(0.99)])["performance"] == 99


def test_a_page_that_is_too_low_is_named():
    assert below({"home": median([report(0.98)])}) == ["Too low: home: performance is 98 of 99"]


def test_without_lighthouse_it_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    said = []
    run(tmp_path, [], 0, said.append)
    assert said == [NOT_INSTALLED]
