"""Reads a CSV sheet through a mapping profile: rows to records, rows of one record merged, every bad row named."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from services.exchange.csv_sheet.merging import merge, record_of
from services.exchange.csv_sheet.profile import Profile
from services.exchange.geography import Geography
from services.exchange.record import Content, FileError, Reading, ReadRecord, RecordError, Rejection
from services.exchange.repairs import REPAIRS
from services.exchange.text_file import text_encoding

LONGEST_CELL = 100_000
# Joiners are letters' business in Persian and Indic scripts; all other format characters can only mislead.
KEPT_INVISIBLE = "\u200c\u200d"


def read(path: Path, profile: Profile, geography: Geography) -> Reading:
    """Returns the records of a sheet; raises FileError when it cannot be read or lacks a column of the profile."""
    encoding, notices = text_encoding(path)
    reading = Reading(source=profile.source, notices=notices)
    records: dict[str, tuple[Content, list[int]]] = {}
    for number, row in _rows(path, encoding, profile, reading):
        try:
            record = record_of(profile, row)
        except RecordError as error:
            reading.rejections.append(Rejection((number,), "", error.field, error.reason))
            continue
        if record["id"] not in records:
            records[record["id"]] = (record, [number])
            continue
        first, numbers = records[record["id"]]
        merge(first, record, number)
        numbers.append(number)
    for record, numbers in records.values():
        _repair(record, tuple(numbers), profile, geography, reading)
    return reading


def _repair(record: Content, rows: tuple[int, ...], profile: Profile, geography: Geography, reading: Reading) -> None:
    try:
        for name in profile.repairs:
            REPAIRS[name](record, geography)
    except RecordError as error:
        reading.rejections.append(Rejection(rows, record["id"], error.field, error.reason))
        return
    reading.records.append(ReadRecord(record, rows))


def _rows(path: Path, encoding: str, profile: Profile, reading: Reading) -> Iterator[tuple[int, dict[str, str]]]:
    """Yields the number and the cells by column of each row that is whole; counts all of them."""
    csv.field_size_limit(LONGEST_CELL)
    with path.open(encoding=encoding, newline="") as file:
        lines = csv.reader(file, delimiter=profile.delimiter, strict=True)
        try:
            header = _header(next(lines, []), path, profile)
            for number, cells in enumerate(lines, start=2):
                if not any(cells):
                    continue
                reading.row_count += 1
                if len(cells) < len(header) or any(cells[len(header) :]):
                    reason = f"The row has {len(cells)} cells, the first row has {len(header)}."
                    reading.rejections.append(Rejection((number,), "", "", reason))
                    continue
                values = [tidy(cell) for cell in cells[: len(header)]]
                yield (
                    number,
                    {
                        column: "" if value in profile.empty else value
                        for column, value in zip(header, values, strict=True)
                    },
                )
        except csv.Error as error:
            raise FileError(f"{path.name} cannot be read as CSV at line {lines.line_num}: {error}.") from error


def _header(cells: list[str], path: Path, profile: Profile) -> list[str]:
    header = [tidy(cell) for cell in cells]
    if missing := sorted(profile.columns - set(header)):
        raise FileError(f"{path.name} has no column “{'”, “'.join(missing)}”. Its columns are: {', '.join(header)}.")
    if twice := sorted(column for column in profile.columns if header.count(column) > 1):
        raise FileError(f"{path.name} has several columns “{'”, “'.join(twice)}”.")
    return header


def tidy(cell: str) -> str:
    """Returns a cell without what nobody can see: spaces around and doubled, control and format characters."""
    if cell.isascii() and cell.isprintable():
        return " ".join(cell.split())
    visible = (
        " " if character.isspace() else character
        for character in cell
        if character.isspace() or character in KEPT_INVISIBLE or unicodedata.category(character) not in ("Cc", "Cf")
    )
    return " ".join("".join(visible).split())
