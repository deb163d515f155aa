"""How much of what people type is understood: recall by language and by group, as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from services.places.gazetteer import Gazetteer
from services.understanding.reading import Reading
from tests.search_quality.cases import Case, faults, violations


@dataclass(frozen=True)
class Outcome:
    """One case, how it was read, and what is wrong with that."""

    case: Case
    reading: Reading
    faults: tuple[str, ...]
    violations: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Says whether the reading is what it must be, and assumes nothing that it must not."""
        return not (self.faults or self.violations)

    def __str__(self) -> str:
        wrong = [*self.faults, *(f"assumes {code}" for code in self.violations)]
        return f"{self.case.group}, {self.case.lang}: {self.case.q[:60]!r}: {'; '.join(wrong)}"


def outcome(case: Case, reading: Reading, gazetteer: Gazetteer) -> Outcome:
    """Returns what became of a case."""
    return Outcome(case, reading, tuple(faults(case, reading, gazetteer)), tuple(violations(case, reading)))


def recall(outcomes: Iterable[Outcome]) -> float:
    """Returns the share of cases that are read right; 1 where there are none."""
    all_of_them = list(outcomes)
    return sum(one.is_right for one in all_of_them) / len(all_of_them) if all_of_them else 1.0


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """Returns the lines of a table (Markdown) of recall by group, by language and over all."""
    lines = ["| cases | number | right | recall |", "|---|---|---|---|"]
    for label, key in (("", "group"), ("language ", "lang")):
        numbers = Counter(getattr(one.case, key) for one in outcomes)
        right = Counter(getattr(one.case, key) for one in outcomes if one.is_right)
        lines += [_row(f"{label}{name.replace('_', ' ')}", count, right[name]) for name, count in numbers.items()]
    with_exclusions = [one for one in outcomes if one.case.excluded]
    kept = sum(not one.violations for one in with_exclusions)
    lines.append(_row("all", len(outcomes), sum(one.is_right for one in outcomes)))
    lines.append(_row("kinds that must not be assumed", len(with_exclusions), kept))
    return lines


def _row(name: str, number: int, right: int) -> str:
    return f"| {name} | {number} | {right} | {right / number:.1%} |" if number else f"| {name} | 0 | 0 | – |"
