"""A place people search around (a town or a postcode), and the region and country it lies in."""

from __future__ import annotations

from dataclasses import dataclass

from services.geometry.points import Point

TOWN = "town"
POSTCODE = "postcode"
KINDS = (TOWN, POSTCODE)


@dataclass(frozen=True)
class Country:
    """A country that has places here: its ISO 3166-1 code of two letters and its English name."""

    code: str
    name: str


@dataclass(frozen=True)
class Region:
    """A first division of a country; `code` is its ISO 3166-2 code without the country, or "" where that is not known.

    `slug` always names the region within its country, so links use it.
    """

    country: str
    slug: str
    code: str
    name: str


@dataclass(frozen=True)
class Place:
    """A town or a postcode with the point its area is listed around."""

    slug: str
    name: str
    kind: str
    country: str
    admin1_code: str
    admin1_name: str
    point: Point
    population: int
    time_zone: str

    @property
    def label(self) -> str:
        """Returns the words for headings and lists: "G51", "Glasgow, Scotland", "10001, New York"."""
        # A code that holds letters says by itself where it is; five digits could be in any of a dozen countries.
        speaks_for_itself = self.kind == POSTCODE and any(character.isalpha() for character in self.name)
        if speaks_for_itself or self.admin1_name in ("", self.name):
            return self.name
        return f"{self.name}, {self.admin1_name}"


@dataclass(frozen=True)
class Entry:
    """What a source says of a place, before the place has an address on the site."""

    name: str
    kind: str
    country: str
    latitude: float
    longitude: float
    region: str = ""  # the region's slug
    population: int = 0
    other_names: tuple[str, ...] = ()
    time_zone: str = ""  # empty: taken from the point
