"""Times several ways to the same answer, question by question in turn, so that a busy machine is unfair to none."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

ROUNDS = 3
WARM_UP = 20
LEAST = 30  # questions that a slow one is asked however long it takes

Question = TypeVar("Question")


@dataclass
class Times:
    """How long one way took for each question it was asked, in microseconds: the shortest of its rounds.

    A way that asks another process waits twice for a processor where all are busy, and one that asks none waits once:
    the shortest round is the one in which nobody waited.
    """

    each: list[float]

    @property
    def median(self) -> float:
        """The time that half of the questions stay under."""
        return statistics.median(self.each)

    @property
    def p99(self) -> float:
        """The time that 99 of 100 questions stay under."""
        ordered = sorted(self.each)
        return ordered[min(len(ordered) - 1, round(len(ordered) * 0.99))]

    def among(self, count: int) -> Times:
        """Returns the times for the first `count` questions alone."""
        return Times(self.each[:count])


@dataclass
class _Runner(Generic[Question]):
    ask: Callable[[Question], object]
    microseconds: list[list[float]]
    spent: float = 0.0


def race(
    ways: Mapping[str, Callable[[Question], object]], asked: Sequence[Question], seconds: float
) -> dict[str, Times]:
    """Asks every way every question, three rounds; one that has taken `seconds` is asked no more questions.

    The order of the ways changes with every question, so that none always finds the caches as another has left them.
    """
    runners = {name: _Runner(ask, [[] for _ in asked]) for name, ask in ways.items()}
    for runner in runners.values():
        for question in asked[: min(WARM_UP, len(asked))]:
            if runner.spent < seconds:
                runner.spent += _seconds(runner.ask, question)
        runner.spent = 0.0
    order = list(runners.values())
    for turn in range(ROUNDS):
        for number, question in enumerate(asked):
            order.append(order.pop(0))
            for runner in order:
                if runner.spent < seconds or (turn == 0 and number < LEAST):
                    taken = _seconds(runner.ask, question)
                    runner.spent += taken
                    runner.microseconds[number].append(taken * 1e6)
    return {name: Times([min(rounds) for rounds in runner.microseconds if rounds]) for name, runner in runners.items()}


def _seconds(ask: Callable[[Question], object], question: Question) -> float:
    began = time.perf_counter()
    ask(question)
    return time.perf_counter() - began
