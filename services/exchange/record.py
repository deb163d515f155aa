"""The neutral record: what every reader makes of a file, whatever its format, and what importing takes.

A record is a dictionary with these keys, all but `id` and `location` optional; field names are the registry's own.

    id             stable name of the record within its source
    organization   Organization fields, and `contacts`; the same name within a source is the same organisation
    location       Location fields; `timezone` may be left out where there is a point
    part_of        id of the record of kind `round` that this one is a stop of; `stop_order` its place in the round
    contacts, hours_exceptions, checks, translations   lists of the fields of these models
    services       list of Service fields with `type`, `details`, `languages`, `audiences`, `cost_options`,
                   `service_areas`, `translations` and `at_location` (ServiceAtLocation fields, `contacts`,
                   `hours_exceptions`); or {"same_as": {"record", "type"}, "at_location"} for a stop of a round.
                   One type occurs at most once in a record.
    remarks        what was repaired or is in doubt, in sentences for the curator
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Content = dict[str, Any]

LONGEST_ID = 200
RECORD_KEYS = (
    "id", "organization", "location", "part_of", "stop_order", "contacts", "hours_exceptions", "checks", "translations",
    "services", "remarks",
)  # fmt: skip


class FileError(Exception):
    """A file, profile or format that cannot be used at all; the message is one clear sentence."""


class RecordError(ValueError):
    """A record that cannot be taken in; `field` names what is wrong in it and the message says why."""

    def __init__(self, field_path: str, reason: str) -> None:
        """Keeps the field apart from the reason, for the report's columns."""
        super().__init__(reason)
        self.field = field_path
        self.reason = reason


@dataclass(frozen=True)
class SourceDescription:
    """What a file or its profile says of the list it holds."""

    slug: str
    name: str
    url: str = ""
    licence: str = ""
    attribution: str = ""


@dataclass(frozen=True)
class ReadRecord:
    """One record and the rows it was made from; rows count as a spreadsheet shows them, the header being row 1."""

    content: Content
    rows: tuple[int, ...]

    @property
    def id(self) -> str:
        """The record's id within its source, or "" where it has none that can be used."""
        stated = self.content.get("id") if isinstance(self.content, dict) else None
        return stated if isinstance(stated, str) else ""


@dataclass(frozen=True)
class Rejection:
    """Rows that are not taken in, the field at fault and the reason."""

    rows: tuple[int, ...]
    record_id: str
    field: str
    reason: str


@dataclass
class Reading:
    """All that was read from one file; `notices` are sentences about the file as a whole."""

    source: SourceDescription
    row_count: int = 0
    records: list[ReadRecord] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
