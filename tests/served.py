"""A whole directory, started with `manage.py serve` as people start it, for tests that need one running."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.house.tree import ROOT

SECONDS_TO_START = 120


@dataclass
class Served:
    """A running directory: its addresses, its folder of data, and what it has printed so far."""

    process: subprocess.Popen
    data: Path
    log: Path
    site: str
    registry: str

    @property
    def printed(self) -> str:
        """Everything that has come out on the terminal."""
        return self.log.read_text()

    def children(self) -> dict[str, int]:
        """Returns the processes it has started by a word of their command lines: `granian` ones by their port."""
        pids = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        commands = {int(pid): Path(f"/proc/{pid}/cmdline").read_text().split("\0") for pid in pids}
        return {_word_for(command): pid for pid, command in commands.items()}

    def stop(self) -> int:
        """Ends it like Ctrl-C and returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20)


@contextmanager
def served(data: Path, *options: str, environment: dict[str, str] | None = None) -> Iterator[Served]:
    """Starts a directory on free ports, waits until both answer, and stops it afterwards."""
    site_port, registry_port = free_port(), free_port()
    log = data.parent / f"{data.name}-{site_port}.log"
    command = [*serve_command(), "--site-port", str(site_port), "--registry-port", str(registry_port), *options]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, env=environment_for(data) | (environment or {}), stdout=output, stderr=subprocess.STDOUT
        )
    running = Served(process, data, log, f"http://127.0.0.1:{site_port}", f"http://localhost:{registry_port}")
    try:
        _wait_for_announcement(running)
        yield running
    finally:
        if process.poll() is None:
            running.stop()


def serve_command() -> list[str]:
    """Returns the command line of `manage.py serve`."""
    return [sys.executable, str(ROOT / "manage.py"), "serve"]


def environment_for(data: Path) -> dict[str, str]:
    """Returns the environment of an operator who has only chosen a folder."""
    inherited = {name: value for name, value in os.environ.items() if not re.match("HRD_|DJANGO_|DATABASE_", name)}
    return inherited | {"HRD_DATA_DIR": str(data)}


def free_port() -> int:
    """Returns a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def status_of(address: str, **headers: str) -> int:
    """Returns the status of an answer; a redirect is followed."""
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as answer:
        return answer.code


def _wait_for_announcement(running: Served) -> None:
    give_up_at = time.monotonic() + SECONDS_TO_START
    while "Stop with Ctrl-C." not in running.printed:
        assert running.process.poll() is None, f"serve has ended: {running.printed}"
        assert time.monotonic() < give_up_at, f"serve does not start: {running.printed}"
        time.sleep(0.05)


def _word_for(command: list[str]) -> str:
    if "--port" in command:
        return command[command.index("--port") + 1]
    return command[-2] if len(command) > 1 else "about to start"
