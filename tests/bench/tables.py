"""Tables in Markdown, ready for docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain


def lines(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yields the lines of a table as soon as they are known; the first column is text, the others are numbers."""
    for cells in chain((heads, ["---", *["--:"] * (len(heads) - 1)]), rows):
        yield f"| {' | '.join(cells)} |"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Returns a whole table."""
    return "\n".join(lines(heads, rows))


def ratio(one: float, other: float | None) -> str:
    """Returns how many times the other `one` is, or a dash where there is no other."""
    return "–" if not other else f"{one / other:.2f}"


def whole(number: float | None) -> str:
    """Returns a number without fractions, or a dash."""
    return "–" if number is None else f"{number:,.0f}"
