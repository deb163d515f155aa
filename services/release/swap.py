"""Puts finished releases in place and takes old ones away, so that whoever looks finds whole releases only.

A release folder appears by one rename; the site changes over by another, of the symlink `current`. What a killed
process leaves behind has a name that nobody looks for, and `sweep` removes it.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from services.catalogue.manifest import FILE_NAME, MANIFEST_NAME

KEPT = 10
CURRENT = "current"

_BUILDING, _RECUT, _ERASED = ".building-", ".recut-", ".erased-"
_NEXT_LINK = ".current-next"
_SEQUENCE = re.compile(r"\d{8}")


def folder_name(sequence: int) -> str:
    """Returns the name of a release's folder."""
    return f"{sequence:08d}"


def building_folder(releases: Path) -> Path:
    """Makes an empty folder to build a release in, on the same disk, so that a rename puts it in place."""
    releases.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=_BUILDING, dir=releases))
    folder.chmod(0o755)  # the site may run as another user
    return folder


def stored_sequences(releases: Path) -> list[int]:
    """Returns the sequence numbers of all stored releases, rising."""
    if not releases.is_dir():
        return []
    return sorted(int(path.name) for path in releases.iterdir() if _SEQUENCE.fullmatch(path.name) and path.is_dir())


def current_sequence(releases: Path) -> int | None:
    """Returns the sequence number of the release that is served, or None."""
    try:
        name = (releases / CURRENT).readlink().name
    except OSError:
        return None
    return int(name) if _SEQUENCE.fullmatch(name) and (releases / name).is_dir() else None


def put_in_place(built: Path, releases: Path, sequence: int) -> Path:
    """Gives a finished folder its number and makes the site look at it from now on."""
    _write_through(built)
    folder = releases / folder_name(sequence)
    built.rename(folder)
    _write_through_folder(releases)
    link = releases / _NEXT_LINK
    link.unlink(missing_ok=True)
    link.symlink_to(folder.name)
    link.replace(releases / CURRENT)
    _write_through_folder(releases)
    return folder


def replace_stored(built: Path, releases: Path, sequence: int) -> None:
    """Replaces a stored release that is not served, and erases the old one.

    Killed in between, `sweep` finishes: the new folder waits under a name of its own until the old one is gone.
    """
    _write_through(built)
    waiting = releases / f"{_RECUT}{folder_name(sequence)}"
    built.rename(waiting)
    _write_through_folder(releases)
    erase(releases, sequence)
    waiting.rename(releases / folder_name(sequence))
    _write_through_folder(releases)


def erase(releases: Path, sequence: int) -> None:
    """Removes a stored release; it stops being one before its first file goes."""
    folder, erased = releases / folder_name(sequence), releases / f"{_ERASED}{folder_name(sequence)}"
    if not folder.exists():
        return
    shutil.rmtree(erased, ignore_errors=True)
    folder.rename(erased)
    shutil.rmtree(erased)
    _write_through_folder(releases)


def prune(releases: Path) -> None:
    """Removes all stored releases but the last ten and the one that is served."""
    current = current_sequence(releases)
    for sequence in stored_sequences(releases)[:-KEPT]:
        if sequence != current:
            erase(releases, sequence)


def sweep(releases: Path) -> None:
    """Removes what killed builds have left, and finishes a replacement that was cut short."""
    if not releases.is_dir():
        return
    for path in list(releases.iterdir()):
        if path.name.startswith((_BUILDING, _ERASED)):
            shutil.rmtree(path, ignore_errors=True)
        elif path.name.startswith(_RECUT):
            _finish_replacement(path, releases / path.name.removeprefix(_RECUT))
        elif path.name == _NEXT_LINK:
            path.unlink()


def _finish_replacement(waiting: Path, folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(waiting, ignore_errors=True)  # the old one is still there: it will be cut anew
    else:
        waiting.rename(folder)
    _write_through_folder(folder.parent)


def _write_through(folder: Path) -> None:
    for name in (FILE_NAME, MANIFEST_NAME):
        with (folder / name).open("rb") as file:
            os.fsync(file.fileno())
    _write_through_folder(folder)


def _write_through_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
