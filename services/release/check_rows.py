"""Reads every record of a finished release once, and finds those that tell what they or another listing withhold."""

from __future__ import annotations

import json
import re
import sqlite3
from array import array
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from functools import cached_property
from itertools import chain, compress
from pathlib import Path
from typing import Any, NamedTuple

from services.release.beside import Beside, Helper
from services.release.elsewhere import POINT, Shown, Told, Withheld
from services.release.withheld import PHONE, STREET, Search, WithheldValue

# So many listings are looked through at a time; for more of these than four a second process helps.
PORTION = 1_000
_ALONE = 4
# So many portions wait for the helper, so that it need not wait for this process to finish one.
_ON_THE_WAY = 2

_EXACT_POINTS = "SELECT latitude, longitude FROM listing WHERE precision = 'exact'"
_CIRCLES = (
    "SELECT DISTINCT public_id, offer_area.latitude, offer_area.longitude FROM offer_area"
    " JOIN listing ON listing.id = listing_id"
    " WHERE offer_area.latitude IS NOT NULL AND offer_area.longitude IS NOT NULL"
)
# Asked for many listings at once; the first column says of which one a row is.
_OWN_ROWS = (
    "SELECT id, * FROM listing WHERE id IN (SELECT value FROM json_each(?))",
    "SELECT rowid, * FROM listing_text WHERE rowid IN (SELECT value FROM json_each(?))",
    "SELECT listing_id, * FROM offer WHERE listing_id IN (SELECT value FROM json_each(?))",
    "SELECT listing_id, group_concat(key || ' ' || value, char(10)) FROM offer JOIN offer_fact ON offer_id = offer.id"
    " WHERE listing_id IN (SELECT value FROM json_each(?)) GROUP BY listing_id",
    "SELECT listing_id, * FROM offer_area WHERE listing_id IN (SELECT value FROM json_each(?))",
)
_NUMBER_IN_RECORD = re.compile(r'"value":"(\+?\d{4,})"')
_THINGS = {STREET: "street", POINT: "place", PHONE: "phone number"}

_Withheld = Mapping[str, tuple[WithheldValue, ...]]


class Looked(NamedTuple):
    """What was found in a portion: sentences by public id, and the ids of listings that name what others withhold."""

    faults: dict[str, str]
    suspects: array[int]


def faults_in_rows(path: Path, withheld: _Withheld, helper: Helper | None = None) -> dict[str, str]:
    """Returns the listings that tell what they or another one withhold, each with a sentence for its curator.

    Costs about 50 µs a listing, shared with the helper where there are many.
    """
    if not withheld:
        return {}
    search = RowSearch(path, withheld)
    with closing(opened(path)) as connection:
        (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM listing").fetchone()
        portions = [(first, first + PORTION - 1) for first in range(1, last + 1, PORTION)]
        looked = list(_looked_at(search, portions, helper if len(portions) > _ALONE else None))
        faults = {public_id: sentence for one in looked for public_id, sentence in one.faults.items()}
        suspects = array("I", chain.from_iterable(one.suspects for one in looked))
        return faults | _tellers(connection, Withheld(withheld), suspects)


class RowSearch:
    """A search through the rows of one file, which can be handed over to another process."""

    def __init__(self, path: Path, withheld: _Withheld) -> None:
        self._path, self._withheld = path, withheld

    def look(self, first: int, last: int) -> Looked:
        """Looks through the listings with these ids, first and last included."""
        looked = Looked({}, array("I"))
        withholding: dict[int, tuple[str, str]] = {}
        with closing(opened(self._path)) as connection:
            records = "SELECT id, public_id, record FROM listing WHERE id BETWEEN ? AND ?"
            for listing_id, public_id, text in connection.execute(records, (first, last)):
                if public_id in self._withheld:
                    withholding[listing_id] = public_id, text
                if self._elsewhere.is_named_in(text):
                    looked.suspects.append(listing_id)
            rows = _rows_of(connection, [*withholding])
        for listing_id, (public_id, text) in withholding.items():
            record = json.loads(text)
            if found := Search(self._withheld[public_id], record).first_in([record, rows[listing_id]]):
                looked.faults[public_id] = f"It would show a {found.kind} that is withheld."
        return looked

    @cached_property
    def _elsewhere(self) -> Withheld:
        return Withheld(self._withheld)


def _looked_at(search: RowSearch, portions: Iterable[tuple[int, int]], helper: Helper | None) -> Iterator[Looked]:
    """Yields what was found in each portion; this process and the helper take the next one whenever they are free."""
    waiting, asked = deque(portions), 0
    beside: Beside | None = None
    if helper is not None:
        helper.call()
    while waiting or asked:
        if beside is None and helper is not None and (beside := helper.beside()) is not None:
            beside.take(search)
        if beside is not None and asked and (beside.has_answer() or not waiting):
            yield beside.answer()
            asked -= 1
        elif beside is not None and waiting and asked < _ON_THE_WAY:
            beside.ask("look", *waiting.popleft())
            asked += 1
        else:
            yield search.look(*waiting.popleft())


def _rows_of(connection: sqlite3.Connection, listing_ids: list[int]) -> defaultdict[int, list[Any]]:
    """Returns all that stands in any row of any table that belongs to a listing, but its record, by listing."""
    values: defaultdict[int, list[Any]] = defaultdict(list)
    for question in _OWN_ROWS:
        rows = connection.execute(question, (json.dumps(listing_ids),))
        without_record = [column[0] != "record" for column in rows.description]
        for row in rows:
            values[row[0]] += compress(row, without_record)
    return values


def _tellers(connection: sqlite3.Connection, search: Withheld, suspects: array[int]) -> dict[str, str]:
    """Returns the listings that tell what another one withholds and nobody shows by right."""
    circles = [one for one in connection.execute(_CIRCLES) if search.owner_near(*one[1:]) not in (None, one[0])]
    if not circles and not suspects:
        return {}
    search.forget(Shown(points=connection.execute(_EXACT_POINTS)))
    for listing_id in suspects:
        # Whoever shows a thing by right names it: nobody else has to be asked.
        text = _record(connection, listing_id)[1]
        address = json.loads(text).get("address") or {}
        streets = [line for key in ("address_1", "address_2") if (line := address.get(key))]
        search.forget(Shown(streets=streets, phones=_NUMBER_IN_RECORD.findall(text)))
    faults = {}
    for public_id, latitude, longitude in circles:
        if (owner := search.owner_near(latitude, longitude)) not in (None, public_id):
            faults[public_id] = f"Its area is drawn around the place that listing {owner} withholds: move the circle."
    for listing_id in suspects:
        public_id, text = _record(connection, listing_id)
        if search.is_named_in(text) and (told := search.told_by(public_id, text)):
            faults[public_id] = _sentence_on(told)
    return faults


def _record(connection: sqlite3.Connection, listing_id: int) -> tuple[str, str]:
    return connection.execute("SELECT public_id, record FROM listing WHERE id = ?", (listing_id,)).fetchone()


def _sentence_on(told: Told) -> str:
    return f"Its public words tell the {_THINGS[told.kind]} that listing {told.owner} withholds (in: {told.field})."


def opened(path: Path) -> sqlite3.Connection:
    """Returns a connection to a finished file, which nobody writes any more."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
