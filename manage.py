#!/usr/bin/env python3
"""The one command: keeps a virtualenv with exactly the locked packages, then hands over to Django inside it."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
# Written last, after a complete installation: an interrupted one leaves none and is made good by the next start.
STAMP = VENV / "installed.sha256"

LOCK = HERE / "requirements.txt"
TEST_LOCK = HERE / "requirements-test.txt"  # everything in LOCK, and what tests need besides
COMMANDS_WITH_TEST_PACKAGES = ("test", "bench")


def main() -> None:
    """Runs one command."""
    if sys.version_info < (3, 11):  # noqa: UP036 — this file is what tells people with an older Python
        stop(f"This needs Python 3.11 or newer, and {sys.executable} is {sys.version.split()[0]}.")
    if not runs_with_django():
        needs_test_packages = len(sys.argv) > 1 and sys.argv[1] in COMMANDS_WITH_TEST_PACKAGES
        install(TEST_LOCK if needs_test_packages else LOCK)
        os.execv(VENV_PYTHON, [str(VENV_PYTHON), __file__, *sys.argv[1:]])
    run_command()


def runs_with_django() -> bool:
    """Returns whether this is already a virtualenv with Django: ours, or one a developer has chosen."""
    return sys.prefix != sys.base_prefix and importlib.util.find_spec("django") is not None


def install(lock: Path) -> None:
    """Makes the virtualenv and installs the locked packages, unless that has been done."""
    if fingerprint(lock) in (STAMP.read_text().split() if STAMP.exists() else ()):
        return
    STAMP.unlink(missing_ok=True)
    print(f"Installing the packages of {lock.name} into {VENV} …", file=sys.stderr, flush=True)
    if not has_pip():
        make_virtualenv()
    pip = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    # Quick, because the lock is complete and Python compiles what it imports.
    quick = ["--no-deps", "--no-compile"]
    if subprocess.call([*pip, *quick, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]):
        stop("The packages could not be installed; pip says why above. The same command again goes on from here.")
    installed = (LOCK, TEST_LOCK) if lock == TEST_LOCK else (LOCK,)
    STAMP.write_text("\n".join(map(fingerprint, installed)))


def make_virtualenv() -> None:
    """Makes a fresh virtualenv, whatever an interrupted start or an older Python has left there."""
    if importlib.util.find_spec("ensurepip") is None:
        stop("Python cannot make a virtualenv here: install python3-venv (on Debian: apt install python3-venv).")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        stop(f"The virtualenv {VENV} could not be made; Python says why above.")


def has_pip() -> bool:
    """Returns whether the virtualenv is there, whole, and made for this Python."""
    question = [str(VENV_PYTHON), "-m", "pip", "--version"]
    return VENV_PYTHON.exists() and subprocess.run(question, capture_output=True, check=False).returncode == 0


def fingerprint(lock: Path) -> str:
    """Returns what identifies a lock file, and the Python that its packages were installed for."""
    return hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()


def run_command() -> None:
    """Hands over to Django; a wrong setting, or a database that cannot be used, is one sentence and exit code 2."""
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from django.db import OperationalError, ProgrammingError

    # Commands belong to the registry; `serve` starts the site with settings of its own. `test` only starts other
    # processes, and the site's settings write nothing.
    process = "public" if sys.argv[1:2] == ["test"] else "registry"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"hrdirectory.settings.{process}")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as reason:
        stop(str(reason))
    except (OperationalError, ProgrammingError) as reason:
        if "--traceback" in sys.argv:
            raise
        from services.management.registry_database import describe

        stop(f"{describe(reason)} Is it running, and has manage.py migrate been run?")


def stop(sentence: str) -> None:
    """Says why in one sentence and ends with exit code 2."""
    print(sentence, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
