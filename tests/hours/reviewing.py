"""A person's review of hours that people really wrote: which answer was right, without the words themselves.

The texts belong to others and stay where they are. Each line of reviewed_hours.tsv names the source, the first twelve
letters of the text's SHA-256, the verdict, and the answer that was called right: as OSM hours with the remarks of
others left out, or as a hash where the licence of the source does not let hours be repeated.
"""

import hashlib
import json
import re
from pathlib import Path

from services.hours.plain import read_plain_words
from services.hours.remarks import remark_phrase
from services.hours.values import HoursError
from services.vocabulary.phrase import Phrase
from tests.shared import SHARED

TABLE = Path(__file__).parent / "reviewed_hours.tsv"
FOLDER = SHARED / "data/hours-freetext"
SOURCES = ("at-salzburg-osm", "ca-toronto-haven", "uk-trafford-foodbanks", "uk-trafford-pharmacies", "us-ny-takeback")
NOT_TO_BE_REPEATED = ("at-salzburg-osm", "ca-toronto-haven")
UNREADABLE = "unreadable"


def short_hash(text: str) -> str:
    """Returns the first twelve letters of the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def texts_of(source: str) -> list[str]:
    """Returns the texts of a source, one a line."""
    path = FOLDER / f"{source}.jsonl"
    assert path.exists(), f"The real hours are not here: {path}. Set HRD_SHARED to the folder that holds data/."
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def answer_to(source: str, text: str) -> str:
    """Returns what a text is read as, in the form of the table; "" where it is refused."""
    try:
        osm = read_plain_words(text)
    except HoursError:
        return ""
    if source in NOT_TO_BE_REPEATED:
        return f"#{short_hash(osm)}"
    return re.sub(r'"([^"]*)"', lambda it: it[0] if isinstance(remark_phrase(it[1]), Phrase) else '"…"', osm)


def reviewed() -> dict[tuple[str, str], tuple[str, str]]:
    """Maps source and hash of each reviewed text to the verdict and the answer that was called right."""
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {(source, digest): (verdict, answer) for source, digest, verdict, answer in rows}
