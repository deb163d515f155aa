"""A report that something is wrong: padded, sealed and kept as one file that names neither its writer nor its hour."""

from __future__ import annotations

import json
import logging
import os
import secrets
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.public import SealedBox

from services.inbox.keys import InboxUnavailable, read_private_key, read_public_key
from services.vocabulary.phrase import gettext_noop

logger = logging.getLogger(__name__)

# Every report is equally long, so that its size says nothing of what is in it.
PADDED_BYTES = 1_024
MOST_UNPACKED_BYTES = 4_096  # far more than the letters that may be written, and no bomb
SUFFIX = ".report"
KEPT_DAYS = 30
MOST_CHARACTERS = 500
# Beyond this the inbox is being flooded; the rest of the disk belongs to others.
MOST_REPORTS = 20_000

REASONS = {
    "closed": gettext_noop("It is closed or gone"),
    "hours": gettext_noop("The opening hours are wrong"),
    "phone": gettext_noop("The phone number is wrong"),
    "address": gettext_noop("The address is wrong"),
    "words": gettext_noop("The words are unkind or wrong"),
    "other": gettext_noop("Something else"),
}


@dataclass(frozen=True)
class Report:
    """What somebody told us about a listing, and the day."""

    listing: str
    reasons: tuple[str, ...]
    text: str
    on: str


class ReportTooLong(ValueError):
    """The text does not fit into a report."""


def seal_report(report: Report, public_dir: Path, inbox_dir: Path) -> None:
    """Keeps a report so that only the registry can read it.

    ReportTooLong where it does not fit; InboxUnavailable where there is no key, no room or no disk.
    """
    sealed = SealedBox(read_public_key(public_dir)).encrypt(_padded(report))
    try:
        inbox_dir.mkdir(parents=True, exist_ok=True)
        if sum(1 for _ in inbox_dir.glob(f"*{SUFFIX}")) >= MOST_REPORTS:
            raise InboxUnavailable("The inbox is full.")
        _keep(sealed, inbox_dir, date.fromisoformat(report.on))
    except OSError as reason:
        raise InboxUnavailable("The report could not be written.") from reason


def open_reports(private_key_path: Path, inbox_dir: Path) -> Iterator[tuple[str, Report]]:
    """Yields the name of each file and its report, oldest day first; files that cannot be opened are left out."""
    box = SealedBox(read_private_key(private_key_path))
    paths = sorted(inbox_dir.glob(f"*{SUFFIX}"), key=lambda path: (path.stat().st_mtime, path.name))
    for path in paths:
        try:
            yield path.name, _unpadded(box.decrypt(path.read_bytes()))
        except (CryptoError, OSError, ValueError, KeyError, TypeError):
            logger.warning("A report cannot be opened.")


def delete_report(name: str, inbox_dir: Path) -> None:
    """Deletes a report that has been dealt with; one that is gone already is no error."""
    (inbox_dir / Path(name).name).unlink(missing_ok=True)


def delete_older_than(inbox_dir: Path, today: date, days: int = KEPT_DAYS) -> int:
    """Deletes reports of before so many days ago and returns how many there were.

    Also what a killed process left half written before today: such a file still bears its minute.
    """
    earliest = _midnight(today - timedelta(days=days))
    old = [path for path in inbox_dir.glob(f"*{SUFFIX}") if path.stat().st_mtime < earliest]
    unfinished = [path for path in inbox_dir.glob(".*.new") if path.stat().st_mtime < _midnight(today)]
    for path in (*old, *unfinished):
        path.unlink(missing_ok=True)
    return len(old)


def _padded(report: Report) -> bytes:
    content = json.dumps(asdict(report), ensure_ascii=False, separators=(",", ":")).encode()
    if len(content) > PADDED_BYTES:
        content = zlib.compress(content, level=9)  # Arabic letters take two bytes each: not half as many may be written
    if len(content) > PADDED_BYTES:
        raise ReportTooLong
    return content.ljust(PADDED_BYTES)  # JSON and zlib ignore what follows their end


def _unpadded(content: bytes) -> Report:
    is_plain = content.startswith(b"{")
    fields = json.loads(content if is_plain else zlib.decompressobj().decompress(content, MOST_UNPACKED_BYTES))
    return Report(fields["listing"], tuple(fields["reasons"]), fields["text"], fields["on"])


def _keep(sealed: bytes, inbox_dir: Path, day: date) -> None:
    """Writes the file whole or not at all, dated to the start of its day."""
    name = secrets.token_hex(16)
    new = inbox_dir / f".{name}.new"
    try:
        with new.open("xb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        os.utime(new, (_midnight(day), _midnight(day)))
        new.rename(inbox_dir / f"{name}{SUFFIX}")
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _midnight(day: date) -> float:
    return datetime.combine(day, time(), UTC).timestamp()
