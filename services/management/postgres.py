"""A throw-away PostgreSQL server for tests: in a temporary folder, on a unix socket alone, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

SECONDS_TO_START = 30
# Nothing here has to survive a power cut, and nobody but the tests may reach it.
_OPTIONS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "listen_addresses": ""}
_DEBIAN_FOLDERS = Path("/usr/lib/postgresql")


class ServerError(Exception):
    """The server could not be started; its text says why."""


def find_programs() -> Path | None:
    """Returns the folder with `initdb` and `postgres`, or None; Debian keeps them out of PATH."""
    newest_first = sorted(_DEBIAN_FOLDERS.glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    for folder in [*newest_first, *([Path(on_path).resolve().parent] if on_path else [])]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    return None


@contextmanager
def running_server(programs: Path, more: Mapping[str, str] | None = None) -> Iterator[str]:
    """Yields the DATABASE_URL of an empty server, and takes it away afterwards; `more` are its further settings.

    Raises ServerError.
    """
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        account = _account()
        if account:
            os.chown(folder, account["user"], account["group"])
        _initialise(programs, folder, account)
        with _started(programs, folder, account, {**_OPTIONS, **(more or {})}):
            yield f"postgresql://postgres@/{folder}/postgres"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> dict[str, Any]:
    """Returns whom to run as: PostgreSQL refuses to be started by root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise ServerError("PostgreSQL refuses to run as root, and there is no user called postgres or nobody.")


def _initialise(programs: Path, folder: Path, account: dict[str, Any]) -> None:
    options = ["-U", "postgres", "-E", "UTF8", "--no-locale", "--no-sync", "--auth=trust"]
    command = [f"{programs}/initdb", "-D", f"{folder}/data", *options]
    done = subprocess.run(command, **account, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ServerError(f"initdb has failed: {done.stderr.strip()}")


@contextmanager
def _started(programs: Path, folder: Path, account: dict[str, Any], settings: Mapping[str, str]) -> Iterator[None]:
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    command = [f"{programs}/postgres", "-D", f"{folder}/data", "-k", f"{folder}", *options]
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(command, **account, cwd=folder, stdout=log, stderr=log, text=False) as server,
    ):
        try:
            _wait_until_it_answers(server, folder)
            yield
        finally:
            server.send_signal(signal.SIGINT)  # which PostgreSQL takes for: now, but tidily


def _wait_until_it_answers(server: subprocess.Popen[bytes], folder: Path) -> None:
    give_up_at = time.monotonic() + SECONDS_TO_START
    while server.poll() is None and time.monotonic() < give_up_at:
        try:
            psycopg.connect(host=str(folder), user="postgres", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise ServerError(f"PostgreSQL does not start: {(folder / 'log').read_text().strip()[-500:]}")
