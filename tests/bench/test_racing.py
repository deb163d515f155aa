"""A race asks every way the same questions and gives up on one that takes too long."""

import time

import pytest

from tests.bench.racing import LEAST, Times, race


def test_every_way_is_asked_every_question():
    times = race({"one": str, "other": repr}, range(50), seconds=5)

    assert [len(taken.each) for taken in times.values()] == [50, 50]


def test_a_slow_way_is_asked_a_few_questions_only():
    times = race({"slow": lambda _: time.sleep(0.002)}, range(200), seconds=0.01)

    assert len(times["slow"].each) == LEAST


def test_the_median_and_the_ninety_ninth_of_a_hundred():
    times = Times([float(number) for number in range(1, 101)])

    assert times.median == pytest.approx(50.5)
    assert times.p99 == 100
    assert times.among(3).median == 2
