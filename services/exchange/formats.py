"""The formats that files of listings come in: one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from services.exchange.csv_sheet import reader as csv_sheet
from services.exchange.csv_sheet.profile import load_profile, profile_names
from services.exchange.geography import Geography
from services.exchange.json_records import reader as json_records
from services.exchange.record import FileError, Reading

Reader = Callable[[Path, str, Geography], Reading]


@dataclass(frozen=True)
class Format:
    """A format: its reader, and whether that needs a mapping profile."""

    read: Reader
    needs_profile: bool


FORMATS = {
    "csv": Format(lambda path, name, places: csv_sheet.read(path, load_profile(name), places), needs_profile=True),
    "json": Format(lambda path, name, places: json_records.read(path), needs_profile=False),
}


def read_file(path: Path, *, format_name: str = "", profile: str = "", geography: Geography) -> Reading:
    """Returns what a file holds, in the format named or else told by the file's ending; raises FileError."""
    name = format_name or path.suffix.lstrip(".").lower()
    if not name:
        raise FileError(f"Nothing says which format {path.name} is in. The formats are: {', '.join(FORMATS)}.")
    if name not in FORMATS:
        raise FileError(f"There is no format “{name}”. The formats are: {', '.join(FORMATS)}.")
    chosen = FORMATS[name]
    if chosen.needs_profile and not profile:
        raise FileError(f"A {name} file needs a profile. The profiles are: {', '.join(profile_names())}.")
    if profile and not chosen.needs_profile:
        raise FileError(f"A {name} file takes no profile.")
    return chosen.read(path, profile, geography)
