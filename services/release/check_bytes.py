"""Searches every byte of a finished release, free space included, for exact points and streets of hidden places."""

from __future__ import annotations

import re
import sqlite3
import struct
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import NamedTuple

from services.catalogue.point_index import pack_point
from services.release.check_points import is_point_shown, point_of
from services.release.elsewhere import POINT
from services.release.withheld import COORDINATES, STREET, WithheldValue

# Searching every byte is worth seconds for a few hidden places, and minutes for thousands; rows are always searched.
MOST_HIDDEN = 200
# Coordinates with fewer decimals are found in any file.
_TELLING_DECIMALS = 5
_BYTES_AT_ONCE = 8 * 1024 * 1024


class Leak(NamedTuple):
    """Something withheld that lies in the file: what kind of thing, whose, and the listings whose record tells it."""

    kind: str
    owner: str
    tellers: list[str]


def leak_in_bytes(
    connection: sqlite3.Connection, path: Path, withheld: Mapping[str, tuple[WithheldValue, ...]], hidden: Set[str]
) -> Leak | None:
    """Returns something that hidden listings withhold and no listing shows by right, or None; reads the whole file."""
    needles = _needles(withheld, hidden) if len(hidden) <= MOST_HIDDEN else {}
    for needle in sorted(_found(path, sorted(needles))):
        owner, kind = needles[needle]
        if not _is_shown_by_right(connection, kind, needle):
            return Leak(kind, owner, _tellers_of(connection, needle))
    return None


def _found(path: Path, needles: list[bytes]) -> set[bytes]:
    """Returns the needles that are in the file, read portion by portion: a large one does not fit into memory."""
    if not needles:
        return set()
    # One walk for all of them: looking for each alone costs up to a millisecond a megabyte.
    pattern, found = _any_of(needles), set()
    for portion in _portions(path, overlap=max(map(len, needles)) - 1):
        here = set(pattern.findall(portion))
        longer = [needle for needle in needles if needle not in here and needle.startswith(tuple(here))] if here else []
        found |= here | {needle for needle in longer if needle in portion}
    return found


def _portions(path: Path, overlap: int) -> Iterator[bytes]:
    """Yields the bytes of a file; each portion begins with the end of the one before."""
    with path.open("rb") as file:
        end = b""
        while portion := file.read(_BYTES_AT_ONCE):
            yield end + portion
            end = (end + portion)[-overlap:]


def _tellers_of(connection: sqlite3.Connection, needle: bytes) -> list[str]:
    """Returns the listings whose record holds these bytes; none where they lie elsewhere in the file."""
    found = connection.execute("SELECT public_id FROM listing WHERE instr(CAST(record AS BLOB), ?) > 0", (needle,))
    return [public_id for (public_id,) in found]


def _needles(withheld: Mapping[str, tuple[WithheldValue, ...]], hidden: Set[str]) -> dict[bytes, tuple[str, str]]:
    """Returns the bytes to search for, with whose they are: streets, coordinates as text, as SQLite and leaves do."""
    needles: dict[bytes, tuple[str, str]] = {}
    for public_id in sorted(hidden):
        values = withheld.get(public_id, ())
        if point := point_of(values):
            needles[pack_point(point)] = (public_id, POINT)
        for kind, value in values:
            if kind == STREET and any(character.isdigit() for character in value):
                needles[value.encode()] = (public_id, kind)
            elif kind in COORDINATES and len(value.partition(".")[2]) >= _TELLING_DECIMALS:
                needles[value.lstrip("-").encode()] = (public_id, kind)
                needles[struct.pack(">d", float(value))] = (public_id, kind)
    return needles


def _any_of(needles: list[bytes]) -> re.Pattern[bytes]:
    """Returns a pattern that matches any of the needles and branches only where they differ."""
    return re.compile(_branches(needles, 0), re.DOTALL)


def _branches(needles: list[bytes], depth: int) -> bytes:
    if len(needles) == 1:
        return re.escape(needles[0][depth:])
    groups: dict[bytes, list[bytes]] = {}
    for needle in needles:
        groups.setdefault(needle[depth : depth + 1], []).append(needle)
    # A needle that ends here hides the longer ones that begin with it; the caller looks for those.
    if b"" in groups:
        return b""
    parts = [re.escape(head) + _branches(group, depth + 1) for head, group in groups.items()]
    return parts[0] if len(parts) == 1 else b"(?:" + b"|".join(parts) + b")"


def _is_shown_by_right(connection: sqlite3.Connection, kind: str, needle: bytes) -> bool:
    """Says whether some listing shows this value by right: two services behind one door, one of them open about it.

    Rows of the listing that withholds it have been searched before, so the row found here is another's, or the centre
    of a cell that happens to lie there.
    """
    value: str | float
    if kind == POINT:
        return is_point_shown(connection, needle)
    if kind == STREET:
        condition, value = "instr(record, ?) > 0", needle.decode()
    elif needle.isascii() and b"." in needle:
        condition, value = f"abs({kind}) = ?", float(needle)
    else:
        condition, value = f"{kind} = ?", struct.unpack(">d", needle)[0]
    question = f"SELECT 1 FROM listing WHERE {condition}"  # noqa: S608 — our words
    return connection.execute(question, (value,)).fetchone() is not None
