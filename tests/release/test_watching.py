"""The publisher runs on by itself, survives what goes wrong, and may be killed at any instant."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.db import OperationalError

from services.catalogue.manifest import read_key, verify
from services.release import watching
from services.release.build import records_in
from services.release.check import Expected, check
from services.release.publisher import Published, PublishingFailed
from services.release.rows import Counts
from services.release.watching import Watch

# `HRD_KILLS=200` for the long run.
KILLS = int(os.environ.get("HRD_KILLS", "10"))


@pytest.fixture
def said():
    """What the watch has said."""
    return []


@pytest.fixture
def answers(monkeypatch):
    """Lets publishing answer as a test says, one answer a round."""
    prepared = []

    def publish(give_way):
        assert give_way
        answer = prepared.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(watching, "publish_pending", publish)
    monkeypatch.setattr(watching, "has_work", lambda: True)
    return prepared


def test_says_what_it_has_published(answers, said):
    answers.append(Published(sequence=12, listings=40, offers=80, seconds=0.1))

    assert Watch(said.append).round()
    assert said == ["Release 12 is out: 40 listings."]


def test_says_a_failure_once_and_tries_again(answers, said):
    answers += [PublishingFailed("The disk is full."), PublishingFailed("The disk is full."), None]
    watch = Watch(said.append)

    assert [watch.round(), watch.round(), watch.round()] == [False, False, True]
    assert said == ["The disk is full. Trying again."]


def test_a_database_that_is_down_is_one_clear_sentence(answers, said, monkeypatch):
    monkeypatch.setattr(watching.connections, "close_all", lambda: None)
    answers.append(OperationalError("connection to host 10.0.0.1 refused for user secret"))

    assert not Watch(said.append).round()
    assert said == [
        "The registry's database cannot be used (OperationalError): is it running, and has manage.py migrate been run?"
        " Trying again."
    ]


def test_reports_are_deleted_after_thirty_days_even_while_nothing_can_be_published(answers, said, settings, tmp_path):
    settings.HRD_INBOX_DIR = tmp_path
    for name, days in (("old.report", 32), ("young.report", 2)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - days * 86_400,) * 2)
    answers.append(PublishingFailed("The disk is full."))
    Watch(said.append).round()
    assert [path.name for path in tmp_path.iterdir()] == ["young.report"]


def test_reports_that_cannot_be_deleted_are_said_and_changes_go_out(answers, said, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(watching, "delete_older_than", refuse)
    answers.append(Published(sequence=12, listings=40, offers=80, seconds=0.1))
    assert Watch(said.append).round()
    assert said == [
        "Reports older than 30 days cannot be deleted: Permission denied. Trying again.",
        "Release 12 is out: 40 listings.",
    ]


def test_says_how_many_were_left_out(answers, said):
    answers.append(Published(sequence=12, listings=40, offers=80, seconds=0.1, left_out=2))
    Watch(said.append).round()
    assert said[1:] == ["Left out: 2. In the registry, the page of each listing says why."]


def test_a_failure_nobody_has_thought_of_does_not_end_the_watch(answers, said):
    answers += [KeyError("secret"), None]
    watch = Watch(said.append)

    assert [watch.round(), watch.round()] == [False, True]
    assert said == ["Nothing was published: the publisher has failed (KeyError). Trying again."]


@pytest.fixture
def clock(monkeypatch):
    """A clock that a test sets by hand."""
    now = [datetime(2026, 11, 23, 23, 58, tzinfo=UTC)]

    class Frozen(datetime):
        @classmethod
        def now(cls, tz=None):
            return now[0]

    monkeypatch.setattr(watching, "datetime", Frozen)
    monkeypatch.setattr(watching.time, "monotonic", lambda: datetime.timestamp(now[0]))
    return now


def test_the_work_of_the_day_is_done_at_the_start_and_on_every_new_day(answers, said, clock):
    answers += [None] * 4
    done = []
    watch = Watch(said.append, lambda: done.append(clock[0].day))

    for _ in range(4):
        watch.round()
        clock[0] += timedelta(seconds=61)

    assert done == [23, 24]


def test_the_work_of_the_day_is_tried_again_when_it_fails(answers, said, clock):
    answers += [None, None]
    outcomes = iter([OperationalError("down"), None])

    def work():
        if outcome := next(outcomes):
            raise outcome

    watch = Watch(said.append, work)
    first = watch.round()
    clock[0] += timedelta(seconds=61)

    assert (first, watch.round()) == (False, True)
    assert next(outcomes, "none is left") == "none is left"


def test_looks_for_what_has_expired_every_minute_even_if_nobody_changes_anything(answers, said, monkeypatch):
    monkeypatch.setattr(watching, "has_work", lambda: False)
    clock = [1000.0]
    monkeypatch.setattr(watching.time, "monotonic", lambda: clock[0])
    answers += [None, None]
    watch = Watch(said.append)
    watch.round()
    watch.round()
    assert len(answers) == 1

    clock[0] += 61
    watch.round()
    assert answers == []


def environment(folder):
    """Returns the environment of a publisher with a registry of its own."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "HRD_TEST_REPORT")}
    return inherited | {"DJANGO_SETTINGS_MODULE": "hrdirectory.settings.registry", "HRD_DATA_DIR": str(folder)}


@pytest.fixture
def registry(tmp_path):
    """A process that changes and publishes until it is killed, and its data folder."""
    command = [sys.executable, "-m", "tests.release.killed"]
    process = subprocess.Popen(
        command, cwd=settings.BASE_DIR, env=environment(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    assert process.stdout.readline() == "ready\n"
    yield process, tmp_path / "public" / "releases"
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


def test_whoever_looks_after_a_kill_finds_a_whole_release(registry):
    process, releases = registry
    moments = random.Random(23)
    sequences = []
    for _ in range(KILLS):
        tell(process, "work")
        time.sleep(moments.uniform(0.01, 0.6))
        sequences.append(kill_and_look(process, releases))

    tell(process, "finish")
    known = json.loads(process.stdout.readline())
    assert process.stdout.readline() == "ended\n"

    assert sequences == sorted(sequences)
    assert_all_is_published(known, releases)


def test_the_watching_command_publishes_and_ends_cleanly_when_asked_to(tmp_path):
    def run(*arguments, **options):
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment(tmp_path), text=True, **options)

    assert run("migrate", "--verbosity", "0").wait(timeout=60) == 0
    watch = run("publish", "--watch", stdout=subprocess.PIPE)
    assert watch.stdout.readline() == "Release 1 is out: 0 listings.\n"
    watch.send_signal(signal.SIGTERM)

    assert watch.wait(timeout=10) == 0
    watch.stdout.close()
    assert verify(tmp_path / "public" / "releases" / "00000001", read_key(tmp_path / "public" / "releases"))


def tell(process, order):
    process.stdin.write(f"{order}\n")
    process.stdin.flush()
    if order == "work":
        process.pid_at_work = int(process.stdout.readline().split()[1])
    else:
        process.stdout.readline()


def kill_and_look(process, releases):
    os.kill(process.pid_at_work, signal.SIGKILL)
    assert process.stdout.readline() == "ended\n"
    served = (releases / "current").resolve(strict=True)
    manifest = verify(served, read_key(releases))
    check(served / "release.sqlite3", Expected(Counts(listings=40, offers=80)))
    return manifest.sequence


def assert_all_is_published(known, releases):
    published = {record["id"]: record for record in records_in(releases / "current" / "release.sqlite3")}
    assert {public_id: record["name"] for public_id, record in published.items()} == {
        public_id: name for public_id, (name, _visibility, _street) in known.items()
    }
    assert {public_id for public_id, record in published.items() if record["precision"] == "area"} == {
        public_id for public_id, (_name, visibility, _street) in known.items() if visibility == "area_only"
    }
    hidden = [f'"{street}"'.encode() for _name, visibility, street in known.values() if visibility == "area_only"]
    files = {path: path.read_bytes() for path in releases.rglob("*.sqlite3")}
    assert [path for path, content in files.items() for street in hidden if street in content] == []
    assert not [path for path in releases.iterdir() if path.name.startswith(".")]
