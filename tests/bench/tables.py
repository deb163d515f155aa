"""Tables in Markdown, ready for docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Returns a table; the first column is text, the others are numbers."""
    marks = ["---", *["--:"] * (len(heads) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, marks, *rows))


def ratio(one: float, other: float | None) -> str:
    """Returns how many times the other `one` is, or a dash where there is no other."""
    return "–" if not other else f"{one / other:.2f}"


def whole(number: float | None) -> str:
    """Returns a number without fractions, or a dash."""
    return "–" if number is None else f"{number:,.0f}"
