"""Both processes start on a machine that has no geographic libraries."""

import os
import subprocess
import sys

import pytest

from tests.house.tree import ROOT

HIDE_AND_CHECK = """
from ctypes import util
from tests import gdal
gdal.hide()
assert util.find_library("gdal") is None
import django
django.setup()
from django.core.management import call_command
from django.urls import get_resolver
assert get_resolver().url_patterns
call_command("check")
"""


@pytest.mark.parametrize("process", ["public", "registry"])
def test_a_process_starts_with_gdal_hidden(process, tmp_path):
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": f"hrdirectory.settings.{process}",
        "HRD_DATA_DIR": str(tmp_path),
    }
    command = [sys.executable, "-c", HIDE_AND_CHECK]
    started = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert started.returncode == 0, started.stderr.decode()
