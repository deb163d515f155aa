"""What words can be found in a cell: every word of each listing, cut and folded by the engine that searches here."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from itertools import pairwise
from typing import Any

from services.catalogue.open_file import open_file
from services.catalogue.schema import TOKENIZER
from services.packs.cells_served import ServedCell
from services.packs.contents import FORMAT

_AT_A_TIME = 500


def words_pack(cell: ServedCell) -> dict[str, Any]:
    """Returns all words of a cell in order, and for each listing of its list pack, in that order, which it holds.

    Those are the numbers of words, each as the gap from the one before.
    """
    listing_ids = (*cell.listing_ids, *cell.coming_ids)
    words = _words_by_listing(listing_ids)
    terms = sorted({word for of_one in words.values() for word in of_one})
    numbers = {word: number for number, word in enumerate(terms)}
    gaps = [_gaps(sorted(numbers[word] for word in words[listing_id])) for listing_id in listing_ids]
    places = len(cell.listing_ids)
    return {
        "v": FORMAT,
        "key": cell.key,
        "digest": cell.digest,
        "terms": " ".join(terms),
        "places": gaps[:places],
        "coming": gaps[places:],
    }


def _words_by_listing(listing_ids: Sequence[int]) -> dict[int, set[str]]:
    """Returns the words of listings by id; five hundred take about 50 ms."""
    words: dict[int, set[str]] = defaultdict(set)
    with closing(sqlite3.connect(":memory:")) as cutter:
        cutter.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (name, words, content = '', tokenize = '{TOKENIZER}')")
        cutter.execute("CREATE VIRTUAL TABLE found USING fts5vocab (texts, instance)")
        for start in range(0, len(listing_ids), _AT_A_TIME):
            batch = listing_ids[start : start + _AT_A_TIME]
            marks = ",".join("?" * len(batch))
            rows = open_file().execute(
                f"SELECT rowid, name, words FROM listing_text WHERE rowid IN ({marks})",  # noqa: S608 — our words
                batch,
            )
            cutter.executemany("INSERT INTO texts (rowid, name, words) VALUES (?, ?, ?)", rows)
        for term, listing_id in cutter.execute("SELECT DISTINCT term, doc FROM found"):
            words[listing_id].add(term)
    return words


def _gaps(numbers: list[int]) -> list[int]:
    return [*numbers[:1], *(later - earlier for earlier, later in pairwise(numbers))]
