"""What ends is said and started again, and nothing is left running."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from services.management import processes
from services.management.processes import Child, Supervisor

pytestmark = pytest.mark.once


@pytest.fixture
def said():
    return []


@pytest.fixture
def supervisor(said, monkeypatch):
    monkeypatch.setattr(processes, "SECONDS_BEFORE_RESTART", 0.0)
    monkeypatch.setattr(processes, "SECONDS_BETWEEN_LOOKS", 0.01)
    supervisor = Supervisor(said.append)
    yield supervisor
    supervisor.stop()


def python(code, name="The site"):
    return Child(name, [sys.executable, "-c", code], os.environ)


def is_alive(pid):
    """Returns whether a process runs; one that has ended and that nobody has asked about does not."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_a_process_that_ends_is_started_again_and_that_is_said(supervisor, said):
    supervisor.start(python("raise SystemExit(3)"))
    supervisor.watch(until=lambda: len(said) == 2)
    assert said == ["The site has ended (exit code 3): starting it again."] * 2


def test_a_process_that_keeps_ending_is_given_up(supervisor, said):
    supervisor.start(python("raise SystemExit(3)"))
    assert supervisor.watch() is False
    assert len(said) == 6
    assert said[-1] == "The site has ended 6 times (exit code 3): giving up."


def test_one_that_keeps_ending_rests_and_takes_no_other_down(supervisor, said):
    other = python("import time; time.sleep(60)", "The registry")
    supervisor.start(python("raise SystemExit(3)"), other)
    supervisor.watch(until=lambda: len(said) == 6, gives_up=False)
    assert said[-1] == (
        "The site has ended 6 times (exit code 3): trying again in a minute, and everything else goes on."
    )
    assert other.is_running


def test_after_its_rest_it_is_started_again(supervisor, said, monkeypatch):
    monkeypatch.setattr(processes, "SECONDS_OF_REST", 0.0)
    supervisor.start(python("raise SystemExit(3)"))
    assert supervisor.watch(until=lambda: len(said) == 7, gives_up=False) is True
    assert said[-1] == "The site has ended (exit code 3): starting it again."


def test_an_end_after_a_long_run_counts_as_the_first(supervisor, said, monkeypatch):
    monkeypatch.setattr(processes, "SECONDS_TO_PROVE_ITSELF", 0.0)
    supervisor.start(python("raise SystemExit(3)"))
    assert supervisor.watch(until=lambda: len(said) == 8) is True


def test_watching_ends_when_what_it_waits_for_is_there(supervisor):
    supervisor.start(python("import time; time.sleep(60)"))
    assert supervisor.watch(until=lambda: True) is True


def test_stopping_ends_every_process(supervisor):
    children = [python("import time; time.sleep(60)") for _ in range(2)]
    supervisor.start(*children)
    supervisor.stop()
    assert [child.process.poll() for child in children] == [-15, -15]


def test_a_process_that_does_not_listen_is_killed(supervisor, monkeypatch):
    monkeypatch.setattr(processes, "SECONDS_TO_STOP", 0.3)
    deaf = python("import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)")
    supervisor.start(deaf)
    time.sleep(0.3)
    supervisor.stop()
    assert deaf.process.poll() == -9


def test_what_a_process_has_started_ends_with_it(supervisor, tmp_path):
    note = tmp_path / "pid"
    worker = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    parent = python(f"import subprocess, sys; subprocess.run([sys.executable, '-c', {worker!r}])")
    supervisor.start(parent)
    supervisor.watch(until=lambda: note.exists() and note.read_text() != "")
    supervisor.stop()
    time.sleep(0.1)
    assert not is_alive(note.read_text())


def test_a_child_ends_with_a_parent_that_is_killed(tmp_path):
    note = tmp_path / "pid"
    code = f"""
import os, sys, time
from services.management.processes import Child
child = Child("The site", [sys.executable, "-c", "import time; time.sleep(60)"], os.environ)
child.start()
open({str(note)!r}, "w").write(str(child.process.pid))
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code], check=False)
    time.sleep(0.3)
    assert not is_alive(note.read_text())
