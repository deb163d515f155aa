"""manage.py makes its virtualenv once, says plainly why it cannot, and leaves no half-installed one behind."""

import importlib.util
import subprocess
import sys

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

import manage


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A folder with locks and no virtualenv; what would be started is written down instead."""
    monkeypatch.setattr(manage, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(manage, "VENV_PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(manage, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(manage, "LOCK", tmp_path / "requirements.txt")
    monkeypatch.setattr(manage, "TEST_LOCK", tmp_path / "requirements-test.txt")
    (tmp_path / "requirements.txt").write_text("django==5.2\n")
    (tmp_path / "requirements-test.txt").write_text("django==5.2\npytest==9.2\n")
    return tmp_path


@pytest.fixture
def started(monkeypatch):
    """The command lines that manage.py has started."""
    lines = []
    monkeypatch.setattr(subprocess, "call", lambda command: lines.append(" ".join(map(str, command))) or 0)
    return lines


def test_the_first_start_makes_the_virtualenv_and_installs_only_what_is_locked(checkout, started):
    manage.install(manage.LOCK)
    assert started[0].endswith(f"-m venv --clear {checkout / '.venv'}")
    assert started[1].endswith(f"--require-hashes --only-binary :all: -r {checkout / 'requirements.txt'}")


def test_the_second_start_installs_nothing(checkout, started):
    manage.install(manage.LOCK)
    started.clear()
    manage.install(manage.LOCK)
    assert started == []


def test_a_changed_lock_is_installed(checkout, started):
    manage.install(manage.LOCK)
    started.clear()
    (checkout / "requirements.txt").write_text("django==5.2.1\n")
    manage.install(manage.LOCK)
    assert started[-1].endswith("requirements.txt")


def test_what_tests_need_comes_on_top(checkout, started):
    manage.install(manage.LOCK)
    started.clear()
    manage.install(manage.TEST_LOCK)
    manage.install(manage.LOCK)
    assert [line.split("/")[-1] for line in started if " install " in line] == ["requirements-test.txt"]


def test_an_interrupted_installation_is_no_installation(checkout, monkeypatch, capsys):
    monkeypatch.setattr(subprocess, "call", lambda command: int("pip" in command))
    with pytest.raises(SystemExit) as ended:
        manage.install(manage.LOCK)
    assert (ended.value.code, manage.STAMP.exists()) == (2, False)
    assert "could not be installed" in capsys.readouterr().err


def test_a_debian_without_python3_venv_is_told_what_to_install(checkout, monkeypatch, capsys):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        manage.install(manage.LOCK)
    assert ended.value.code == 2
    assert "apt install python3-venv" in capsys.readouterr().err


def test_an_old_python_is_told_which_it_takes(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit) as ended:
        manage.main()
    assert ended.value.code == 2
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def test_a_wrong_setting_is_one_sentence(monkeypatch, tmp_path):
    environment = {"HRD_DATA_DIR": str(tmp_path), "HRD_LANGUAGES": "xx", "PATH": "/usr/bin:/bin"}
    command = [sys.executable, manage.__file__, "hours", "24/7"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("HRD_LANGUAGES: “xx” is not one of en, ")
    assert len(ended.stderr.splitlines()) == 1


def test_a_registry_that_was_never_prepared_is_one_sentence(tmp_path):
    environment = {"HRD_DATA_DIR": str(tmp_path / "new"), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, manage.__file__, "attest_source", "demo", "--by", "robin"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.endswith(" Is it running, and has manage.py migrate been run?\n")
    assert "Traceback" not in ended.stderr


def test_a_catalogue_that_would_break_a_page_is_one_sentence(settings, tmp_path):
    path = tmp_path / "de" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid ""\nmsgstr "Plural-Forms: nplurals=1; plural=0;\\n"\n\nmsgid "%(day)s"\nmsgstr "Tag"\n')
    settings.HRD_CATALOGUES, settings.LOCALE_PATHS = tmp_path, [tmp_path / "compiled"]
    with pytest.raises(ImproperlyConfigured, match=r"de/LC_MESSAGES/django\.po, line 4: “%\(day\)s” has lost"):
        apps.get_app_config("services").ready()
