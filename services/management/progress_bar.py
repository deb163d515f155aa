"""A bar on the terminal for whatever takes long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

BAR_WIDTH = 30


@contextmanager
def progress_bar(*, is_shown: bool) -> Iterator[Callable[[str, int, int], None] | None]:
    """Yields what draws a bar over the one drawn before, None where none is to be shown; wipes it off at the end."""
    try:
        yield draw if is_shown else None
    finally:
        if is_shown:
            sys.stderr.write("\r\033[K")


def draw(what: str, done: int, total: int) -> None:
    """Draws how much of something is done."""
    full = BAR_WIDTH * done // max(total, 1)
    sys.stderr.write(f"\r\033[K{what} [{'#' * full}{'.' * (BAR_WIDTH - full)}] {done}/{total}")
    sys.stderr.flush()
