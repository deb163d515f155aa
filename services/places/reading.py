"""Reads files of places made by others: GeoNames' postal format, or any CSV with a header we can make sense of."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

GEONAMES_POSTAL_COLUMNS = (
    "country", "code", "name", "region", "region_code", "", "", "", "", "latitude", "longitude", "",
)  # fmt: skip
# The headers that stand for each field, lower-case and without spaces, dots or underscores; first come, first taken.
HEADERS = {
    "name": ("name", "placename", "place", "town", "city", "locality", "asciiname"),
    "code": ("code", "postcode", "postalcode", "zipcode", "zip", "pcds", "pcd", "outcode", "eircode"),
    "kind": ("kind",),
    "country": ("country", "countrycode", "cc", "iso2"),
    "region": ("region", "state", "adminname1", "admin1name", "province"),
    "region_code": ("regioncode", "statecode", "admincode1", "admin1code"),
    "latitude": ("latitude", "lat", "y"),
    "longitude": ("longitude", "lon", "lng", "long", "x"),
    "population": ("population", "people", "pop"),
}
# Told now and then during a long load: what is being done, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]
DELIMITERS = (",", ";", "\t", "|")
CHUNK = 1 << 20


class UnreadableError(Exception):
    """The file cannot be read at all; the message is a sentence that says why."""


@dataclass(frozen=True)
class SourceFile:
    """A file of places that can be read: its encoding, its delimiter, and which field stands in which column."""

    path: Path
    encoding: str
    delimiter: str
    fields: tuple[str, ...]
    has_header: bool

    @property
    def notices(self) -> list[str]:
        """Returns what whoever loads the file should know, as sentences."""
        if self.encoding == "cp1252":
            return ["The file is not UTF-8. It was read as Windows-1252: please look at names with accents."]
        return []

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Yields the number of each row, counted as a spreadsheet does, and its values by field; skips empty rows."""
        # GeoNames quotes nothing, so a quotation mark there is part of a name.
        quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if self.has_header else csv.QUOTE_NONE
        with self.path.open(encoding=self.encoding, newline="") as file:
            rows = csv.reader(file, delimiter=self.delimiter, quoting=quoting)
            try:
                for number, row in enumerate(rows, start=1):
                    if any(row) and not (number == 1 and self.has_header):
                        yield number, self._by_field(row)
            except csv.Error as error:
                sentence = f"{self.path.name} cannot be read after row {rows.line_num}: {error}."
                raise UnreadableError(sentence) from error

    def _by_field(self, row: list[str]) -> dict[str, str]:
        return {field: value.strip() for field, value in zip(self.fields, row, strict=False) if field}


def open_source(path: Path) -> SourceFile:
    """Finds out how a file is written; raises UnreadableError when it is missing, no text, or has no usable columns."""
    try:
        encoding = _encoding(path)
        with path.open(encoding=encoding, newline="") as file:
            first = file.readline(CHUNK).rstrip("\r\n")
    except OSError as error:
        raise UnreadableError(f"{path} cannot be read: {error.strerror or error}.") from error
    if not first:
        raise UnreadableError(f"{path.name} is empty.")
    if _is_geonames_postal(first.split("\t")):
        return SourceFile(path, encoding, "\t", GEONAMES_POSTAL_COLUMNS, has_header=False)
    delimiter = max(DELIMITERS, key=first.count)
    fields = _fields(next(csv.reader([first], delimiter=delimiter)))
    if not {"latitude", "longitude"} <= set(fields) or not {"name", "code"} & set(fields):
        raise UnreadableError(
            f"{path.name} has no columns for a name or a code, a latitude and a longitude: "
            "the first row must name them, or the file must be in GeoNames' postal format."
        )
    return SourceFile(path, encoding, delimiter, fields, has_header=True)


def _encoding(path: Path) -> str:
    decoders = {
        "utf-8-sig": codecs.getincrementaldecoder("utf-8")(),
        "cp1252": codecs.getincrementaldecoder("cp1252")(),
    }
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if b"\0" in chunk:
                raise UnreadableError(
                    f"{path.name} holds a NUL byte, so it is not a text file. Save it as CSV in UTF-8."
                )
            for encoding in list(decoders):
                if not _decodes(decoders[encoding], chunk):
                    del decoders[encoding]
    if "utf-8-sig" in decoders and not _decodes(decoders["utf-8-sig"], b"", final=True):
        del decoders["utf-8-sig"]
    if not decoders:
        raise UnreadableError(f"{path.name} is written neither in UTF-8 nor in Windows-1252. Save it as CSV in UTF-8.")
    return next(iter(decoders))


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _is_geonames_postal(values: list[str]) -> bool:
    return (
        len(values) in (11, 12)
        and len(values[0]) == 2
        and values[0].isupper()
        and values[9].lstrip("-").replace(".", "", 1).isdigit()
    )


def _fields(header: list[str]) -> tuple[str, ...]:
    columns = ["".join(character for character in title.lower() if character.isalnum()) for title in header]
    fields = [""] * len(columns)
    for field, titles in HEADERS.items():
        for title in titles:
            if title in columns and not fields[columns.index(title)]:
                fields[columns.index(title)] = field
                break
    return tuple(fields)
