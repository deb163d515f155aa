"""A process beside this one that keeps one object and works for it, so that a second processor has something to do."""

from __future__ import annotations

import contextlib
import fcntl
import gc
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO, cast

import services

_ROOT = Path(services.__file__).resolve().parents[1]
_ENDED = object()
# A portion fits in whole: whoever writes one need not wait for the other side to read it.
_PIPE_BYTES = 1024 * 1024


class BesideEnded(OSError):
    """The process beside has ended before its work was done: it was killed, or there is no memory left."""


class Beside:
    """Starts at once and can be waited for; takes an object over, then calls its methods, one after the other.

    Another object may follow when all calls have been answered. Answers come in the order of the calls. Whatever a
    method raises is raised here. A method that yields answers in portions. If this process dies, the other finds its
    input closed and ends.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "services.release.beside"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            start_new_session=True,  # Ctrl-C is for whoever started it
        )
        # Pipes, because they were asked for above.
        self._orders, self._results = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        for pipe in (self._orders, self._results):
            _widen(pipe)
        self._answers: SimpleQueue[Any] = SimpleQueue()
        # Both sides would wait for each other for ever if nobody read while the other writes.
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._is_ready = False

    def is_ready(self) -> bool:
        """Says whether the process has started and can take the object."""
        if not self._is_ready and not self._answers.empty():
            self._next()
            self._is_ready = True
        return self._is_ready

    def take(self, kept: Any) -> None:
        """Hands the object over instead of the one before; waits until the process has started."""
        if not self._is_ready:
            self._next()
            self._is_ready = True
        self._send((None, (kept,)))

    def ask(self, method: str, *arguments: Any) -> None:
        """Begins a call of a method; `answer` waits for what it returns."""
        self._send((method, arguments))

    def has_answer(self) -> bool:
        """Says whether `answer` would return at once."""
        return not self._answers.empty()

    def answer(self) -> Any:
        """Returns what the earliest call not yet answered has returned, or raises what it has raised."""
        is_good, value = self._next()
        if not is_good:
            raise value
        return value

    def portions(self) -> Iterator[Any]:
        """Yields what the earliest call not yet answered yields, each portion as soon as it is there."""
        while (portion := self.answer()) is not None:
            yield portion

    def end(self) -> None:
        """Ends the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):
            self._orders.close()
        self._reader.join()
        self._results.close()

    def _send(self, what: Any) -> None:
        try:
            _write(self._orders, what)
        except OSError as reason:
            raise BesideEnded("The second process of the publisher has ended.") from reason

    def _next(self) -> Any:
        answer = self._answers.get()
        if answer is _ENDED:
            raise BesideEnded("The second process of the publisher has ended.")
        return answer

    def _read(self) -> None:
        try:
            while True:
                self._answers.put(pickle.load(self._results))  # noqa: S301 — from the process we have started
        except (EOFError, OSError, pickle.UnpicklingError):
            self._answers.put(_ENDED)


class Helper:
    """The process beside this one for a whole publication, started when somebody first has enough work for two."""

    def __init__(self) -> None:
        self._beside: Beside | None = None
        self._is_called = False

    def call(self) -> None:
        """Starts the process, unless that has been done; where the system has no room for one there is none."""
        if not self._is_called:
            self._is_called = True
            with contextlib.suppress(OSError):
                self._beside = Beside()

    def beside(self) -> Beside | None:
        """Returns the process once it can take an object, before that None."""
        return self._beside if self._beside is not None and self._beside.is_ready() else None

    def end(self) -> None:
        """Ends the process, if there is one."""
        if self._beside is not None:
            self._beside.end()


@contextmanager
def helped() -> Iterator[Helper]:
    """Yields a helper and ends it afterwards, whatever it is doing."""
    helper = Helper()
    try:
        yield helper
    finally:
        helper.end()


def _widen(pipe: BinaryIO) -> None:
    with contextlib.suppress(OSError, AttributeError):  # as wide as it was: slower, and nothing else
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _write(stream: BinaryIO, what: Any) -> None:
    pickle.dump(what, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


def work(orders: BinaryIO, answers: BinaryIO) -> None:
    """Takes objects and calls of their methods from a stream until that ends, and writes what they return."""
    _write(answers, "ready")
    with contextlib.suppress(EOFError, BrokenPipeError):
        kept: Any = None
        gc.disable()  # nothing here is left in circles, and looking for them again and again would cost seconds
        while True:
            method, arguments = pickle.load(orders)  # noqa: S301 — from the process that has started this one
            if method is None:
                (kept,) = arguments
                continue
            try:
                value = getattr(kept, method)(*arguments)
                if isinstance(value, Iterator):
                    for portion in value:
                        _write(answers, (True, portion))
                    value = None
                _write(answers, (True, value))
            except Exception as reason:  # noqa: BLE001 — raised again where somebody asked
                _write(answers, (False, reason))


if __name__ == "__main__":
    work(sys.stdin.buffer, sys.stdout.buffer)
