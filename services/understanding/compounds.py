"""German compounds: "Spritzentauschautomat" is a known word with the thing that does it behind."""

from __future__ import annotations

from collections.abc import Iterator

from services.language.folding import name_key

# Things and places that add no other meaning. Never "test", "beratung", "entzug", "entsorgung": these make other kinds.
HEADS = frozenset(
    name_key(
        "abgabe abgabestelle abgabestellen angebot angebote anlaufstelle apotheke apotheken ausgabe ausgabestelle "
        "ausgabestellen automat automaten bus cafe center dienst einrichtung einrichtungen haus kit kits laden mobil "
        "möglichkeit möglichkeiten ort orte platz plätze pläetze praxis praxen programm programme projekt projekte set "
        "sets standort standorte station stelle stellen team treff vergabe vergabestelle verteilung zentren zentrum"
    ).split()
)
LINKS = ("", "s", "n", "en", "es", "e")
SHORTEST_COMPOUND = 9
SHORTEST_PART = 5


def parts_known(word: str) -> Iterator[str]:
    """Yields what may stand before the last part of a compound, the longest first; nothing for other words."""
    if len(word) < SHORTEST_COMPOUND:
        return
    for cut in range(len(word) - 3, SHORTEST_PART - 1, -1):
        if word[cut:] in HEADS:
            for link in LINKS:
                if word[:cut].endswith(link) and cut - len(link) >= SHORTEST_PART:
                    yield word[: cut - len(link)]
