"""Files that appear whole or not at all: written beside their place, brought to disk, then renamed into it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def one_writer(path: Path) -> Iterator[None]:
    """Holds the only right to replace `path`; another process waits until it is given up, even by a crash."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(f".{path.name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yields a path to write a new file at, and puts that file in the place of `path` when the block ends well.

    Whatever happens inside, even a kill, `path` holds the old file or the new one, whole. Call it inside one_writer().
    """
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)  # left by a process that was killed
    try:
        yield new
        _bring_to_disk(new)
        new.replace(path)
        _bring_to_disk(path.parent)
    finally:
        new.unlink(missing_ok=True)


def _bring_to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
