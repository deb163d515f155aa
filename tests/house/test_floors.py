"""Imports go down only, and the site never reaches the registry: kept by import-linter, and seen at run time."""

import os
import subprocess
import sys

from tests.house.tree import ROOT

LOAD_THE_SITE = """
import sys, django
django.setup()
from django.urls import get_resolver
assert get_resolver().url_patterns
behind_the_wall = ("services.registry", "services.release", "services.exchange", "services.desk")
print([name for name in sys.modules if name.startswith(behind_the_wall)])
"""


def test_the_contracts_of_the_floors_are_kept():
    checked = _run("import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())")
    assert checked.returncode == 0, checked.stdout


def test_a_running_site_has_loaded_nothing_of_the_registry():
    loaded = _run(LOAD_THE_SITE)
    assert (loaded.stdout.strip(), loaded.stderr) == ("[]", "")


def _run(code):
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "hrdirectory.settings.public"}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
