"""`manage.py bench` runs every benchmark, here on directories small enough to take seconds."""

import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from services.management.commands.bench import SETTINGS, Command
from tests.house.tree import ROOT

pytestmark = pytest.mark.once


def bench(name, *options):
    command = [sys.executable, str(ROOT / "manage.py"), "bench", name, *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_bench_nearest_checks_every_type_against_brute_force(tmp_path):
    printed = bench("nearest", "--listings", "400", "--seconds", "0.02", "--keep", str(tmp_path))

    assert "### 400 listings" in printed
    assert "\n| all types | " in printed
    assert "\n| dcr | 2 | " in printed


def test_bench_pages_compares_both_views(tmp_path):
    printed = bench("pages", "--listings", "200", "--seconds", "1", "--keep", str(tmp_path))

    assert "| listings | area pages a second | the same from a constant | ratio | processor ms a page |" in printed
    assert "\n| 200 | " in printed


def test_bench_release_publishes_every_listing(tmp_path):
    printed = bench("release", "--listings", "200", "--keep", str(tmp_path))

    assert "| listings | registry on | seconds | processor seconds | memory at most, MB | release, MB |" in printed
    assert "\n| 200 | SQLite | " in printed


def test_bench_says_so_where_the_tests_are_not_installed(settings, tmp_path):
    settings.BASE_DIR = tmp_path

    with pytest.raises(CommandError, match="is not installed here") as refusal:
        call_command(Command())

    assert refusal.value.returncode == 2


def test_bench_runs_everything_where_nothing_is_named(monkeypatch):
    started = []
    monkeypatch.setattr(subprocess, "run", lambda command, **_: started.append(command[3]) or Done)

    call_command(Command())

    assert started == list(SETTINGS)


class Done:
    returncode = 0
