"""Finding listings by their words: FTS5, diacritics folded, every word also as the beginning of a longer one."""

from __future__ import annotations

import re
import unicodedata

from django.db import connections

from services.catalogue.open_file import open_file
from services.catalogue.routing import RELEASE

LONGEST_QUERY = 200
MOST_WORDS = 8
MOST_MATCHES = 2_000
# A single letter begins too many words to say anything.
SHORTEST_BEGINNING = 2
# A word that so many listings use is a word, and not somebody's typing error that was imported.
LISTINGS_WITH_A_WORD = 3


def match_expression(words: str) -> str:
    """Returns a safe FTS5 expression for what somebody typed: tokens only, never their string; "" if there is none."""
    plain = unicodedata.normalize("NFKD", words[:LONGEST_QUERY])
    # Marks are dropped before the words are cut, or a vowel sign in Arabic would cut one in two.
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    tokens = re.findall(r"[^\W_]+", plain)[:MOST_WORDS]
    return " ".join(f'"{token}"*' if len(token) >= SHORTEST_BEGINNING else f'"{token}"' for token in tokens)


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


def is_part_of_a_name(words: str) -> bool:
    """Says whether the name of some listing holds all these words."""
    expression = match_expression(words)
    if not expression:
        return False
    with connections[RELEASE].cursor() as cursor:
        cursor.execute("SELECT 1 FROM listing_text WHERE listing_text MATCH %s LIMIT 1", [f"name : ({expression})"])
        return cursor.fetchone() is not None


def is_listed_word(word: str) -> bool:
    """Says whether a plain word stands, as it is, in the name of a listing or in several listings."""
    tokens = re.findall(r"[^\W_]+", word[:LONGEST_QUERY])
    if len(tokens) != 1:
        return False
    with connections[RELEASE].cursor() as cursor:
        cursor.execute("SELECT 1 FROM listing_text WHERE listing_text MATCH %s LIMIT 1", [f'name : "{tokens[0]}"'])
        if cursor.fetchone():
            return True
        cursor.execute(
            "SELECT 1 FROM listing_text WHERE listing_text MATCH %s LIMIT %s",
            [f'"{tokens[0]}"', LISTINGS_WITH_A_WORD],
        )
        return len(cursor.fetchall()) == LISTINGS_WITH_A_WORD
