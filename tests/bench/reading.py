"""`bench reading`: the processor time that reading one search takes, warm, for usual searches and for hard ones."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.understanding.reading import read
from tests.bench.tables import table

HEADS = ("searches", "read", "median, ms", "99 of 100, ms", "longest, ms")
# Kinds, places, slang, typing errors, filters, in five languages: (language, text).
USUAL = (
    ("en", "needle exchange"), ("en", "needles g51"), ("en", "pins near g51"), ("en", "naloxone"), ("en", "narcam"),
    ("en", "test my pills"), ("en", "drug testing"), ("en", "methadone clinic near kings cross"), ("en", "Glasgow"),
    ("en", "needle exchange reading"), ("en", "needles springfield missouri"), ("en", "shelter that allows dogs"),
    ("en", "free naloxone open now glasgow"), ("en", "needles Manchster"), ("en", "where to put used needles"),
    ("en", "bed tonight"), ("en", "naloxone scotland"), ("en", "SW1A 1AA"), ("en", "hostel leeds no id"),
    ("en", "somewhere to wash my clothes in edinburgh"), ("es", "intercambio de jeringas en Madrid"),
    ("es", "análisis de drogas"), ("es", "ducha cerca de mí"), ("fr", "salle de shoot"), ("fr", "naloxone Paris"),
    ("fr", "seringues d'Orléans"), ("fr", "tester mes produits"), ("de", "Spritzentausch Berlin"),
    ("de", "Drogenkonsumraum"), ("de", "Drug-Checking Zürich"), ("de", "Spritzentauschautomat um die Ecke"),
    ("pt", "troca de seringas"), ("pt", "sala de consumo Lisboa"), ("pt", "naloxona perto de mim"),
)  # fmt: skip
# Nothing in these is known, or everything is nearly known: each word is compared with all others.
HARD = (
    ("en", "xyzzy plover " * 12), ("en", "nedle exchnge nalxone metadone glasgwo " * 4), ("en", "x" * 2_000),
    ("en", "in on at by to of for " * 6), ("en", "springfield " * 20), ("de", "donaudampfschifffahrt " * 8),
    ("en", "💉" * 200), ("en", "' OR 1=1; -- " * 20), ("fr", "l'd'qu'l' " * 30), ("en", "new york new jersey " * 6),
)  # fmt: skip


def run(folder: Path, counts: list[int], seconds: float, say: Callable[[str], None]) -> None:
    """Prints one table; the places are the whole gazetteer, so the sizes of directories do not matter."""
    gazetteer = Gazetteer(prepare(folder))
    rows = [_row(name, searches, gazetteer, seconds) for name, searches in (("usual", USUAL), ("hard", HARD))]
    say(table(HEADS, rows))


def _row(name: str, searches: tuple[tuple[str, str], ...], gazetteer: Gazetteer, seconds: float) -> list[str]:
    for language, text in searches:
        read(text, gazetteer, language, home="GB")
    took = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for language, text in searches:
            # Of the processor, which nothing else on the machine can lengthen; reading waits for nothing.
            start = time.thread_time()
            read(text, gazetteer, language, home="GB")
            took.append((time.thread_time() - start) * 1000)
    took.sort()
    slow = took[min(len(took) - 1, len(took) * 99 // 100)]
    return [name, f"{len(took):,}", f"{statistics.median(took):.2f}", f"{slow:.2f}", f"{took[-1]:.2f}"]
