"""Runs one benchmark in a process of its own: `python -m tests.bench nearest`."""

from __future__ import annotations

import argparse
import signal
import sys
from importlib import import_module
from pathlib import Path

import django
from django.conf import settings

NAMES = ("nearest", "pages", "release", "reading", "weight", "lighthouse")


def main() -> None:
    """Runs in the folder that HRD_DATA_DIR names, with the settings that `manage.py bench` has chosen."""
    parser = argparse.ArgumentParser(prog="manage.py bench")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--listings", default="10000,100000,1000000")
    parser.add_argument("--seconds", type=float, default=5.0)
    options = parser.parse_args()
    # Told to end, it ends tidily, and takes the servers along that it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    django.setup()
    counts = [int(count) for count in options.listings.split(",")]
    bench = import_module(f"tests.bench.{options.name}")
    bench.run(Path(settings.HRD_DATA_DIR), counts, options.seconds, say)


def say(line: str) -> None:
    """Prints at once, also where a file or a pipe listens."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
