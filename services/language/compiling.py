"""Compiles catalogues into what gettext reads, in Python alone, when their text has changed."""

from __future__ import annotations

import os
import struct
import tempfile
from pathlib import Path

from services.language.catalogues import Catalogue, read_catalogue
from services.language.interface import CATALOGUE

_MAGIC, _REVISION, _BYTES_OF_HEAD, _BYTES_OF_ROW = 0x950412DE, 0, 28, 8
_CONTEXT, _FORM = "\x04", "\0"


def compile_when_changed(texts: Path, compiled: Path) -> list[str]:
    """Compiles each catalogue of a folder that has changed since, and returns their locales.

    A compiled catalogue has the time of its text, so that finding out takes two looks at the disk. Raises
    CatalogueError for a text that cannot be used and OSError where nothing can be written.
    """
    changed = []
    for text in sorted(texts.glob(f"*/{CATALOGUE}")):
        target = compiled / text.relative_to(texts).with_suffix(".mo")
        time = text.stat().st_mtime_ns
        if target.exists() and target.stat().st_mtime_ns == time:
            continue
        _write(target, machine_catalogue(read_catalogue(text)), time)
        changed.append(text.parts[-3])
    return changed


def machine_catalogue(catalogue: Catalogue) -> bytes:
    """Returns a catalogue in the format of GNU .mo files; words that nobody has translated stay out of it."""
    header = catalogue.header | {"content-type": "text/plain; charset=UTF-8"}
    entries = {"": "".join(f"{name}: {value}\n" for name, value in header.items())}
    for message in catalogue.messages:
        if message.is_translated:
            context = message.context + _CONTEXT if message.context else ""
            plural = _FORM + message.plural if message.plural else ""
            entries[context + message.text + plural] = _FORM.join(message.translations)
    pairs = sorted((key.encode(), words.encode()) for key, words in entries.items())
    rows_at = _BYTES_OF_HEAD
    words_at = rows_at + 2 * _BYTES_OF_ROW * len(pairs)
    rows, texts = b"", b""
    for column in (0, 1):
        for pair in pairs:
            rows += struct.pack("<II", len(pair[column]), words_at + len(texts))
            texts += pair[column] + b"\0"
    second_rows_at = rows_at + _BYTES_OF_ROW * len(pairs)
    # No table of hashes: gettext in Python reads the whole file and makes its own.
    head = struct.pack("<7I", _MAGIC, _REVISION, len(pairs), rows_at, second_rows_at, 0, words_at)
    return head + rows + texts


def _write(target: Path, content: bytes, time: int) -> None:
    """Puts a file in its place in one step: another process may be reading the one before."""
    target.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".mo")
    with os.fdopen(number, "wb") as file:
        file.write(content)
    # The site may belong to another user than the registry: both read it.
    Path(name).chmod(0o644)
    os.utime(name, ns=(time, time))
    Path(name).replace(target)
