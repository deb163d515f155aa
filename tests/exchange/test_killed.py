"""An import that is killed at any instant has happened whole, or not at all."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings

from tests.exchange.killed import EDITIONS, ROWS

# `HRD_KILLS=200` for the long run.
KILLS = int(os.environ.get("HRD_KILLS", "8"))


@pytest.fixture
def importer(tmp_path, places):
    """A process that imports until it is killed, with a data folder of its own."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "HRD_TEST_REPORT")}
    environment = inherited | {
        "DJANGO_SETTINGS_MODULE": "hrdirectory.settings.registry",
        "HRD_DATA_DIR": str(tmp_path),
        "HRD_TEST_PLACES": str(places),
    }
    command = [sys.executable, "-m", "tests.exchange.killed"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    process = subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, **pipes)
    assert process.stdout.readline() == "ready\n"
    yield process
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


@pytest.mark.once
def test_an_import_killed_at_any_instant_has_happened_whole_or_not_at_all(importer):
    moments = random.Random(7)
    seen = [kill_and_look(importer, moments.uniform(0.02, 0.9)) for _ in range(KILLS)]
    # On a busy machine no import may have ended by then: one has to, or nothing was proven.
    for seconds in (2, 4, 8, 16):
        if not seen[-1]["listings"]:
            seen.append(kill_and_look(importer, seconds))

    for state in seen:
        assert state["integrity"] == "ok"
        assert state["listings"] == state["records"] == state["imported"] in (0, ROWS)
        assert len(state["latitudes"]) <= 1
        assert set(state["latitudes"]) <= set(EDITIONS.values())
    assert seen[-1]["listings"] == ROWS


def kill_and_look(process, seconds):
    pid = tell(process, "work")
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    assert process.stdout.readline() == "ended\n"
    tell(process, "look")
    state = json.loads(process.stdout.readline())
    assert process.stdout.readline() == "ended\n"
    return state


def tell(process, order):
    process.stdin.write(f"{order}\n")
    process.stdin.flush()
    return int(process.stdout.readline().split()[1])
