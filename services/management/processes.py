"""Keeps processes running side by side: starts them, says when one ends, starts it again, stops them all."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

RESTARTS_AT_MOST = 5
SECONDS_BEFORE_RESTART = 1.0
SECONDS_OF_REST = 60.0
# A process that has run this long has proved that it can: its next end counts as the first.
SECONDS_TO_PROVE_ITSELF = 60.0
SECONDS_TO_STOP = 5.0
SECONDS_BETWEEN_LOOKS = 0.1

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


@dataclass
class Child:
    """A process to keep running: what people call it, its command line and its whole environment."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    restarts: int = 0
    rests_until: float = 0.0

    def start(self) -> None:
        """Starts the process in a session of its own, so that Ctrl-C reaches only the one who watches it."""
        self.started_at = time.monotonic()
        self.process = subprocess.Popen(
            self.command,
            env=dict(self.environment),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 — no threads here
        )

    @property
    def is_running(self) -> bool:
        """Says whether the process has been started and has not ended."""
        return self.process is not None and self.process.poll() is None

    def ask_to_end(self) -> None:
        """Tells the process to stop, if it runs."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def kill_leftovers(self) -> None:
        """Ends whatever the process has started and left behind: it would hold the port."""
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    def end(self) -> None:
        """Ends the process and all it has left behind, now, and waits until it is gone."""
        self.kill_leftovers()
        if self.process is not None:
            self.process.wait()


@dataclass
class Supervisor:
    """Watches over processes until it is told to stop, or until one of them keeps ending."""

    say: Callable[[str], None]
    children: list[Child] = field(default_factory=list)

    def start(self, *children: Child) -> None:
        """Starts processes and watches over them from now on."""
        for child in children:
            self.children.append(child)
            child.start()

    def watch(self, until: Callable[[], bool] = lambda: False, *, gives_up: bool = True) -> bool:
        """Starts again what ends; returns True once `until` holds, False when a process has ended too often.

        Without `gives_up` such a process rests for a minute between two tries, and the others go on: the site needs
        neither the registry nor the publisher.
        """
        while not until():
            if not all(self._keeps_running(child, gives_up) for child in self.children):
                return False
            time.sleep(SECONDS_BETWEEN_LOOKS)
        return True

    def stop(self) -> None:
        """Asks every process to end, and makes those that have not after a few seconds."""
        for child in self.children:
            child.ask_to_end()
        give_up_at = time.monotonic() + SECONDS_TO_STOP
        while time.monotonic() < give_up_at and any(child.is_running for child in self.children):
            time.sleep(0.05)
        for child in self.children:
            child.end()

    def _keeps_running(self, child: Child, gives_up: bool) -> bool:
        if child.is_running or time.monotonic() < child.rests_until:
            return True
        if time.monotonic() - child.started_at > SECONDS_TO_PROVE_ITSELF:
            child.restarts = 0
        code = child.process.returncode if child.process else None
        if child.restarts == RESTARTS_AT_MOST:
            ended = f"{child.name} has ended {RESTARTS_AT_MOST + 1} times (exit code {code})"
            if gives_up:
                self.say(f"{ended}: giving up.")
                return False
            self.say(f"{ended}: trying again in a minute, and everything else goes on.")
            child.restarts, child.rests_until = 0, time.monotonic() + SECONDS_OF_REST
            return True
        child.restarts += 1
        self.say(f"{child.name} has ended (exit code {code}): starting it again.")
        child.kill_leftovers()
        time.sleep(SECONDS_BEFORE_RESTART)
        child.start()
        return True


def _end_with_parent() -> None:
    """Has the kernel end this process with the one that started it, even if that is killed."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
