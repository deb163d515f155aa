"""Django's checks for a deployment find nothing that a decision does not answer."""

import os
import re
import subprocess
import sys

import pytest

from services.advice.spoken import digest_in
from tests.house.tree import ROOT

DECISION = ROOT / "docs" / "decisions" / "0006-our-own-headers.md"
SETTINGS = ROOT / "hrdirectory" / "settings"
SIGNED = """
[[steps]]
language = "en"
digest = "{digest}"
signed_by = "A. Example"
role = "emergency physician"
signed_on = 2026-11-01
"""


@pytest.mark.parametrize("behind_tls", ["yes", "no"])
@pytest.mark.parametrize("process", ["public", "registry"])
def test_nothing_is_left_to_warn_of_when_the_steps_are_signed(tmp_path, process, behind_tls):
    signed = tmp_path / "signed.toml"
    signed.write_text(SIGNED.format(digest=digest_in("en")))
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": f"hrdirectory.settings.{process}",
        "HRD_DATA_DIR": str(tmp_path),
        "HRD_BEHIND_TLS": behind_tls,
        "HRD_LANGUAGES": "en",
        "HRD_SIGNED_ADVICE": str(signed),
    }
    command = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_silenced_warning_has_its_reason():
    written = "".join((SETTINGS / f"{name}.py").read_text() for name in ("base", "public", "registry"))
    silenced = set(re.findall(r"security\.(W\d+)", written))
    assert len(silenced) == 7
    assert silenced <= set(re.findall(r"W\d+", DECISION.read_text()))
