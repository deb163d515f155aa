"""The gazetteer extract that is committed with the code: what it holds, and which version it is."""

from __future__ import annotations

import csv
import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from services.places.place import POSTCODE, TOWN, Entry, Region

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "gazetteer"
FILES = ("countries.csv", "countries_in_languages.csv", "regions.csv", "places.csv.gz")


@dataclass(frozen=True)
class CountryNames:
    """A country as people name it; `people` breaks ties between places of the same name."""

    code: str
    name: str
    other_names: tuple[str, ...]
    people: int
    # Pairs of a language and the country's name in it.
    in_languages: tuple[tuple[str, str], ...] = ()


class Extract:
    """The files of one extract, read when asked for."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Reads from `folder`, which holds the four files."""
        self._folder = folder

    def version(self) -> str:
        """Returns a short text that changes whenever a byte of the extract does."""
        digest = hashlib.sha256()
        for name in FILES:
            digest.update((self._folder / name).read_bytes())
        return digest.hexdigest()[:16]

    def countries(self) -> list[CountryNames]:
        """Returns every country of the world."""
        translated = {row.pop("code"): tuple(row.items()) for row in self._rows("countries_in_languages.csv")}
        return [
            CountryNames(
                row["code"],
                row["name"],
                _names(row["other_names"]),
                int(row["people"]),
                translated.get(row["code"], ()),
            )
            for row in self._rows("countries.csv")
        ]

    def regions(self) -> list[Region]:
        """Returns every region that some place of the extract lies in."""
        return [Region(**row) for row in self._rows("regions.csv")]

    def entries(self) -> Iterator[Entry]:
        """Yields the towns and postcodes, some 140,000."""
        with gzip.open(self._folder / "places.csv.gz", "rt", encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            for country, region, code, name, other_names, latitude, longitude, population, time_zone in rows:
                yield Entry(
                    name=code or name,
                    town=name if code else "",
                    kind=POSTCODE if code else TOWN,
                    country=country,
                    latitude=float(latitude),
                    longitude=float(longitude),
                    region=region,
                    population=int(population or 0),
                    other_names=_names(other_names),
                    time_zone=time_zone,
                )

    def _rows(self, name: str) -> list[dict[str, str]]:
        with (self._folder / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


def _names(joined: str) -> tuple[str, ...]:
    return tuple(joined.split("|")) if joined else ()
