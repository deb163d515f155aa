"""Reads a JSON file of neutral records; nothing is repaired in it, because whoever wrote it knew the form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from services.exchange.record import FileError, Reading, ReadRecord, SourceDescription
from services.exchange.text_file import text_encoding

SOURCE_KEYS = ("slug", "name", "url", "licence", "attribution")


def read(path: Path) -> Reading:
    """Returns the records of a file {"source": {…}, "records": […]}; raises FileError when it is no such file.

    Records count as rows, from 1.
    """
    encoding, notices = text_encoding(path)
    try:
        stated = json.loads(path.read_text(encoding=encoding), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise FileError(f"{path.name} cannot be read as JSON: {error}.") from error
    if not isinstance(stated, dict) or set(stated) != {"source", "records"} or not isinstance(stated["records"], list):
        raise FileError(f"{path.name} must hold an object with “source” and a list “records”, and nothing else.")
    records = [ReadRecord(record, (number,)) for number, record in enumerate(stated["records"], start=1)]
    return Reading(_source(stated["source"], path), len(records), records, [], notices)


def _source(stated: Any, path: Path) -> SourceDescription:
    if not isinstance(stated, dict) or not stated.get("slug") or not stated.get("name"):
        raise FileError(f"{path.name}: “source” must state slug and name.")
    if not set(stated) <= set(SOURCE_KEYS) or not all(isinstance(value, str) for value in stated.values()):
        raise FileError(f"{path.name}: “source” holds texts by the names {', '.join(SOURCE_KEYS)}, and nothing else.")
    return SourceDescription(**stated)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number")
