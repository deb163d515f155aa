"""Words that name what this directory is about, in every language of it: they stand in no title and in no address.

A title and an address stay in the history of a browser, and the name of a host is seen by whoever owns the line; the
text of a page is not.
"""

from __future__ import annotations

from services.language.folding import name_key

_STEMS = (
    "drug", "needle", "syringe", "naloxon", "narcan", "overdos", "harm reduc", "harmreduc", "methadon", "buprenorph",
    "opioid", "opiat", "heroin", "cocain", "fentanyl", "inject", "addict", "homeless", "rehab", "detox", "consumption",
    "jeringa", "jeringuilla", "aguja", "droga", "sobredosis", "metadona", "opioide", "inyec", "adicc",
    "seringue", "aiguille", "drogue", "surdose", "opiace", "toxicoman",
    "spritze", "droge", "überdosis", "ueberdosis", "konsumraum", "obdachlos", "suchthilfe",
    "seringa", "agulha", "sobredose", "injet",
    "مخدر", "جرعة زائدة", "محاقن", "نالوكسون", "ميثادون", "إدمان",
    "مواد مخدر", "سرنگ", "نالوکسون", "متادون", "اعتیاد", "بیش مصرف",
)  # fmt: skip
_FOLDED_STEMS = tuple(map(name_key, _STEMS))
# Shorter words, which would be found inside others.
_WHOLE_WORDS = frozenset({"harm", "hiv", "crack", "meth", "pipe", "nsp", "oat", "dcr", "legal", "housing", "needles"})


def topic_in(text: str) -> str:
    """Returns the first word or stem of a title, an address or a name that would tell the topic; "" if none does."""
    folded = name_key(text)
    whole = next((word for word in folded.split() if word in _WHOLE_WORDS), "")
    return whole or next((stem for stem in _FOLDED_STEMS if stem in folded), "")
