"""A race asks every way the same questions and gives up on one that takes too long."""

import time

import pytest

from tests.bench.racing import LEAST, Times, Way, race


def test_every_way_is_asked_every_question():
    times = race({"one": Way(str), "other": Way(repr)}, range(50), seconds=5)

    assert [len(taken.each) for taken in times.values()] == [50, 50]


def test_a_slow_way_is_asked_a_few_questions_only():
    times = race({"slow": Way(lambda _: time.sleep(0.002))}, range(200), seconds=0.01)

    assert len(times["slow"].each) == LEAST


def test_waiting_is_no_work():
    times = race({"sleeper": Way(lambda _: time.sleep(0.002))}, range(5), seconds=5)

    assert times["sleeper"].median > 2_000
    assert times["sleeper"].processor_median < 1_000


def test_the_median_and_the_ninety_ninth_of_a_hundred():
    times = Times([1.0, 2.0, 9.0], [float(number) for number in range(1, 101)])

    assert times.median == 2
    assert times.processor_median == pytest.approx(50.5)
    assert times.processor_p99 == 100
    assert times.among(1).median == 1
