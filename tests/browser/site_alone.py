"""The site's process without anything around it: `serve` would refuse to start a site that has nothing to serve."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.house.tree import ROOT
from tests.served import environment_for, free_port, status_of


@contextmanager
def site_without_release(style_sheets: Path, data: Path) -> Iterator[tuple[str, Path]]:
    """Starts the site on an empty folder with the style sheets of another; yields its address and its log."""
    shutil.copytree(style_sheets, data / "static")
    port, log = free_port(), data.parent / "site.log"
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "--no-access-log"]
    environment = environment_for(data) | {"DJANGO_SETTINGS_MODULE": "hrdirectory.settings.public"}
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "hrdirectory.wsgi:application"], cwd=ROOT, env=environment, stdout=output, stderr=output
        )
    try:
        _wait_for(f"http://127.0.0.1:{port}/about/")
        yield f"http://127.0.0.1:{port}", log
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(address: str) -> int:
    give_up_at = time.monotonic() + 30
    while True:
        try:
            return status_of(address)
        except OSError:
            assert time.monotonic() < give_up_at, f"{address} does not answer"
            time.sleep(0.1)
