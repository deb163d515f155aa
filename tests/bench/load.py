"""Asks a server for pages as fast as it answers: with wrk where it is installed, else with threads of our own."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import cycle
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

CONNECTIONS = 4
_SCRIPT = """
local paths = {}
for line in io.lines("%s") do paths[#paths + 1] = line end
local at = 0
request = function()
  at = at %% #paths + 1
  return wrk.format("GET", paths[at])
end
"""
_ANSWERED = re.compile(r"(\d+) requests in ")
_RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
_FAULTS = re.compile(r"Non-2xx or 3xx responses: \d+|Socket errors: .*")


class BadAnswers(Exception):
    """The server did not answer every request with a page."""


def driver() -> str:
    """Returns what the requests come from."""
    return "wrk" if shutil.which("wrk") else "threads of Python"


class Answered(NamedTuple):
    """How many pages came, and how many a second."""

    pages: int
    a_second: float


def ask_for(site: str, paths: Sequence[str], seconds: float, folder: Path) -> Answered:
    """Asks for one path after the other as fast as answers come. Raises BadAnswers."""
    ask = _with_wrk if shutil.which("wrk") else _with_threads
    return ask(site, paths, seconds, folder)


def visit(site: str, paths: Sequence[str]) -> None:
    """Asks for each path once. Raises BadAnswers."""
    connection = HTTPConnection(urlsplit(site).netloc, timeout=30)
    for path in paths:
        _ask(connection, path)
    connection.close()


def _with_wrk(site: str, paths: Sequence[str], seconds: float, folder: Path) -> Answered:
    listed, script = folder / "paths.txt", folder / "paths.lua"
    listed.write_text("\n".join(paths) + "\n")
    script.write_text(_SCRIPT % listed)
    whole_seconds = str(max(1, round(seconds)))
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{whole_seconds}s", "-s", str(script), site]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if faults := _FAULTS.findall(printed):
        raise BadAnswers("; ".join(faults))
    return Answered(int(_ANSWERED.search(printed)[1]), float(_RATE.search(printed)[1]))


def _with_threads(site: str, paths: Sequence[str], seconds: float, _folder: Path) -> Answered:
    def one(number: int) -> int:
        connection, answered = HTTPConnection(urlsplit(site).netloc, timeout=30), 0
        for path in cycle([*paths[number:], *paths[:number]]):
            if time.monotonic() > until:
                return answered
            _ask(connection, path)
            answered += 1
        return answered

    began = time.monotonic()
    until = began + seconds
    with ThreadPoolExecutor(CONNECTIONS) as threads:
        answered = sum(threads.map(one, (number * len(paths) // CONNECTIONS for number in range(CONNECTIONS))))
    return Answered(answered, answered / (time.monotonic() - began))


def _ask(connection: HTTPConnection, path: str) -> None:
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    if answer.status != 200:
        raise BadAnswers(f"{path}: {answer.status}")
