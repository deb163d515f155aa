"""Times several ways to the same answer, question by question in turn, so that a busy machine is unfair to none."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

ROUNDS = 3
WARM_UP = 20
LEAST = 30  # questions that a slow one is asked however long it takes

Question = TypeVar("Question")


class Way(NamedTuple, Generic[Question]):
    """A way to an answer, and how many seconds of a processor it has taken so far, here and in servers that it asks."""

    ask: Callable[[Question], object]
    processor_seconds: Callable[[], float] = time.thread_time


@dataclass
class Times:
    """How long one way took for each question it was asked, in microseconds: the shortest of its rounds.

    A way that asks another process waits for a processor where all are busy; the time that it has one does not grow.
    """

    each: list[float]
    of_processors: list[float]

    @property
    def median(self) -> float:
        """The time that half of the questions stay under."""
        return statistics.median(self.each)

    def among(self, count: int) -> Times:
        """Returns the times for the first `count` questions alone."""
        return Times(self.each[:count], self.of_processors[:count])

    @property
    def processor_median(self) -> float:
        """The time of processors that half of the questions stay under."""
        return statistics.median(self.of_processors)

    @property
    def processor_p99(self) -> float:
        """The time of processors that 99 of 100 questions stay under."""
        ordered = sorted(self.of_processors)
        return ordered[min(len(ordered) - 1, round(len(ordered) * 0.99))]


@dataclass
class _Runner(Generic[Question]):
    way: Way[Question]
    rounds: list[list[tuple[float, float]]]
    spent: float = 0.0

    def ask(self, question: Question) -> tuple[float, float]:
        """Returns what one question takes, in microseconds by the clock and of processors."""
        used, began = self.way.processor_seconds(), time.perf_counter()
        self.way.ask(question)
        taken = time.perf_counter() - began
        self.spent += taken
        return taken * 1e6, (self.way.processor_seconds() - used) * 1e6

    def times(self) -> Times:
        """Returns the shortest of its rounds for each question."""
        shortest = [[min(column) for column in zip(*rounds, strict=True)] for rounds in self.rounds if rounds]
        return Times(*map(list, zip(*shortest, strict=True)))


def race(ways: Mapping[str, Way[Question]], asked: Sequence[Question], seconds: float) -> dict[str, Times]:
    """Asks every way every question, three rounds; one that has taken `seconds` is asked no more questions.

    The order of the ways changes with every question, so that none always finds the caches as another has left them.
    """
    runners = {name: _Runner(way, [[] for _ in asked]) for name, way in ways.items()}
    for runner in runners.values():
        for question in asked[: min(WARM_UP, len(asked))]:
            if runner.spent < seconds:
                runner.ask(question)
        runner.spent = 0.0
    order = list(runners.values())
    for turn in range(ROUNDS):
        for number, question in enumerate(asked):
            order.append(order.pop(0))
            for runner in order:
                if runner.spent < seconds or (turn == 0 and number < LEAST):
                    runner.rounds[number].append(runner.ask(question))
    return {name: runner.times() for name, runner in runners.items()}
