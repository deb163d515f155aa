"""The cases of the gate: one line of JSON each, written as people type, and what a reading of them must be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from services.language.folding import name_key
from services.places.gazetteer import Gazetteer
from services.places.place import Place
from services.understanding.reading import Reading

FOLDER = Path(__file__).parent / "cases"
KNOWN_MISSES = Path(__file__).parent / "known_misses.jsonl"
GROUPS = (
    "english", "spanish", "french", "german", "portuguese", "arabic", "places", "typing_errors", "must_not", "hostile",
    "unseen",
)  # fmt: skip
# A point may be rounded on its way, by far less than a street.
NEAR = 0.001


@dataclass(frozen=True)
class Case:
    """What somebody types (`q`, on a page in `lang`) and what it must mean; what is empty is not asked about.

    `types` are all kinds it stands for, the first one first; none at all where it is (). `excluded` are kinds that must
    not be assumed. `place` is the place that is found, by any of its names, in `land`, its country or region ("US-IL").
    `choice` is a name of which several places are offered. `filters` are among those that are read. `slang` is
    the part of it that may stand nowhere on the page but in the search box.
    """

    group: str
    q: str
    lang: str
    types: tuple[str, ...] | None = None
    excluded: frozenset[str] = frozenset()
    place: str = ""
    land: str = ""
    choice: str = ""
    point: tuple[float, float] | None = None
    filters: tuple[tuple[str, str], ...] = ()
    has_note: bool = False
    slang: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from all other cases."""
        return self.group, self.lang, self.q


def read_case(group: str, line: dict[str, Any]) -> Case:
    """Returns the case of one line of a file; a KeyError or TypeError where the line is not right."""
    known = {"q", "lang", "types", "not", "place", "in", "places", "point", "filters", "note", "slang", "why", "words"}
    if unknown := line.keys() - known:
        raise KeyError(f"{line['q']!r}: {unknown}")
    return Case(
        group=group,
        q=line["q"],
        lang=line["lang"],
        types=tuple(line["types"]) if "types" in line else None,
        excluded=frozenset(line.get("not", ())),
        place=line.get("place", ""),
        land=line.get("in", ""),
        choice=line.get("places", ""),
        point=tuple(line["point"]) if "point" in line else None,
        filters=tuple((parameter, value) for parameter, value in line.get("filters", ())),
        has_note=line.get("note", False),
        slang=line.get("slang", ""),
    )


def our_cases() -> list[Case]:
    """Returns every case of this folder."""
    return [read_case(group, line) for group in GROUPS for line in _lines(FOLDER / f"{group}.jsonl")]


def known_misses() -> dict[tuple[str, str, str], str]:
    """Returns the cases that are known to be missed, each with the reason."""
    return {(line["group"], line["lang"], line["q"]): line["why"] for line in _lines(KNOWN_MISSES)}


def faults(case: Case, reading: Reading, gazetteer: Gazetteer) -> list[str]:
    """Returns what a reading lacks of what it must be, as short sentences; none where it is right."""
    found = _wrong_kinds(case, reading)
    if case.place and not _is_place(case, reading.place, gazetteer):
        found.append(f"place {reading.place.name if reading.place else None!r}, not {case.place!r}")
    if case.choice and not (reading.is_doubtful and case.choice in map(attrgetter("name"), _offered(reading))):
        found.append(f"no choice of {case.choice!r}")
    if case.point and not _is_near(case.point, reading):
        found.append(f"point {reading.point}")
    if missing := set(case.filters) - set(reading.filters):
        found.append(f"filters {sorted(reading.filters)}, missing {sorted(missing)}")
    if case.has_note and not reading.notes:
        found.append("nothing is said about it")
    return found


def violations(case: Case, reading: Reading) -> list[str]:
    """Returns the kinds that were assumed although they must not be."""
    return sorted(case.excluded.intersection(reading.types))


def _is_place(case: Case, place: Place | None, gazetteer: Gazetteer) -> bool:
    if place is None or not f"{place.country}-{place.admin1_code}".startswith(case.land):
        return False
    own = {name_key(name) for name in (place.name, place.area_name)}
    return name_key(case.place) in own or place.slug in {one.slug for one in gazetteer.named(case.place)}


def _wrong_kinds(case: Case, reading: Reading) -> list[str]:
    if case.types is None:
        return []
    is_right = set(reading.types) == set(case.types) and reading.types[:1] == case.types[:1]
    return [] if is_right else [f"types {list(reading.types)}, not {list(case.types)}"]


def _offered(reading: Reading) -> list[Place]:
    return [place for place in (reading.place, *reading.places) if place is not None]


def _is_near(point: tuple[float, float], reading: Reading) -> bool:
    latitude, longitude = point
    found = reading.point
    return bool(found and abs(found.latitude - latitude) < NEAR and abs(found.longitude - longitude) < NEAR)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
