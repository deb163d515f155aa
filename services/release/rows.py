"""Turns public records into the rows of a release file: plain work on plain values, fit for a process of its own."""

from __future__ import annotations

import json
import marshal
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from services.catalogue.facets import facts_of
from services.geometry.points import Point
from services.release.areas import AreasBuilder
from services.release.point_index import PointIndexBuilder
from services.release.record_sums import RecordSumsBuilder

# How many columns each table has, in the order in which they are filled.
COLUMNS = {"listing": 15, "offer": 6, "offer_fact": 3, "listing_text": 3}

# The values of rows, one row after the other, by table.
Values = dict[str, list[Any]]


class StoredRecord(NamedTuple):
    """A public record as it is kept: whose it is, and its JSON."""

    public_id: str
    text: str


class RecordUnusable(ValueError):
    """A public record that is not what this room writes; `public_id` says whose."""

    def __init__(self, public_id: str) -> None:
        super().__init__(public_id)
        self.public_id = public_id

    def __str__(self) -> str:
        return f"The public record of {self.public_id} is damaged."


@dataclass
class Counts:
    """What went into a release."""

    listings: int = 0
    offers: int = 0
    demo_listings: int = 0
    by_type: Counter[str] = field(default_factory=Counter)
    answers: set[tuple[str, str]] = field(default_factory=set)

    @property
    def is_demo(self) -> bool:
        """Says whether any listing is invented: then the whole release must say so."""
        return self.demo_listings > 0


class Preparer:
    """Numbers listings and offers as they come and makes their rows; holds where they are and nothing else of them."""

    def __init__(self) -> None:
        self.counts = Counts()
        self._points, self._areas, self._sums = PointIndexBuilder(), AreasBuilder(), RecordSumsBuilder()

    def rows_of(self, records: Iterable[StoredRecord | dict[str, Any]]) -> Values:
        """Returns the rows of some records, which go on where the records before have ended.

        Takes about 0.08 ms a listing. Raises RecordUnusable.
        """
        values: Values = {table: [] for table in COLUMNS}
        for one in records:
            record, text = _read(one)
            try:
                self._add(record, text, values)
            except (KeyError, TypeError, AttributeError, ValueError) as reason:
                raise RecordUnusable(str(record.get("id", ""))) from reason
        return values

    def packed_rows_of(self, records: Iterable[StoredRecord | dict[str, Any]]) -> bytes:
        """Returns the same as bytes that `unpacked` reads: quicker to hand over between processes."""
        return marshal.dumps(self.rows_of(records))

    def finish(self) -> Counts:
        """Returns what all the rows together were of."""
        return self.counts

    def rows_of_places(self) -> Iterator[tuple[str, tuple]]:
        """Yields the rows of points, areas and sums, each with its table, once all listings are in."""
        yield from self._points.rows()
        yield from self._areas.rows()
        yield from self._sums.rows()

    def _add(self, record: dict[str, Any], text: str, values: Values) -> None:
        counts, offers = self.counts, record["offers"]
        listing_id, first_offer = counts.listings + 1, counts.offers + 1
        values["listing"] += _listing_row(listing_id, record, text)
        self._sums.add(text)
        values["listing_text"] += (listing_id, f"{record['name']} {record['alternate_name']}", " ".join(_words(record)))
        for position, offer in enumerate(offers):
            offer_id = first_offer + position
            row = (offer_id, listing_id, offer["type"], position, int(offer["is_remote"]), offer["ends_on"])
            values["offer"] += row
            said = facts_of(record, offer)
            counts.answers.update(said)
            facts = values["offer_fact"]
            for key, value in said:
                facts += (offer_id, key, value)
            # A stop of a van has an area as well, but people go there: it is found where it is.
            if offer["areas"] and offer["is_remote"]:
                self._areas.add(listing_id, offer_id, offer["type"], offer["areas"])
        types = [offer["type"] for offer in offers]
        if record["latitude"] is not None:
            self._points.add(listing_id, Point(record["latitude"], record["longitude"]), enumerate(types, first_offer))
        counts.listings += 1
        counts.offers += len(offers)
        counts.demo_listings += record["is_demo"]
        counts.by_type.update(types)


def unpacked(packed: bytes) -> Values:
    """Returns the rows that were packed by another process of ours."""
    return marshal.loads(packed)  # noqa: S302 — from the process that we have started


def _read(one: StoredRecord | dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Returns a record and its JSON in the one form that the release has."""
    if isinstance(one, dict):
        return one, _as_text(one)
    try:
        record = json.loads(one.text)
    except ValueError as reason:
        raise RecordUnusable(one.public_id) from reason
    if not isinstance(record, dict) or record.get("id") != one.public_id:
        raise RecordUnusable(one.public_id)
    # As the registry writes it on SQLite; PostgreSQL puts blanks between, and older rows have other letters escaped.
    is_in_form = one.text.startswith('{"id":"') and "\\u" not in one.text
    return record, one.text if is_in_form else _as_text(record)


def _as_text(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _listing_row(listing_id: int, record: dict[str, Any], text: str) -> tuple:
    return (
        listing_id,
        record["id"],
        record["kind"],
        record["name"],
        record["country"],
        record["subdivision"],
        record["timezone"],
        record["precision"],
        record["latitude"],
        record["longitude"],
        record["checked_on"],
        record["expires_at"],
        int(record["is_demo"]),
        int(record["closed_for_good_on"] is not None),
        text,
    )


def _words(record: dict[str, Any]) -> Iterator[str]:
    """Yields what people can find a listing by, beside its name."""
    yield record["description"]
    yield from (value for key, value in record["address"].items() if key != "country")
    if record["organization"]:
        yield record["organization"]["name"]
    for words in record["translations"].values():
        yield from (words["name"], words["description"])
    for offer in record["offers"]:
        yield from (offer["name"], offer["alternate_name"], offer["description"])
        if offer["organization"]:
            yield offer["organization"]["name"]
        for words in offer["translations"].values():
            yield from (words["name"], words["description"])
