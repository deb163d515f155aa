"""Puts the style sheets, scripts and images where both processes serve them from, when they have changed."""

from __future__ import annotations

import hashlib
import inspect
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.utils.module_loading import import_string

# Libraries spelt out for those who debug them; pages load their small twins. Compressing these costs six seconds.
SPELT_OUT = ["leaflet-src.*", "leaflet.draw-src.*", "jquery.js", "select2.full.js", "xregexp.js"]


def collect_when_changed() -> bool:
    """Collects the static files unless that was done for exactly these, and returns whether it was needed.

    Collecting hashes and compresses a few hundred files, which takes seconds; finding out takes milliseconds.
    """
    stamp = Path(settings.STATIC_ROOT).with_suffix(".sha256")
    found = _fingerprint()
    if stamp.exists() and stamp.read_text() == found:
        return False
    stamp.unlink(missing_ok=True)
    # Cleared first: collectstatic compares dates, and would keep its copy of a file that was put back to an older one.
    call_command("collectstatic", interactive=False, clear=True, ignore_patterns=SPELT_OUT, verbosity=0)
    stamp.write_text(found)
    return True


def _fingerprint() -> str:
    """Returns what changes when a static file appears, vanishes or is written, or is stored in another way."""
    stored_by = inspect.getfile(import_string(settings.STORAGES["staticfiles"]["BACKEND"]))
    lines = [str(settings.STORAGES["staticfiles"]), hashlib.sha256(Path(stored_by).read_bytes()).hexdigest()]
    for finder in get_finders():
        for name, storage in finder.list(ignore_patterns=[]):
            status = Path(storage.path(name)).stat()
            lines.append(f"{name} {status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
