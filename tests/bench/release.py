"""`bench release`: one whole publication, from stored public records to the swapped file, in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from services.management.postgres import ServerError, find_programs, running_server
from tests.bench.tables import table

HEADS = ("listings", "registry on", "seconds", "processor seconds", "memory at most, MB", "release, MB")
SECONDS_BETWEEN_LOOKS = 0.2
# A throw-away server has to be filled anew for every run: not worth it for few listings, and too long for very many.
ON_POSTGRESQL = range(1_000, 100_001)


class NotPublished(Exception):
    """A publication that has failed or has left something out."""


class Publication(NamedTuple):
    """What one publication took: seconds, seconds of both processors, the memory of all its processes in bytes."""

    seconds: float
    processor_seconds: float
    memory: int
    size: int


def run(folder: Path, counts: list[int], seconds: float, say: Callable[[str], None]) -> None:
    """Prints one table: a publication of each size from SQLite, and from PostgreSQL where that is installed."""
    rows = []
    for count in counts:
        rows.append(_row(count, "SQLite", _published(folder / f"registry-{count}", count, {})))
        if count not in ON_POSTGRESQL:
            continue
        with _postgresql() as address:
            if address:
                passing = Path(tempfile.mkdtemp(prefix="bench-", dir=folder))
                rows.append(_row(count, "PostgreSQL", _published(passing, count, {"DATABASE_URL": address})))
                shutil.rmtree(passing)
    say(table(HEADS, rows))


def _row(count: int, database: str, took: Publication) -> list[str]:
    megabytes = (f"{size / 1e6:,.0f}" for size in (took.memory, took.size))
    return [f"{count:,}", database, f"{took.seconds:.1f}", f"{took.processor_seconds:.1f}", *megabytes]


def _published(folder: Path, count: int, more: dict[str, str]) -> Publication:
    """Publishes the registry in a folder, filled before unless it was filled by an earlier run."""
    environment = {**os.environ, "HRD_DATA_DIR": str(folder), **more}
    stamp = folder / "filled"
    if not stamp.exists():
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("registry", "public/releases", "inbox"):
            (folder / name).mkdir(parents=True)
        subprocess.run(_command("--fill", str(count)), env=environment, check=True)
        stamp.touch()
    took, told = _measured(_command(), environment)
    if told["listings"] != count:
        raise NotPublished(f"{count - told['listings']} listings of {count} were left out.")
    return took._replace(seconds=told["seconds"], size=told["bytes"])


def _measured(command: list[str], environment: dict[str, str]) -> tuple[Publication, dict[str, float]]:
    """Runs a command to its end and returns what it took, processes that it has started included."""
    with tempfile.TemporaryFile() as printed:
        began = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=printed)
        memory = 0
        while True:
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            memory = max(memory, _memory_of(process.pid))
            time.sleep(SECONDS_BETWEEN_LOOKS)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise NotPublished("The publisher has failed.")
        printed.seek(0)
        told = json.load(printed)
    seconds = time.perf_counter() - began
    # One process alone is measured by the system to the page; several together only as often as we look.
    memory = max(memory, used.ru_maxrss * 1024)
    return Publication(seconds, used.ru_utime + used.ru_stime, memory, 0), told


def _memory_of(pid: int) -> int:
    """Returns how many bytes of memory a process and its children have, pages that they share counted once."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().split("\n")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0
    own = next((int(line.split()[1]) * 1024 for line in rollup if line.startswith("Pss:")), 0)
    return own + sum(_memory_of(int(child)) for child in children)


def _command(*options: str) -> list[str]:
    return [sys.executable, "-m", "tests.bench.registry", *options]


@contextmanager
def _postgresql() -> Iterator[str]:
    programs = find_programs()
    if programs is None:
        yield ""
        return
    try:
        with running_server(programs, {"shared_buffers": "256MB", "max_wal_size": "8GB"}) as address:
            yield address
    except ServerError:
        yield ""
