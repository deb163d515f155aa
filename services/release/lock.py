"""One publisher at a time: a lock that ends with the process that holds it."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS_BETWEEN_TRIES = 0.05


class LockTaken(Exception):
    """Another process publishes and does not come to an end."""


@contextmanager
def publishing_lock(registry_folder: Path, patience_s: float) -> Iterator[None]:
    """Holds the lock for the block; waits up to `patience_s` seconds for another publisher to finish."""
    registry_folder.mkdir(parents=True, exist_ok=True)
    give_up_at = time.monotonic() + patience_s
    with (registry_folder / "publisher.lock").open("w") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > give_up_at:
                    raise LockTaken("Another publisher is at work and does not come to an end.") from None
                time.sleep(SECONDS_BETWEEN_TRIES)
        yield
